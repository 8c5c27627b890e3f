import { decisiveLeaves } from '../engine/truth.js'
import type { ResolvedLeaf, Side } from '../engine/unit.js'
import type { Answers } from '../beslistabel/answers.js'
import { toAntwoord, type Answered } from '../beslistabel/question.js'
import { memoize } from '../beslistabel/memoize.js'
import { unite } from '../facts/unite.js'
import { renderClause } from './clause.js'
import type { Wording } from './wording.js'

/** Puts the reasons of an answered question into words. */
export type RenderRedenen = (answered: Answered) => string

/** The side that decided, or the `ja` side with what it still lacks. */
function pickSide({ question: { unit }, answer }: Answered) {
  if (answer.ja.holds) return { side: unit.ja, leaves: answer.ja.leaves, decided: true }
  return answer.nee?.holds === true && unit.nee !== undefined
    ? { side: unit.nee, leaves: answer.nee.leaves, decided: true }
    : { side: unit.ja, leaves: answer.ja.leaves, decided: false }
}

/** Where one absent list leaves everything open, that says more than each gap it makes. */
function findAbsentList(
  { leaves }: Side,
  decisive: readonly number[],
  answers: Answers,
): string | undefined {
  const missing = unite(decisive.map((index) => answers.readFact(leaves[index]!.leaf.fact).missing))
  const [path] = missing
  return missing.length === 1 ? answers.program.ruleSet.feiten.lijsten[path!] : undefined
}

/**
 * Makes the renderer of reasons for one profile.
 *
 * @param answers - Everything that was worked out for the profile.
 * @param wording - The wording of the regime.
 * @returns Lists the comparisons that decided, or those that leave it open.
 */
export function createRedenenRenderer(answers: Answers, wording: Wording): RenderRedenen {
  const { begrippen } = answers.program
  const { woorden } = wording.feiten
  const valuta = answers.profile.normbedragen?.valuta
  const renderBegrip = memoize((id: string): string => {
    const { begrip, question } = begrippen.get(id)!
    const answered = answers.ask(question)
    const redenen = listClauses(answered).join(` ${woorden.en} `)
    return wording.fillIn(begrip[toAntwoord(answered.answer)].tekst, { redenen })
  })
  const addClauses = (clauses: string[], leaf: ResolvedLeaf, decided: boolean) => {
    const { fact: name } = leaf.leaf
    if (begrippen.has(name)) {
      clauses.push(renderBegrip(name))
      return
    }
    const fact = answers.readFact(name)
    const clause = renderClause({ leaf, fact, decided, valuta }, wording)
    if (clause !== undefined) clauses.push(clause)
    for (const id of fact.begrippen ?? []) clauses.push(renderBegrip(id))
  }
  const listClauses = (answered: Answered): readonly string[] => {
    const { side, leaves, decided } = pickSide(answered)
    const decisive = decisiveLeaves(side.tree, leaves)
    const list = decided ? undefined : findAbsentList(side, decisive, answers)
    if (list !== undefined) return [list]
    const clauses: string[] = []
    for (const index of decisive) addClauses(clauses, side.leaves[index]!, decided)
    return unite([clauses])
  }
  return (answered) => listClauses(answered).join(woorden.scheiding)
}
