import type { JsonValue } from '../../intake-profile/copy-plain-json.js'

/** A place in a trace. */
export interface TracePlaats {
  /** Id of the step or table it belongs to; null where it belongs to none. */
  readonly stap: string | null
  /** JSON Pointer in the trace. */
  readonly pad: string
}

const memberOf = (node: unknown, key: string | undefined): unknown =>
  key !== undefined && typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? (node as Readonly<Record<string, unknown>>)[key]
    : undefined

/**
 * Names the step or table that a place of a trace belongs to.
 *
 * @param value - A copy of the trace, whatever its shape.
 * @param pad - JSON Pointer of the place.
 * @returns The place with the id of the step, else of the table, else null.
 */
export function placeOf(value: JsonValue, pad: string): TracePlaats {
  const [, list, index, part, place] = pad.split('/')
  const member = memberOf(memberOf(value, list), index)
  const inner = part === 'stappen' ? memberOf(memberOf(member, part), place) : undefined
  const candidates = [memberOf(inner, 'id'), memberOf(member, 'id'), memberOf(member, 'stap')]
  const named = list === 'invoer' ? undefined : candidates.find((id) => typeof id === 'string')
  return { stap: named ?? null, pad }
}
