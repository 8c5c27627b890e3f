import type { Answered } from '../beslistabel/question.js'
import { isFullyKnown, type Fact, type Known } from '../facts/fact.js'
import type { Truth } from '../engine/truth.js'
import type { ResolvedLeaf } from '../engine/unit.js'
import type { Bereik, Deelwaarde, Vergelijking } from './decision-trace.js'

type ReadFact = (name: string) => Fact

const toWaarde = (known: Known) => (known.kind === 'exact' ? known.value : null)

const toBereik = ({ min, max, minOpen, maxOpen }: Known & { kind: 'range' }): Bereik => ({
  van: min,
  tot: max === Infinity ? null : max,
  zonderVan: minOpen,
  zonderTot: maxOpen,
})

function describeKnown(known: Known): Deelwaarde {
  switch (known.kind) {
    case 'exact':
      return { waarde: known.value }
    case 'range':
      return { waarde: null, bereik: toBereik(known) }
    case 'oneOf':
      return { waarde: null, mogelijk: known.values }
    case 'unknown':
      return { waarde: null }
  }
}

function buildVergelijking(
  { leaf, norm }: ResolvedLeaf,
  houdt: Truth,
  { knowledge, paths }: Fact,
): Vergelijking {
  const { fact: feit, operator } = leaf
  if (knowledge.kind === 'exact') {
    return { feit, waarde: knowledge.value, operator, norm, houdt, pad: paths }
  }
  if (knowledge.kind !== 'list') {
    return { feit, ...describeKnown(knowledge), operator, norm, houdt, pad: paths }
  }
  const waarde = knowledge.items.map(toWaarde)
  return isFullyKnown(knowledge)
    ? { feit, waarde, operator, norm, houdt, pad: paths }
    : { feit, waarde, delen: knowledge.items.map(describeKnown), operator, norm, houdt, pad: paths }
}

/**
 * Spells out the comparisons of an answered question.
 *
 * @param answered - The question and its answer, or undefined where a step has no norm.
 * @param readFact - Reads the facts it rests on.
 * @returns Every comparison of its `ja` side, in rule order.
 */
export function listVergelijkingen(
  answered: Answered | undefined,
  readFact: ReadFact,
): readonly Vergelijking[] {
  if (answered === undefined) return []
  const { question, answer } = answered
  return question.unit.ja.leaves.map((resolved, index) =>
    buildVergelijking(resolved, answer.ja.leaves[index]!, readFact(resolved.leaf.fact)),
  )
}
