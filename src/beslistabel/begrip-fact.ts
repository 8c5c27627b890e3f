import { decisiveLeaves } from '../engine/truth.js'
import { EITHER, exact, range, type Fact, type Known } from '../facts/fact.js'
import { createFact } from '../facts/read.js'
import { unite } from '../facts/unite.js'
import type { Answered } from './question.js'

type ReadFact = (name: string) => Fact

/**
 * Lists what the norm of an unanswered question still lacks.
 *
 * @param answered - The question and its answer.
 * @param readFact - Reads the facts it rests on.
 * @returns JSON Pointers in rule order, each once.
 */
export function listMissing({ question, answer }: Answered, readFact: ReadFact): readonly string[] {
  const { tree, leaves } = question.unit.ja
  return unite(
    decisiveLeaves(tree, answer.ja.leaves).map(
      (index) => readFact(leaves[index]!.leaf.fact).missing,
    ),
  )
}

const toKnown = ({ answer }: Answered): Known => {
  if (answer.ja.holds) return exact(true)
  return answer.nee?.holds === true ? exact(false) : EITHER
}

/**
 * Makes a fact of an answered begrip.
 *
 * @param answered - The begrip and its answer.
 * @param readFact - Reads the facts it rests on.
 * @returns A boolean fact that stands for the begrip in later conditions.
 */
export function createBegripFact(answered: Answered, readFact: ReadFact): Fact {
  const knowledge = toKnown(answered)
  return createFact(knowledge, () => {
    const facts = answered.question.unit.ja.leaves.map(({ leaf }) => readFact(leaf.fact))
    return {
      paths: unite(facts.map(({ paths }) => paths)),
      missing: knowledge.kind === 'exact' ? [] : listMissing(answered, readFact),
      objects: unite(facts.map(({ objects }) => objects)),
    }
  })
}

/**
 * Counts how many begrippen hold.
 *
 * @param telt - Ids of the begrippen.
 * @param readFact - Reads their facts.
 * @returns A number fact; a range while some are unknown.
 */
export function countBegrippen(telt: readonly string[], readFact: ReadFact): Fact {
  const facts = telt.map(readFact)
  const holding = facts.filter(
    ({ knowledge }) => knowledge.kind === 'exact' && knowledge.value === true,
  ).length
  const open = facts.filter(({ knowledge }) => knowledge.kind !== 'exact')
  return createFact(range(holding, holding + open.length), () => ({
    paths: unite(facts.map(({ paths }) => paths)),
    missing: unite(open.map(({ missing }) => missing)),
    objects: unite(facts.map(({ objects }) => objects)),
  }))
}
