import { Engine, Fact, Operator, Rule, type RuleProperties } from 'json-rules-engine'
import type { Knowledge } from '../facts/fact.js'
import type { Condition, Conditions } from '../rule-set/conditions-schema.js'
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

/** Conditions by the name of the rule they make. */
export type NamedConditions = ReadonlyMap<string, Conditions>

/**
 * Runs rules through `Engine.run`.
 *
 * @param rules - The rules.
 * @param facts - Every fact and parameter they name.
 * @returns The names of the rules that hold.
 */
export async function runRules(
  rules: NamedConditions,
  facts: ReadonlyMap<string, Knowledge | NormValue>,
): Promise<ReadonlySet<string>> {
  const engine = createEngine()
  for (const [name, conditions] of rules) {
    engine.addRule({
      name,
      conditions: conditions as RuleProperties['conditions'],
      event: { type: 'holds' },
    })
  }
  for (const [name, value] of facts) engine.addFact(new Fact(name, value, { cache: false }))
  const { results, failureResults } = await engine.run()
  if (results.length + failureResults.length !== rules.size) {
    throw new Error('json-rules-engine lost a rule')
  }
  return new Set(results.map(({ name }) => name))
}
