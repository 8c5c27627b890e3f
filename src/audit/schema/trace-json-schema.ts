import * as z from 'zod'
import auditTeksten from '../../../rules/teksten/audit.json' with { type: 'json' }
import { traceSchema } from './trace-schema.js'

/** Which JSON Schema to write. */
export interface TraceJsonSchemaOptions {
  /**
   * The version of JSON Schema.
   * @defaultValue `'draft-07'`
   */
  readonly target?: 'draft-07' | '2020-12'
}

type JsonSchema = z.core.JSONSchema.BaseSchema
type Members = Readonly<Record<string, JsonSchema>>

const { titel, velden } = auditTeksten.schema
const texts: Readonly<Record<string, string | undefined>> = velden

const describeMembers = (members: Members, owner: string): Members =>
  Object.fromEntries(
    Object.entries(members).map(([key, member]) => {
      // a field of one owner, else one that means the same everywhere
      const description = texts[`${owner}/${key}`] ?? texts[key]
      return [key, describe({ ...(description && { description }), ...member }, key)]
    }),
  )

// what an owner lists or may be instead goes by the name of the owner
function describe(node: JsonSchema, name: string): JsonSchema {
  const { properties, items, anyOf } = node
  return {
    ...node,
    ...(properties && { properties: describeMembers(properties as Members, name) }),
    ...(items && { items: describe(items as JsonSchema, name) }),
    ...(anyOf && { anyOf: anyOf.map((one) => describe(one, name)) }),
  }
}

/**
 * Describes a `DecisionTrace` as JSON Schema, with a Dutch description for every field.
 *
 * It accepts every trace of this format and refuses keys that it does not know, except in `invoer`:
 * what that may hold depends on the regime, and `intakeProfileJsonSchema` describes it.
 *
 * @param options - Which version of JSON Schema.
 * @returns A JSON Schema without `$id`.
 */
export function traceJsonSchema({ target = 'draft-07' }: TraceJsonSchemaOptions = {}): Readonly<
  Record<string, unknown>
> {
  const { $schema, ...root } = z.toJSONSchema(traceSchema, {
    target: target === '2020-12' ? 'draft-2020-12' : target,
    io: 'input',
  })
  return { $schema, title: titel, ...describe(root, '') }
}
