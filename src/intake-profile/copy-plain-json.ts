import type { Path } from './json-pointer.js'
import { renderMelding, type MeldingKind } from './render-melding.js'
import { createTooLarge, limits, type Limits } from './too-large.js'

/** A value of plain JSON. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** Something wrong at one place, not yet written as an issue. */
export interface Problem {
  /** Where it is. */
  readonly path: Path
  /** What is wrong there, in Dutch. */
  readonly message: string
}

/** Plain JSON that shares nothing with the input it was copied from. */
export interface PlainCopy {
  /** The copy; `null` stands at every place in `problems`. */
  readonly value: JsonValue
  /** What could not be copied. */
  readonly problems: readonly Problem[]
}

interface Walk {
  readonly path: PropertyKey[]
  readonly problems: Problem[]
  readonly bounds: Limits
  members: number
  characters: number
}

const UNREADABLE = Symbol('unreadable')

function refuse(walk: Walk, melding: MeldingKind): null {
  walk.problems.push({ path: [...walk.path], message: renderMelding(melding) })
  return null
}

const tooLarge = ({ path, bounds }: Walk, melding: keyof Limits) =>
  createTooLarge(melding, path, bounds)

function countCharacters(walk: Walk, text: string) {
  walk.characters += text.length
  if (walk.characters > walk.bounds.teVeelTekens) throw tooLarge(walk, 'teVeelTekens')
}

function countMembers(walk: Walk, members: number) {
  walk.members += members
  if (walk.members > walk.bounds.teVeelOnderdelen) throw tooLarge(walk, 'teVeelOnderdelen')
}

function isPlainObject(node: object) {
  const prototype = Object.getPrototypeOf(node) as object | null
  if (prototype === null || prototype === Object.prototype) return true
  // the Object.prototype of another window or context
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf')
}

// the length of a list, the keys of an object, or why it is neither; a proxy can throw at any point
function readLayout(node: object): number | readonly string[] | MeldingKind {
  try {
    if (Array.isArray(node)) return node.length >= 0 ? node.length : 'onleesbaar'
    if (!isPlainObject(node)) return 'geenPlatteJson'
    // several times faster than Reflect.ownKeys
    return Object.getOwnPropertySymbols(node).length > 0 ? 'geenPlatteJson' : Object.keys(node)
  } catch {
    return 'onleesbaar'
  }
}

function read(node: object, key: PropertyKey): unknown {
  try {
    return (node as Readonly<Record<PropertyKey, unknown>>)[key]
  } catch {
    return UNREADABLE
  }
}

function copyList(walk: Walk, list: object, length: number): JsonValue {
  countMembers(walk, length)
  const copy: JsonValue[] = []
  for (let index = 0; index < length; index += 1) {
    walk.path.push(index)
    copy.push(copyValue(walk, read(list, index)))
    walk.path.pop()
  }
  return copy
}

function copyObject(walk: Walk, node: object, keys: readonly string[]): JsonValue {
  countMembers(walk, keys.length)
  const copy: Record<string, JsonValue> = {}
  for (const key of keys) {
    countCharacters(walk, key)
    const member = read(node, key)
    if (member === undefined) continue
    walk.path.push(key)
    const value = copyValue(walk, member)
    walk.path.pop()
    // an assignment to __proto__ would change the prototype instead of adding a key
    if (key === '__proto__') Object.defineProperty(copy, key, { value, enumerable: true })
    else copy[key] = value
  }
  return copy
}

function copyNode(walk: Walk, node: object): JsonValue {
  if (walk.path.length >= walk.bounds.teDiep) throw tooLarge(walk, 'teDiep')
  const layout = readLayout(node)
  if (typeof layout === 'number') return copyList(walk, node, layout)
  return typeof layout === 'string' ? refuse(walk, layout) : copyObject(walk, node, layout)
}

function copyText(walk: Walk, text: string) {
  countCharacters(walk, text)
  // half a character has no UTF-8 form, so it could not be hashed
  return /\p{Cs}/u.test(text) ? refuse(walk, 'losSurrogaat') : text
}

function copyValue(walk: Walk, value: unknown): JsonValue {
  if (typeof value === 'string') return copyText(walk, value)
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value === 'object') return copyNode(walk, value)
  // -0 becomes 0, as it would in JSON text
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0
  return refuse(walk, value === UNREADABLE ? 'onleesbaar' : 'geenPlatteJson')
}

/**
 * Copies an input to plain JSON, without the members that are undefined.
 *
 * Nothing in the input can make it throw anything else than stated here: not a getter or proxy
 * that throws, a cycle, or any depth or size. The input is left as it was.
 *
 * @param input - Anything.
 * @param bounds - Limits on the input; those on a profile by default.
 * @throws {@link BeslistabelError} with code `INTAKE_PROFILE_TOO_LARGE` when the input passes one
 * of the limits.
 */
export function copyPlainJson(input: unknown, bounds: Limits = limits): PlainCopy {
  const walk: Walk = { path: [], problems: [], bounds, members: 0, characters: 0 }
  return { value: copyValue(walk, input), problems: walk.problems }
}
