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
  readonly verwacht: Verwacht
}

/** What should come out, as far as a row says. */
export interface Verwacht {
  /** Answers by step. */
  readonly stappen: Json
  /** Values of the uitkomst by field. */
  readonly uitkomst: Json
  /** All signalen in order, as `CODE` or `CODE stap`. */
  readonly signalen: readonly JsonValue[] | undefined
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

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value)

/** Reads an expectation; one that says nothing would hold whatever the rules give. */
function readVerwacht(value: JsonValue | undefined): Verwacht | undefined {
  if (!isObject(value)) return undefined
  const { stappen = {}, uitkomst = {}, signalen, ...others } = value
  if (!isObject(stappen) || !isObject(uitkomst) || Object.keys(others).length > 0) return undefined
  if (signalen === undefined) {
    const count = Object.keys(stappen).length + Object.keys(uitkomst).length
    return count === 0 ? undefined : { stappen, uitkomst, signalen }
  }
  return isList(signalen) ? { stappen, uitkomst, signalen } : undefined
}

function readRij(rij: JsonValue, fixture: Json): GrenswaardeRij | undefined {
  const { parameter, varieer, profiel } = fixture
  if (!isObject(rij) || typeof parameter !== 'string' || typeof varieer !== 'string') {
    return undefined
  }
  const { ligging, waarde } = rij
  const verwacht = readVerwacht(rij.verwacht)
  if (!LIGGINGEN.includes(ligging) || waarde === undefined || verwacht === undefined) {
    return undefined
  }
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
