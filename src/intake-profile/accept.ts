import * as z from 'zod'

/** Copies a value that a schema accepts, keys in the order of the schema; undefined for others. */
export type Accept = (value: unknown) => unknown

type Schema = z.core.$ZodType
type Members = Readonly<Record<string, unknown>>

const CONTEXT: z.core.ParseContextInternal = { async: false }

/** Lets the schema itself judge a value. */
const acceptWhole =
  ({ _zod }: Schema): Accept =>
  (value) => {
    const { issues, value: accepted } = _zod.run(
      { value, issues: [] },
      CONTEXT,
    ) as z.core.ParsePayload
    return issues.length === 0 ? accepted : undefined
  }

/** Lets the checks of a schema judge a value whose inside is sound. */
function passes({ _zod: { def } }: Schema, value: unknown): boolean {
  const { checks = [] } = def
  if (checks.length === 0) return true
  const payload: z.core.ParsePayload<never> = { value: value as never, issues: [] }
  for (const { _zod } of checks) void _zod.check(payload)
  return payload.issues.length === 0
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function acceptObject(schema: z.core.$ZodObject): Accept {
  const members = Object.entries(schema._zod.def.shape).map(([key, member]) => ({
    key,
    isOptional: member instanceof z.ZodOptional,
    accept: createAccept(member),
  }))
  return (value) => {
    if (!isObject(value)) return undefined
    const copy: Record<string, unknown> = {}
    let unread = Object.keys(value).length
    for (const { key, isOptional, accept } of members) {
      const member = value[key]
      if (member === undefined) {
        if (isOptional) continue
        return undefined
      }
      const accepted = accept(member)
      if (accepted === undefined) return undefined
      copy[key] = accepted
      unread -= 1
    }
    return unread === 0 && passes(schema, copy) ? copy : undefined
  }
}

function acceptList(schema: z.core.$ZodArray): Accept {
  const accept = createAccept(schema._zod.def.element)
  return (value) => {
    if (!Array.isArray(value) || !passes(schema, value)) return undefined
    const copy: unknown[] = []
    for (const item of value as readonly unknown[]) {
      const accepted = accept(item)
      if (accepted === undefined) return undefined
      copy.push(accepted)
    }
    return copy
  }
}

function acceptKinds({ _zod: { def } }: z.core.$ZodDiscriminatedUnion): Accept {
  const { options, discriminator } = def
  const kinds = new Map<unknown, Accept>()
  for (const option of options) {
    const accept = createAccept(option)
    for (const name of option._zod.propValues![discriminator]!) kinds.set(name, accept)
  }
  return (value) => (isObject(value) ? kinds.get(value[discriminator])?.(value) : undefined)
}

const isStrict = ({ _zod: { def } }: z.core.$ZodObject) => def.catchall instanceof z.ZodNever

/**
 * Makes the short way through a schema. Most keys of a profile are absent, and zod takes as long
 * over an absent key as over a value; this takes no time over it. Values are judged by zod.
 *
 * @param schema - The schema; it has no defaults and transforms nothing.
 * @returns Accepts of plain JSON what the schema accepts. It does not say what is wrong with
 * the rest.
 */
export function createAccept(schema: Schema): Accept {
  if (schema instanceof z.ZodOptional) return createAccept(schema._zod.def.innerType)
  if (schema instanceof z.ZodObject && isStrict(schema)) return acceptObject(schema)
  if (schema instanceof z.ZodArray) return acceptList(schema)
  if (schema instanceof z.ZodDiscriminatedUnion) return acceptKinds(schema)
  return acceptWhole(schema)
}
