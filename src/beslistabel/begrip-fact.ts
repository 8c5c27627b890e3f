import { decisiveLeaves } from '../engine/truth.js'
import { EITHER, exact, range, type Fact, type Known } from '../facts/fact.js'
import { createFact } from '../facts/read.js'
import type { Answered } from './question.js'

type ReadFact = (name: string) => Fact

function union(lists: readonly (readonly string[])[]): readonly string[] {
  if (lists.length === 1) return lists[0]!
  const found = new Set<string>()
  for (const list of lists) for (const path of list) found.add(path)
  return [...found]
}

/**
 * Lists what the norm of an unanswered question still lacks.
 *
 * @param answered - The question and its answer.
 * @param readFact - Reads the facts it rests on.
 * @returns JSON Pointers in rule order, each once.
 */
export function listMissing({ question, answer }: Answered, readFact: ReadFact): readonly string[] {
  const { tree, leaves } = question.unit.ja
  return union(
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
      paths: union(facts.map(({ paths }) => paths)),
      missing: knowledge.kind === 'exact' ? [] : listMissing(answered, readFact),
      objects: union(facts.map(({ objects }) => objects)),
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
    paths: union(facts.map(({ paths }) => paths)),
    missing: union(open.map(({ missing }) => missing)),
    objects: union(facts.map(({ objects }) => objects)),
  }))
}
