import type { Answered } from '../beslistabel/answers.js'
import type { Fact, Known } from '../facts/fact.js'
import type { Vergelijking } from './decision-trace.js'

type ReadFact = (name: string) => Fact

const toWaarde = (known: Known) => (known.kind === 'exact' ? known.value : null)

function describeKnowledge({
  knowledge,
}: Fact): Pick<Vergelijking, 'waarde' | 'bereik' | 'mogelijk'> {
  switch (knowledge.kind) {
    case 'list':
      return { waarde: knowledge.items.map(toWaarde) }
    case 'range':
      return {
        waarde: null,
        bereik: {
          van: knowledge.min,
          tot: knowledge.max === Infinity ? null : knowledge.max,
          zonderVan: knowledge.minOpen,
          zonderTot: knowledge.maxOpen,
        },
      }
    case 'oneOf':
      return { waarde: null, mogelijk: knowledge.values }
    default:
      return { waarde: toWaarde(knowledge) }
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
  return question.unit.ja.leaves.map(({ leaf, norm }, index) => {
    const fact = readFact(leaf.fact)
    const { waarde, ...open } = describeKnowledge(fact)
    return {
      feit: leaf.fact,
      waarde,
      ...open,
      operator: leaf.operator,
      norm,
      houdt: answer.ja.leaves[index]!,
      pad: fact.paths,
    }
  })
}
