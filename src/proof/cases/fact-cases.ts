import { getComparison } from '../../engine/json-rules.js'
import type { Truth } from '../../engine/truth.js'
import type { ResolvedLeaf } from '../../engine/unit.js'
import { isFullyKnown, UNKNOWN, type Knowledge, type Known } from '../../facts/fact.js'
import type { FactType } from '../../rule-set/fact-type.js'
import { OPERATORS } from '../../rule-set/operators.js'
import { listClasses } from './fact-classes.js'

/** What can be known of a fact, with what its comparisons then say. */
export interface FactCase {
  readonly knowledge: Knowledge
  /** The truth of each comparison of this fact, in order. */
  readonly truths: readonly Truth[]
  /** Nothing is left open. */
  readonly compleet: boolean
}

/**
 * Compares as the engine does.
 *
 * @param resolved - The comparison.
 * @param knowledge - What is known of its fact.
 * @returns True or false where it surely holds or fails, else null.
 */
export function compareLeaf({ leaf, norm }: ResolvedLeaf, knowledge: Knowledge): Truth {
  if (getComparison(leaf.operator)(knowledge, norm)) return true
  return getComparison(OPERATORS[leaf.operator].complement)(knowledge, norm) ? false : null
}

const keyOf = ({ truths, compleet }: FactCase) => `${truths.join()} ${String(compleet)}`

const isEmptyList = (knowledge: Knowledge) =>
  knowledge.kind === 'list' && knowledge.items.length === 0

const createCase = (knowledge: Knowledge, leaves: readonly ResolvedLeaf[]): FactCase => ({
  knowledge,
  truths: leaves.map((leaf) => compareLeaf(leaf, knowledge)),
  compleet: isFullyKnown(knowledge),
})

/** Keeps one case for each combination of truths; one with values rather than an empty list. */
function add(found: Map<string, FactCase>, candidate: FactCase): boolean {
  const known = found.get(keyOf(candidate))
  if (known === undefined || isEmptyList(known.knowledge)) found.set(keyOf(candidate), candidate)
  return known === undefined
}

// what is added to a list changes its truths in the same way whatever list had those truths, so
// growing one list for each combination of truths reaches every combination that any list has
function listListCases(items: readonly Known[], leaves: readonly ResolvedLeaf[]) {
  const found = new Map<string, FactCase>()
  const pending: (readonly Known[])[] = [[]]
  add(found, createCase({ kind: 'list', items: [] }, leaves))
  for (let list = pending.pop(); list !== undefined; list = pending.pop()) {
    for (const item of items) {
      const grown = [...list, item]
      if (add(found, createCase({ kind: 'list', items: grown }, leaves))) pending.push(grown)
    }
  }
  return found
}

/**
 * Lists what can be known of a fact, one of each kind that its comparisons can tell apart.
 *
 * @param type - What the fact is.
 * @param leaves - Every comparison of it in the question.
 * @returns One case for each combination of truths that is possible.
 */
export function listFactCases(
  type: FactType,
  leaves: readonly ResolvedLeaf[],
): readonly FactCase[] {
  const classes = listClasses(
    type,
    leaves.map(({ norm }) => norm),
  )
  const found = type.lijst ? listListCases(classes, leaves) : new Map<string, FactCase>()
  const single = type.lijst ? [UNKNOWN] : classes
  for (const knowledge of single) add(found, createCase(knowledge, leaves))
  return [...found.values()]
}

/**
 * Lists cases for a fact of which only some values are possible.
 *
 * @param possible - What can be known of it.
 * @param leaves - Every comparison of it in the question.
 * @returns One case for each combination of truths.
 */
export function listCasesOf(
  possible: readonly Knowledge[],
  leaves: readonly ResolvedLeaf[],
): readonly FactCase[] {
  const found = new Map<string, FactCase>()
  for (const knowledge of possible) add(found, createCase(knowledge, leaves))
  return [...found.values()]
}
