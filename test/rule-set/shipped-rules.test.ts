import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/rule-set/conditions-schema.js'
import { OPERATORS, type OperatorName } from '../../src/rule-set/operators.js'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'
import { ruleSet } from '../support/facts.js'

const oppositeOfBoolean = { equal: 'equal', someEqual: 'everyEqual', everyEqual: 'someEqual' }

/** The conditions that hold exactly where these surely fail. */
function negate(condition: Condition): Condition {
  if ('all' in condition) return { any: condition.all.map(negate) }
  if ('any' in condition) return { all: condition.any.map(negate) }
  const { fact, operator, value } = condition
  if (typeof value !== 'boolean') {
    return { fact, operator: OPERATORS[operator].complement, value }
  }
  // of a truth, not being one value is being the other
  const opposite = oppositeOfBoolean[operator as keyof typeof oppositeOfBoolean]
  return { fact, operator: opposite as OperatorName, value: !value }
}

/** One group of one member says the same as the member, whichever group it is. */
function simplify(condition: Condition): Condition {
  if ('fact' in condition) return condition
  const [key, members] =
    'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const)
  const simple = members.map(simplify)
  return simple.length === 1 ? simple[0]! : ({ [key]: simple } as unknown as Condition)
}

const questions = ruleSet.beslistabellen.flatMap(({ tabel }) => [
  ...(tabel.begrippen ?? []),
  ...tabel.stappen,
])

describe('the shipped rules', () => {
  it('have one regime, and name each of its files', () => {
    expect(shippedRuleFiles).toHaveLength(1)
    const { regime } = ruleSet
    const named = [
      'regime.json',
      ...regime.beslistabellen,
      ...[regime.parameters, regime.feiten, regime.signalen],
      ...[regime.intakeprofiel, regime.aspectbanden, regime.hulptabel, regime.wccTabel],
    ]
    expect(Object.keys(ruleSet.files).sort()).toEqual(named.sort())
  })

  it.each(questions.map(({ id, ja, nee }) => [id, ja.conditions, nee.conditions] as const))(
    '%s is answered nee exactly where ja surely fails',
    (_id, ja, nee) => {
      if (ja === undefined || nee === undefined) expect(nee).toBe(ja)
      else expect(simplify(nee)).toEqual(simplify(negate(ja)))
    },
  )

  it('use every parameter, or leave it to a fact or signaal that names it', () => {
    const rules = JSON.stringify(ruleSet.beslistabellen) + JSON.stringify(ruleSet.signalen)
    const unused = Object.keys(ruleSet.parameters.parameters).filter(
      (name) => !rules.includes(`{"fact":"${name}"}`),
    )
    expect(unused.sort()).toEqual([
      'langeWerkervaring',
      'leeftijdsgrens',
      'recenteWerkervaring',
      'terugblikZiekenhuis',
    ])
  })
})
