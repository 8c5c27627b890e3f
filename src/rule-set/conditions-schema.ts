import * as z from 'zod'
import { OPERATOR_NAMES, type OperatorName } from './operators.js'

/** The value a fact is compared with; a parameter is named as `{ fact }`. */
export type Norm = string | number | boolean | readonly string[] | { readonly fact: string }

/** One comparison of a fact with a norm. */
export interface Leaf {
  readonly fact: string
  readonly operator: OperatorName
  readonly value: Norm
}

/** A tree of comparisons, as json-rules-engine writes one. */
export type Conditions =
  { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] }

/** A comparison or a group of them. */
export type Condition = Conditions | Leaf

const leafSchema: z.ZodType<Leaf> = z.strictObject({
  fact: z.string().min(1),
  operator: z.enum(OPERATOR_NAMES),
  value: z.union([
    z.string().min(1),
    z.number(),
    z.boolean(),
    z.array(z.string().min(1)).min(1),
    z.strictObject({ fact: z.string().min(1) }),
  ]),
})

// the engine takes an empty list for true and prefers any over all, so both are refused here
const allSchema = z.strictObject({ all: z.lazy(() => z.array(conditionSchema).min(1)) })
const anySchema = z.strictObject({ any: z.lazy(() => z.array(conditionSchema).min(1)) })

const has = (value: unknown, key: string) =>
  typeof value === 'object' && value !== null && key in value

/** Picks the one shape that the keys announce, so that a fault is reported where it stands. */
function byKey<Shape>(fallback: z.ZodType<Shape>) {
  return z.unknown().transform((value, context): Condition => {
    const schema: z.ZodType<Condition | Shape> = has(value, 'all')
      ? allSchema
      : has(value, 'any')
        ? anySchema
        : fallback
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data as Condition
    for (const { path, message } of parsed.error.issues) {
      context.addIssue({ code: 'custom', path: [...path], message })
    }
    return z.NEVER
  })
}

const conditionSchema: z.ZodType<Condition> = byKey(leafSchema)

/** Schema of a whole tree: a group on top. */
export const conditionsSchema = byKey(allSchema) as unknown as z.ZodType<Conditions>

/** A comparison with the place it stands in. */
export interface PlacedLeaf {
  readonly leaf: Leaf
  readonly path: readonly (string | number)[]
}

/**
 * Lists the comparisons of a tree in rule order.
 *
 * @param condition - The tree.
 * @param path - Where the tree stands.
 * @returns Every comparison with its place.
 */
export function listLeaves(
  condition: Condition,
  path: readonly (string | number)[] = [],
): readonly PlacedLeaf[] {
  if ('fact' in condition) return [{ leaf: condition, path }]
  const [group, members] =
    'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const)
  return members.flatMap((member, index) => listLeaves(member, [...path, group, index]))
}
