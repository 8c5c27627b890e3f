import { decisiveLeaves } from '../engine/truth.js'
import type { Answered, Answers } from '../beslistabel/answers.js'
import type { Begrip } from '../rule-set/beslistabel-schema.js'
import { renderClause } from './clause.js'
import { fillIn } from './notation.js'

/** Puts the reasons of an answered question into words. */
export type RenderRedenen = (answered: Answered) => string

/** The side that decided, or the `ja` side with what it still lacks. */
function pickSide({ question: { unit }, answer }: Answered) {
  if (answer.ja.holds) return { side: unit.ja, leaves: answer.ja.leaves, decided: true }
  return answer.nee?.holds === true && unit.nee !== undefined
    ? { side: unit.nee, leaves: answer.nee.leaves, decided: true }
    : { side: unit.ja, leaves: answer.ja.leaves, decided: false }
}

const pickText = ({ answer }: Answered, { ja, nee, onbekend }: Begrip): string => {
  if (answer.ja.holds) return ja.tekst
  return answer.nee?.holds === true ? nee.tekst : onbekend.tekst
}

/**
 * Makes the renderer of reasons for one profile.
 *
 * @param answers - Everything that was worked out for the profile.
 * @returns Lists the comparisons that decided, or those that leave it open.
 */
export function createRedenenRenderer(answers: Answers): RenderRedenen {
  const { feiten, beslistabellen } = answers.program.ruleSet
  const valuta = answers.profile.normbedragen?.valuta
  const begrippen = new Map(
    beslistabellen.flatMap(({ tabel }) =>
      (tabel.begrippen ?? []).map((begrip) => [begrip.id, begrip]),
    ),
  )
  const renderBegrip = (id: string): string | undefined => {
    const answered = answers.begrippen.get(id)
    const begrip = begrippen.get(id)
    return answered === undefined || begrip === undefined
      ? undefined
      : fillIn(pickText(answered, begrip), { redenen: renderRedenen(answered) })
  }
  const renderRedenen: RenderRedenen = (answered) => {
    const { side, leaves, decided } = pickSide(answered)
    const clauses = decisiveLeaves(side.tree, leaves).flatMap((index) => {
      const leaf = side.leaves[index]!
      const fact = answers.readFact(leaf.leaf.fact)
      const clause =
        renderBegrip(leaf.leaf.fact) ?? renderClause({ leaf, fact, decided, valuta }, feiten)
      return clause === undefined ? [] : [clause]
    })
    return [...new Set(clauses)].join(feiten.woorden.scheiding)
  }
  return renderRedenen
}
