import { listLeaves, type Condition, type Leaf } from './conditions-schema.js'
import type { FactType } from './fact-type.js'
import { OPERATORS } from './operators.js'

/** What conditions at some place may name. */
export interface Scope {
  /** The facts by name. */
  readonly facts: ReadonlyMap<string, FactType>
  /** The parameters by name. */
  readonly parameters: ReadonlySet<string>
  /** A vermoeden or signaal may also ask what is recorded; a norm may not. */
  readonly overKennis: boolean
}

type Problem = string | undefined

const isReference = (value: Leaf['value']): value is { readonly fact: string } =>
  typeof value === 'object' && 'fact' in value

function checkNumberNorm({ value }: Leaf, { parameters }: Scope): Problem {
  if (typeof value === 'number') return undefined
  if (!isReference(value)) return 'expects a number or the name of a parameter'
  return parameters.has(value.fact) ? undefined : 'names a parameter that does not exist'
}

function checkValueNorm(leaf: Leaf, fact: FactType, scope: Scope): Problem {
  if (fact.type === 'getal') return checkNumberNorm(leaf, scope)
  if (fact.type === 'boolean') {
    return typeof leaf.value === 'boolean' ? undefined : 'expects true or false'
  }
  const isChoice = typeof leaf.value === 'string' && fact.keuzes?.includes(leaf.value) === true
  return isChoice ? undefined : 'expects one of the values that the fact can have'
}

function checkNorm(leaf: Leaf, fact: FactType, scope: Scope): Problem {
  const { value } = leaf
  switch (OPERATORS[leaf.operator].norm) {
    case 'kennis':
      return typeof value === 'boolean' ? undefined : 'expects true or false'
    case 'getal':
      return fact.type === 'getal'
        ? checkNumberNorm(leaf, scope)
        : 'orders numbers, but the fact is no number'
    case 'waarden':
      return fact.type === 'keuze' &&
        Array.isArray(value) &&
        value.every((choice: string) => fact.keuzes?.includes(choice))
        ? undefined
        : 'expects a list of values that the fact can have'
    case 'waarde':
      return checkValueNorm(leaf, fact, scope)
  }
}

function checkLeaf(leaf: Leaf, scope: Scope): Problem {
  const fact = scope.facts.get(leaf.fact)
  const operator = OPERATORS[leaf.operator]
  if (fact === undefined) return 'names a fact that does not exist here'
  const asksKnowledge = operator.norm === 'kennis' || fact.overKennis === true
  if (asksKnowledge && !scope.overKennis) {
    return 'asks what is recorded, which only a vermoeden or a signaal may do'
  }
  if (operator.norm !== 'kennis' && operator.lijst !== fact.lijst) {
    return fact.lijst
      ? 'compares one value, but the fact has several: use every… or some…'
      : 'compares several values, but the fact has one'
  }
  const missing = (fact.parameters ?? []).find((name) => !scope.parameters.has(name))
  return missing === undefined
    ? checkNorm(leaf, fact, scope)
    : `names a fact that needs the parameter ${missing}`
}

/** A comparison that the engine would misread. */
export interface ConditionFault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/**
 * Finds every comparison of a tree that the engine would misread.
 *
 * @param conditions - The tree.
 * @param path - Where it stands.
 * @param scope - What it may name.
 * @returns The faults in rule order.
 */
export const checkConditions = (
  conditions: Condition,
  path: readonly (string | number)[],
  scope: Scope,
): readonly ConditionFault[] =>
  listLeaves(conditions, path).flatMap(({ leaf, path: place }) => {
    const problem = checkLeaf(leaf, scope)
    return problem === undefined
      ? []
      : [{ path: place, message: `${leaf.fact} ${leaf.operator}: ${problem}` }]
  })
