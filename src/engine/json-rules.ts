import {
  Engine,
  Fact,
  Operator,
  Rule,
  type RuleProperties,
  type RuleResult,
} from 'json-rules-engine'
import type { Knowledge } from '../facts/fact.js'
import { listLeaves, type Condition, type Conditions } from '../rule-set/conditions-schema.js'
import { OPERATOR_NAMES, type OperatorName } from '../rule-set/operators.js'
import { COMPARISONS, type Comparison, type NormValue } from './comparisons.js'

// the type definitions of json-rules-engine leave this method out
interface Evaluating {
  evaluate: (knowledge: Knowledge, norm: NormValue) => boolean
}

const operators: Readonly<Record<OperatorName, Operator<Knowledge, NormValue>>> =
  Object.fromEntries(
    OPERATOR_NAMES.map((name) => [name, new Operator(name, COMPARISONS[name])]),
  ) as Record<OperatorName, Operator<Knowledge, NormValue>>

/**
 * Finds the strict comparison of an operator, as json-rules-engine runs it.
 *
 * @param name - Name of the operator.
 * @returns Tells whether the comparison surely holds.
 */
export function getComparison(name: OperatorName): Comparison {
  const operator = operators[name] as unknown as Evaluating
  return operator.evaluate.bind(operator)
}

/**
 * Parses conditions with json-rules-engine's own `Rule`.
 *
 * @param conditions - Conditions that the rule schema accepted.
 * @returns The tree as json-rules-engine reads it.
 */
export const parseConditions = (conditions: Conditions): Condition =>
  new Rule({ conditions: conditions as RuleProperties['conditions'], event: { type: 'holds' } })
    .conditions as Condition

// reached only through a path, which the rule schema refuses: a path can run code
const refusePath = () => {
  throw new Error('a rule may not have a path')
}

/**
 * Builds an engine with our own operators. Every `Engine` comes from here.
 *
 * @returns An engine for one run: overlapping runs on one engine lose rules.
 */
export function createEngine(): Engine {
  const engine = new Engine([], { pathResolver: refusePath })
  for (const operator of Object.values(operators)) engine.addOperator(operator)
  return engine
}

/** What a run says of one rule. */
export interface RuleRun {
  readonly holds: boolean
  /** Whether each comparison holds, in rule order. */
  readonly leaves: readonly boolean[]
}

/** A comparison after a run. */
interface RanLeaf {
  readonly result?: boolean
}

function readRun({ conditions, result }: RuleResult): RuleRun {
  const leaves = listLeaves(conditions as Conditions).map(({ leaf }) => {
    const { result: holds } = leaf as RanLeaf
    if (holds === undefined) throw new Error('json-rules-engine left out a comparison')
    return holds
  })
  return { holds: result === true, leaves }
}

/**
 * Runs rules through `Engine.run`.
 *
 * @param rules - The conditions of each.
 * @param facts - Every fact and parameter they name.
 * @returns What the run says of each rule, in the same order; it evaluates every comparison.
 */
export async function runRules(
  rules: readonly Conditions[],
  facts: ReadonlyMap<string, Knowledge | NormValue>,
): Promise<readonly RuleRun[]> {
  const engine = createEngine()
  for (const [index, conditions] of rules.entries()) {
    engine.addRule({
      name: String(index),
      conditions: conditions as RuleProperties['conditions'],
      event: { type: 'holds' },
    })
  }
  for (const [name, value] of facts) engine.addFact(new Fact(name, value, { cache: false }))
  const { results, failureResults } = await engine.run()
  const ran = new Map([...results, ...failureResults].map((result) => [result.name, result]))
  return rules.map((_, index) => {
    const result = ran.get(String(index))
    if (result === undefined) throw new Error('json-rules-engine lost a rule')
    return readRun(result)
  })
}
