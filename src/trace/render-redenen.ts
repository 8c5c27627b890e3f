import { decisiveLeaves } from '../engine/truth.js'
import type { Answered, Answers } from '../beslistabel/answers.js'
import { memoize } from '../beslistabel/memoize.js'
import type { BegripProgram } from '../beslistabel/program.js'
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
  const { begrippen, ruleSet } = answers.program
  const { feiten } = ruleSet
  const valuta = answers.profile.normbedragen?.valuta
  const renderBegrip = memoize(({ begrip, question }: BegripProgram): string => {
    const answered = answers.ask(question)
    return fillIn(pickText(answered, begrip), { redenen: renderRedenen(answered) })
  })
  const renderRedenen: RenderRedenen = (answered) => {
    const { side, leaves, decided } = pickSide(answered)
    const clauses = decisiveLeaves(side.tree, leaves).flatMap((index) => {
      const leaf = side.leaves[index]!
      const begrip = begrippen.get(leaf.leaf.fact)
      if (begrip !== undefined) return [renderBegrip(begrip)]
      const fact = answers.readFact(leaf.leaf.fact)
      return renderClause({ leaf, fact, decided, valuta }, feiten) ?? []
    })
    return [...new Set(clauses)].join(feiten.woorden.scheiding)
  }
  return renderRedenen
}
