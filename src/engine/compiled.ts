import type { Knowledge } from '../facts/fact.js'
import type { Leaf } from '../rule-set/conditions-schema.js'
import { OPERATORS } from '../rule-set/operators.js'
import { getComparison, parseConditions } from './json-rules.js'
import { foldTruth, numberLeaves, type Truth } from './truth.js'
import type { Side, SideAnswer, Unit, UnitAnswer } from './unit.js'

/** Reads what is known of a fact by name. */
export type ReadKnowledge = (name: string) => Knowledge

/** Answers one question synchronously. */
export type AnswerUnit = (read: ReadKnowledge) => UnitAnswer

type CompareLeaf = (read: ReadKnowledge) => Truth

function compileLeaf({ fact, operator }: Leaf, norm: Side['leaves'][number]['norm']): CompareLeaf {
  const holds = getComparison(operator)
  const fails = getComparison(OPERATORS[operator].complement)
  return (read) => {
    const knowledge = read(fact)
    if (holds(knowledge, norm)) return true
    return fails(knowledge, norm) ? false : null
  }
}

function compileSide({ conditions, leaves }: Side): (read: ReadKnowledge) => SideAnswer {
  const tree = numberLeaves(parseConditions(conditions))
  const comparisons = leaves.map(({ leaf, norm }) => compileLeaf(leaf, norm))
  return (read) => {
    const truths = comparisons.map((compare) => compare(read))
    return { holds: foldTruth(tree, truths) === true, leaves: truths }
  }
}

/**
 * Compiles a question to a plain function, once per rule set.
 *
 * @param unit - The question.
 * @returns Answers it for the facts of one profile.
 */
export function compileUnit({ ja, nee }: Unit): AnswerUnit {
  const answerJa = compileSide(ja)
  const answerNee = nee === undefined ? undefined : compileSide(nee)
  // the sides exclude each other, so the second is only asked where the first does not hold
  return (read) => {
    const answered = answerJa(read)
    return { ja: answered, nee: answered.holds ? undefined : answerNee?.(read) }
  }
}
