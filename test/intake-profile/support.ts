import { BeslistabelError, type Issue } from '../../src/errors.js'
import { parseIntakeProfile } from '../../src/intake-profile/parse-intake-profile.js'
import { createIntakeProfileSchema } from '../../src/intake-profile/schema.js'
import { completeProfile } from './complete-profile.js'

export const sleutels = {
  stappen: ['I.1', 'I.2', 'II.1', 'IV.4'],
  indelingen: { II: ['licht', 'matig', 'ernstig'] },
  ongeldigeIcidh: ['59'],
}

export const schema = createIntakeProfileSchema(sleutels)

export const parse = (input: unknown) => parseIntakeProfile(schema, input)

/** The error that `run` ends in. */
export function errorOf(run: () => unknown): BeslistabelError {
  try {
    run()
  } catch (error) {
    if (error instanceof BeslistabelError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

/** What is wrong with `input`; an empty list when nothing is. */
export function issuesOf(input: unknown): readonly Issue[] {
  try {
    parse(input)
    return []
  } catch (error) {
    if (error instanceof BeslistabelError) return error.issues
    throw error
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The complete profile with one place changed; `undefined` takes the key away. */
export function changed(pointer: string, value: unknown): unknown {
  // not a structured clone, which would keep lists shared that are shared in the source
  const profile: unknown = JSON.parse(JSON.stringify(completeProfile))
  const keys = pointer.split('/').slice(1)
  const last = keys.pop()!
  let node: unknown = profile
  for (const key of keys) node = isObject(node) ? node[key] : undefined
  if (!isObject(node)) throw new Error(`nothing at ${pointer}`)
  if (value === undefined) Reflect.deleteProperty(node, last)
  else node[last] = value
  return profile
}

/** The messages at one place after changing it, and only there. */
export function messagesAt(pointer: string, value: unknown): readonly string[] {
  const issues = issuesOf(changed(pointer, value))
  const elsewhere = issues.filter(({ path }) => path !== pointer)
  if (elsewhere.length > 0) throw new Error(`also at ${elsewhere.map(({ path }) => path).join()}`)
  return issues.map(({ message }) => message)
}

/** Every place in a value, with what is there. */
export function placesIn(value: unknown, pointer = ''): readonly (readonly [string, unknown])[] {
  const inside = isObject(value)
    ? Object.entries(value).flatMap(([key, member]) => placesIn(member, `${pointer}/${key}`))
    : []
  return [[pointer, value], ...inside]
}
