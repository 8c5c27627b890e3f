import { decisiveLeaves } from '../engine/truth.js'
import type { ResolvedLeaf } from '../engine/unit.js'
import type { Answers } from '../beslistabel/answers.js'
import type { Answered } from '../beslistabel/question.js'
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

/** Where one absent list leaves everything open, that says more than each gap it makes. */
function findAbsentList(leaves: readonly ResolvedLeaf[], answers: Answers): string | undefined {
  const missing = new Set(leaves.flatMap(({ leaf }) => answers.readFact(leaf.fact).missing))
  const [path] = missing
  return missing.size === 1 ? answers.program.ruleSet.feiten.lijsten[path!] : undefined
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
    const redenen = listClauses(answered).join(` ${feiten.woorden.en} `)
    return fillIn(pickText(answered, begrip), { redenen })
  })
  const renderLeaf = (leaf: ResolvedLeaf, decided: boolean): readonly string[] => {
    const begrip = begrippen.get(leaf.leaf.fact)
    if (begrip !== undefined) return [renderBegrip(begrip)]
    const fact = answers.readFact(leaf.leaf.fact)
    const clause = renderClause({ leaf, fact, decided, valuta }, feiten)
    if (clause === undefined) return []
    return [clause, ...(fact.begrippen ?? []).map((id) => renderBegrip(begrippen.get(id)!))]
  }
  const listClauses = (answered: Answered): readonly string[] => {
    const { side, leaves, decided } = pickSide(answered)
    const decisive = decisiveLeaves(side.tree, leaves).map((index) => side.leaves[index]!)
    const list = decided ? undefined : findAbsentList(decisive, answers)
    if (list !== undefined) return [list]
    return [...new Set(decisive.flatMap((leaf) => renderLeaf(leaf, decided)))]
  }
  return (answered) => listClauses(answered).join(feiten.woorden.scheiding)
}
