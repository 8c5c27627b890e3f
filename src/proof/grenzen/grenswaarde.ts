import { copyPlainJson, type JsonValue } from '../../intake-profile/copy-plain-json.js'
import { isJsonList, isJsonObject, type JsonObject } from '../../intake-profile/json-kinds.js'
import { attempt } from '../attempt.js'

/** Where a value can lie with respect to a limit. */
export const LIGGINGEN = ['onder', 'op', 'boven'] as const

/** Where a value lies with respect to a limit. */
export type Ligging = (typeof LIGGINGEN)[number]

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
  readonly stappen: JsonObject
  /** Values of the uitkomst by field. */
  readonly uitkomst: JsonObject
  /** All signalen in order, as `CODE` or `CODE stap`. */
  readonly signalen: readonly JsonValue[] | undefined
}

const hasKey = (value: object, key: string) => Object.hasOwn(value, key)

/** Puts a value at a place of a copy; an object on the way there is made where it is absent. */
function putAt(node: JsonValue | undefined, keys: readonly string[], value: JsonValue): JsonValue {
  const [key, ...rest] = keys
  if (key === undefined) return value
  if (isJsonList(node)) {
    return node.map((item, index) => (String(index) === key ? putAt(item, rest, value) : item))
  }
  const object = isJsonObject(node) ? node : {}
  const member = hasKey(object, key) ? object[key] : undefined
  return Object.fromEntries([...Object.entries(object), [key, putAt(member, rest, value)]])
}

const isLigging = (value: JsonValue | undefined): value is Ligging =>
  (LIGGINGEN as readonly unknown[]).includes(value)

/** Reads an expectation; one that says nothing would hold whatever the rules give. */
function readVerwacht(value: JsonValue | undefined): Verwacht | undefined {
  if (!isJsonObject(value)) return undefined
  const { stappen = {}, uitkomst = {}, signalen, ...others } = value
  if (Object.keys(others).length > 0) return undefined
  if (!isJsonObject(stappen) || !isJsonObject(uitkomst)) return undefined
  if (signalen !== undefined && !isJsonList(signalen)) return undefined
  const isSilent = signalen === undefined && Object.keys({ ...stappen, ...uitkomst }).length === 0
  return isSilent ? undefined : { stappen, uitkomst, signalen }
}

function readRij(rij: JsonValue, fixture: JsonObject): GrenswaardeRij | undefined {
  const { parameter, varieer, profiel } = fixture
  if (!isJsonObject(rij) || typeof parameter !== 'string' || typeof varieer !== 'string') {
    return undefined
  }
  const { ligging, waarde } = rij
  const verwacht = readVerwacht(rij.verwacht)
  if (!isLigging(ligging) || waarde === undefined || verwacht === undefined) {
    return undefined
  }
  return {
    parameter,
    ligging,
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
  if (copy === undefined || copy.problems.length > 0 || !isJsonObject(copy.value)) return undefined
  const fixture = copy.value
  const { rijen } = fixture
  if (!isJsonList(rijen)) return undefined
  const read = rijen.flatMap((rij) => readRij(rij, fixture) ?? [])
  return read.length === rijen.length && read.length > 0 ? read : undefined
}
