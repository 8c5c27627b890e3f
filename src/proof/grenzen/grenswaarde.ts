import { copyPlainJson, type JsonValue } from '../../intake-profile/copy-plain-json.js'
import { attempt } from '../attempt.js'

type Json = Readonly<Record<string, JsonValue>>

/** Where a value lies with respect to a limit. */
export type Ligging = 'onder' | 'op' | 'boven'

/** One value of a grenswaarde, put into its profile. */
export interface GrenswaardeRij {
  readonly parameter: string
  readonly ligging: Ligging
  readonly profiel: JsonValue
  /** What should come out, as far as the row says; each key of the trace it names. */
  readonly verwacht: Json
}

const isObject = (value: JsonValue | undefined): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const LIGGINGEN: readonly unknown[] = ['onder', 'op', 'boven'] satisfies readonly Ligging[]

const hasKey = (value: object, key: string) => Object.hasOwn(value, key)

/** Puts a value at a place of a copy; an object on the way there is made where it is absent. */
function putAt(node: JsonValue | undefined, keys: readonly string[], value: JsonValue): JsonValue {
  const [key, ...rest] = keys
  if (key === undefined) return value
  if (Array.isArray(node)) {
    return node.map((item: JsonValue, index) =>
      String(index) === key ? putAt(item, rest, value) : item,
    )
  }
  const object = isObject(node) ? node : {}
  const member = hasKey(object, key) ? object[key] : undefined
  return Object.fromEntries([...Object.entries(object), [key, putAt(member, rest, value)]])
}

function readRij(rij: JsonValue, fixture: Json): GrenswaardeRij | undefined {
  const { parameter, varieer, profiel } = fixture
  if (!isObject(rij) || typeof parameter !== 'string' || typeof varieer !== 'string') {
    return undefined
  }
  const { ligging, waarde, verwacht } = rij
  if (!LIGGINGEN.includes(ligging) || waarde === undefined || !isObject(verwacht)) return undefined
  return {
    parameter,
    ligging: ligging as Ligging,
    profiel: putAt(profiel, varieer.split('/').slice(1), waarde),
    verwacht,
  }
}

/**
 * Reads one file of values around a limit.
 *
 * @param input - The parsed file, unchecked.
 * @returns Its rows; undefined where it has not the shape of one.
 */
export function readGrenswaarde(input: unknown): readonly GrenswaardeRij[] | undefined {
  // what exceeds the limits on input is no fixture either
  const copy = attempt(() => copyPlainJson(input))
  if (copy === undefined || copy.problems.length > 0 || !isObject(copy.value)) return undefined
  const fixture = copy.value
  const { rijen } = fixture
  if (!Array.isArray(rijen)) return undefined
  const read = (rijen as readonly JsonValue[]).flatMap((rij) => readRij(rij, fixture) ?? [])
  return read.length === rijen.length && read.length > 0 ? read : undefined
}
