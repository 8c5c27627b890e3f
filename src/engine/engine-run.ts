import type { Knowledge } from '../facts/fact.js'
import type { Conditions, Leaf } from '../rule-set/conditions-schema.js'
import { OPERATORS } from '../rule-set/operators.js'
import type { NormValue } from './comparisons.js'
import type { ReadKnowledge } from './compiled.js'
import { runRules } from './json-rules.js'
import type { Truth } from './truth.js'
import type { Side, SideAnswer, Unit, UnitAnswer } from './unit.js'

const compare = (leaf: Leaf): Conditions => ({ all: [leaf] })

const compareComplement = (leaf: Leaf): Conditions =>
  compare({ ...leaf, operator: OPERATORS[leaf.operator].complement })

/** Names a rule by its conditions, so that what both sides ask is one rule. */
const nameOf = (conditions: Conditions) => JSON.stringify(conditions)

/** The side, and of each comparison that it holds and that it fails. */
const listConditions = ({ conditions, leaves }: Side): Conditions[] => [
  conditions,
  ...leaves.flatMap(({ leaf }) => [compare(leaf), compareComplement(leaf)]),
]

function listFacts({ leaves }: Side, read: ReadKnowledge): [string, Knowledge | NormValue][] {
  return leaves.flatMap(({ leaf, norm }): [string, Knowledge | NormValue][] => {
    const named: [string, Knowledge | NormValue] = [leaf.fact, read(leaf.fact)]
    return typeof leaf.value === 'object' && 'fact' in leaf.value
      ? [named, [leaf.value.fact, norm]]
      : [named]
  })
}

function readSide({ conditions, leaves }: Side, held: ReadonlySet<string>): SideAnswer {
  return {
    holds: held.has(nameOf(conditions)),
    leaves: leaves.map(({ leaf }): Truth => {
      if (held.has(nameOf(compare(leaf)))) return true
      return held.has(nameOf(compareComplement(leaf))) ? false : null
    }),
  }
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
  const rules = sides.flatMap(listConditions)
  const held = await runRules(
    new Map(rules.map((conditions) => [nameOf(conditions), conditions])),
    new Map(sides.flatMap((side) => listFacts(side, read))),
  )
  return { ja: readSide(ja, held), nee: nee && readSide(nee, held) }
}
