import type { JsonValue } from '../intake-profile/copy-plain-json.js'
import type { Fault } from './fault.js'

type Path = readonly PropertyKey[]
type Place = Omit<Fault, 'file'>

const MESSAGE = 'is a name that every object has, such as constructor; choose another'

/** Tables are looked up by name, and these would be found where nothing stands. */
const isInherited = (name: string): boolean => name in Object.prototype

/**
 * Finds keys and whole texts of a rule file that every object inherits as a name.
 *
 * @param value - What the file holds, copied to plain JSON.
 * @param path - Where it stands.
 * @returns The places, in the order of the file.
 */
export function checkInheritedNames(value: JsonValue, path: Path = []): readonly Place[] {
  if (typeof value === 'string') return isInherited(value) ? [{ path, message: MESSAGE }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value as Readonly<Record<string, JsonValue>>).flatMap(([key, member]) => {
    const place = [...path, key]
    const own = isInherited(key) ? [{ path: place, message: MESSAGE }] : []
    return [...own, ...checkInheritedNames(member, place)]
  })
}
