import type { Knowledge } from '../facts/fact.js'
import type { Leaf } from '../rule-set/conditions-schema.js'
import { OPERATORS } from '../rule-set/operators.js'
import type { NormValue } from './comparisons.js'
import type { ReadKnowledge } from './compiled.js'
import { runRules, type RuleRun } from './json-rules.js'
import type { Truth } from './truth.js'
import type { ResolvedLeaf, Unit, UnitAnswer } from './unit.js'

/** Names a comparison, so that what two sides ask is asked once. */
const nameOf = ({ fact, operator, value }: Leaf) => `${fact} ${operator} ${JSON.stringify(value)}`

const complementOf = (leaf: Leaf): Leaf => ({
  ...leaf,
  operator: OPERATORS[leaf.operator].complement,
})

/** Lists what must be asked besides, to tell a comparison that fails from one that is unknown. */
function listComplements(leaves: readonly Leaf[]): readonly Leaf[] {
  const names = new Set(leaves.map(nameOf))
  return leaves.map(complementOf).filter((leaf) => !names.has(nameOf(leaf)))
}

function listFacts(
  leaves: readonly ResolvedLeaf[],
  read: ReadKnowledge,
): ReadonlyMap<string, Knowledge | NormValue> {
  const facts = new Map<string, Knowledge | NormValue>()
  for (const { leaf, norm } of leaves) {
    facts.set(leaf.fact, read(leaf.fact))
    if (typeof leaf.value === 'object' && 'fact' in leaf.value) facts.set(leaf.value.fact, norm)
  }
  return facts
}

/** Names the comparisons that surely hold. */
function nameHolding(asked: readonly Leaf[], runs: readonly RuleRun[]): ReadonlySet<string> {
  const found = runs.flatMap(({ leaves }) => leaves)
  return new Set(asked.filter((_, index) => found[index]).map(nameOf))
}

function readTruth({ leaf }: ResolvedLeaf, holding: ReadonlySet<string>): Truth {
  if (holding.has(nameOf(leaf))) return true
  return holding.has(nameOf(complementOf(leaf))) ? false : null
}

/**
 * Answers one question through json-rules-engine's `Engine.run`.
 *
 * @param unit - The question.
 * @param read - Reads the facts of one profile.
 * @returns The same answer as the compiled question, found independently.
 */
export async function runUnit({ ja, nee }: Unit, read: ReadKnowledge): Promise<UnitAnswer> {
  const sides = nee === undefined ? [ja] : [ja, nee]
  const resolved = sides.flatMap(({ leaves }) => leaves)
  const asked = resolved.map(({ leaf }) => leaf)
  const complements = listComplements(asked)
  const rules = sides.map(({ conditions }) => conditions)
  if (complements.length > 0) rules.push({ any: complements })
  const runs = await runRules(rules, listFacts(resolved, read))
  const holding = nameHolding([...asked, ...complements], runs)
  const [ofJa, ofNee] = sides.map(({ leaves }, index) => ({
    holds: runs[index]!.holds,
    leaves: leaves.map((leaf) => readTruth(leaf, holding)),
  }))
  return { ja: ofJa!, nee: ofNee }
}
