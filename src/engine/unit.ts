import type { FactContext } from '../facts/fact-context.js'
import { listLeaves, type Conditions, type Leaf } from '../rule-set/conditions-schema.js'
import type { NormValue } from './comparisons.js'
import { numberLeaves, type Tree, type Truth } from './truth.js'

/** One side of a question: the conditions under which it is answered so. */
export interface Side {
  readonly conditions: Conditions
  readonly tree: Tree
  readonly leaves: readonly ResolvedLeaf[]
}

/** A comparison with its parameter filled in. */
export interface ResolvedLeaf {
  readonly leaf: Leaf
  readonly norm: NormValue
}

/** One question to the engine; a vermoeden or signaal has only a `ja`. */
export interface Unit {
  readonly ja: Side
  readonly nee: Side | undefined
}

/** What the engine answers for one side. */
export interface SideAnswer {
  /** The side surely holds. */
  readonly holds: boolean
  /** The truth of each comparison by number. */
  readonly leaves: readonly Truth[]
}

/** What the engine answers to a {@link Unit}. */
export interface UnitAnswer {
  readonly ja: SideAnswer
  /** Undefined where the question has no such side, or was not asked because `ja` holds. */
  readonly nee: SideAnswer | undefined
}

function resolveNorm({ value }: Leaf, { parameters }: FactContext): NormValue {
  if (typeof value !== 'object') return value
  return 'fact' in value ? parameters[value.fact]! : value
}

function createSide(conditions: Conditions, context: FactContext): Side {
  return {
    conditions,
    tree: numberLeaves(conditions),
    leaves: listLeaves(conditions).map(({ leaf }) => ({ leaf, norm: resolveNorm(leaf, context) })),
  }
}

/**
 * Prepares a question for the engine.
 *
 * @param ja - Conditions for ja.
 * @param nee - Conditions for nee, where the question has them.
 * @param context - The numbers of the rule set.
 * @returns The unit.
 */
export const createUnit = (
  ja: Conditions,
  nee: Conditions | undefined,
  context: FactContext,
): Unit => ({
  ja: createSide(ja, context),
  nee: nee === undefined ? undefined : createSide(nee, context),
})
