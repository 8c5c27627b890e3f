import type { Answered } from '../beslistabel/answers.js'
import type { Fact, Known } from '../facts/fact.js'
import type { Truth } from '../engine/truth.js'
import type { ResolvedLeaf } from '../engine/unit.js'
import type { Bereik, Vergelijking } from './decision-trace.js'

type ReadFact = (name: string) => Fact

const toWaarde = (known: Known) => (known.kind === 'exact' ? known.value : null)

const toBereik = ({ min, max, minOpen, maxOpen }: Known & { kind: 'range' }): Bereik => ({
  van: min,
  tot: max === Infinity ? null : max,
  zonderVan: minOpen,
  zonderTot: maxOpen,
})

function buildVergelijking(
  { leaf, norm }: ResolvedLeaf,
  houdt: Truth,
  { knowledge, paths }: Fact,
): Vergelijking {
  const feit = leaf.fact
  const checked = { operator: leaf.operator, norm, houdt, pad: paths }
  switch (knowledge.kind) {
    case 'list':
      return { feit, waarde: knowledge.items.map(toWaarde), ...checked }
    case 'range':
      return { feit, waarde: null, bereik: toBereik(knowledge), ...checked }
    case 'oneOf':
      return { feit, waarde: null, mogelijk: knowledge.values, ...checked }
    default:
      return { feit, waarde: toWaarde(knowledge), ...checked }
  }
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
