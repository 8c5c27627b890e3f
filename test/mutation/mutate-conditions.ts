import { factDefinitions } from '../../src/facts/registry.js'
import type { Condition, Conditions, Leaf } from '../../src/rule-set/conditions-schema.js'
import { OPERATOR_NAMES, OPERATORS, type OperatorName } from '../../src/rule-set/operators.js'
import { HANDICAPKLASSEN, type RuleSet } from '../../src/rule-set/rule-set.js'
import { set } from '../support/rule-files.js'
import { below, drop, mutate, replace, replaceByOthers, type Mutant, type Place } from './mutant.js'

/** A tree of comparisons with the place it stands in. */
export interface PlacedConditions {
  readonly conditions: Conditions
  readonly place: Place
}

const isOperator = (name: string): name is OperatorName =>
  (OPERATOR_NAMES as readonly string[]).includes(name)

const exchanged = (name: string, a: string, b: string) =>
  name.startsWith(a) ? name.replace(a, b) : name.replace(b, a)

/** Operators that are easily mistaken for one: its opposite, and those a word away from it. */
function listOtherOperators(name: OperatorName): readonly (readonly [string, OperatorName])[] {
  const ordering = name.endsWith('Inclusive')
    ? name.slice(0, -'Inclusive'.length)
    : `${name}Inclusive`
  const candidates = [
    ['operator to its complement', OPERATORS[name].complement],
    ['operator to its neighbour', ordering],
    ['operator to its neighbour', exchanged(name, 'isTrue', 'isKnown')],
    ['every and some exchanged', exchanged(name, 'every', 'some')],
  ] as const
  return candidates.flatMap(([kind, other]) =>
    other !== name && isOperator(other) ? [[kind, other] as const] : [],
  )
}

/** The values that a fact can have, where these are words. */
function listKeuzes(fact: string, { hulptabel }: RuleSet): readonly string[] {
  if (fact === HANDICAPKLASSEN) return hulptabel!.rijen.map(({ id }) => id)
  return factDefinitions[fact]?.keuzes ?? ['ja', 'nee', 'onbekend']
}

function mutateWords(words: readonly string[], place: Place, keuzes: readonly string[]) {
  const kind = 'compared value changed'
  const shorter = words.length > 1 ? words.map((_, index) => drop(kind, place, index)) : []
  const added = keuzes.filter((word) => !words.includes(word))
  return [...shorter, ...added.map((word) => replace(kind, place, [...words, word]))]
}

function mutateValue({ fact, value }: Leaf, leaf: Place, ruleSet: RuleSet): readonly Mutant[] {
  const place = below(leaf, 'value')
  const kind = 'compared value changed'
  if (typeof value === 'boolean') return [replace(kind, place, !value)]
  const keuzes = listKeuzes(fact, ruleSet)
  if (typeof value === 'string') return replaceByOthers(kind, place, value, keuzes)
  // a number stands in the parameters, which have mutants of their own
  return typeof value === 'object' && !('fact' in value) ? mutateWords(value, place, keuzes) : []
}

function mutateGroup(condition: Conditions, place: Place): readonly Mutant[] {
  const [group, members] =
    'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const)
  // with one member, all and any mean the same, and an empty group does not load
  if (members.length === 1) return []
  const other = group === 'all' ? 'any' : 'all'
  return [
    mutate(
      'all and any exchanged',
      place,
      other,
      set(place.file, place.at, (old: Record<string, unknown>) => ({ [other]: old[group] })),
    ),
    ...members.map((_, index) => drop('condition dropped', below(place, group), index)),
  ]
}

function mutateCondition(condition: Condition, place: Place, ruleSet: RuleSet): readonly Mutant[] {
  if ('fact' in condition) {
    const operators = listOtherOperators(condition.operator).map(([kind, other]) =>
      replace(kind, below(place, 'operator'), other),
    )
    return [...operators, ...mutateValue(condition, place, ruleSet)]
  }
  const group = 'all' in condition ? 'all' : 'any'
  const members = 'all' in condition ? condition.all : condition.any
  return [
    ...mutateGroup(condition, place),
    ...members.flatMap((member, index) =>
      mutateCondition(member, below(place, group, index), ruleSet),
    ),
  ]
}

/** Changes every comparison and every group of trees of conditions. */
export const mutateConditions = (
  trees: readonly PlacedConditions[],
  ruleSet: RuleSet,
): readonly Mutant[] =>
  trees.flatMap(({ conditions, place }) => mutateCondition(conditions, place, ruleSet))
