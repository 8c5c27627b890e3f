import type { Knowledge } from '../facts/fact.js'
import type { Condition, Leaf } from '../rule-set/conditions-schema.js'
import { OPERATORS } from '../rule-set/operators.js'
import type { NormValue } from './comparisons.js'
import { getComparison, parseConditions } from './json-rules.js'
import type { Truth } from './truth.js'
import type { ResolvedLeaf, Side, SideAnswer, Unit, UnitAnswer } from './unit.js'

/** Reads what is known of a fact by name. */
export type ReadKnowledge = (name: string) => Knowledge

/** Answers one question synchronously. */
export type AnswerUnit = (read: ReadKnowledge) => UnitAnswer

type Holds = (read: ReadKnowledge) => boolean

function compileLeaf({ fact, operator }: Leaf, norm: NormValue): Holds {
  const holds = getComparison(operator)
  return (read) => holds(read(fact), norm)
}

// a tree surely holds where enough of its comparisons surely do, so two values are enough here
function compileTree(condition: Condition, norms: Iterator<ResolvedLeaf, undefined>): Holds {
  if ('fact' in condition) return compileLeaf(condition, norms.next().value!.norm)
  if ('all' in condition) {
    const members = condition.all.map((member) => compileTree(member, norms))
    return (read) => members.every((holds) => holds(read))
  }
  const members = condition.any.map((member) => compileTree(member, norms))
  return (read) => members.some((holds) => holds(read))
}

function compileTruth({ leaf, norm }: ResolvedLeaf): (read: ReadKnowledge) => Truth {
  const holds = getComparison(leaf.operator)
  const fails = getComparison(OPERATORS[leaf.operator].complement)
  return (read) => {
    const knowledge = read(leaf.fact)
    if (holds(knowledge, norm)) return true
    return fails(knowledge, norm) ? false : null
  }
}

type CompareAll = (read: ReadKnowledge) => readonly Truth[]

// the truth of each comparison is for the trace, so it waits until that asks for it
class CompiledAnswer implements SideAnswer {
  private truths: readonly Truth[] | undefined

  constructor(
    readonly holds: boolean,
    private readonly compareAll: CompareAll,
    private readonly read: ReadKnowledge,
  ) {}

  get leaves() {
    return (this.truths ??= this.compareAll(this.read))
  }
}

function compileSide({ conditions, leaves }: Side): (read: ReadKnowledge) => SideAnswer {
  const holds = compileTree(parseConditions(conditions), leaves.values())
  const truths = leaves.map(compileTruth)
  const compareAll: CompareAll = (read) => truths.map((compare) => compare(read))
  return (read) => new CompiledAnswer(holds(read), compareAll, read)
}

/**
 * Compiles a question to plain functions, once per rule set.
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
