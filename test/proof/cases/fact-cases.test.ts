import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareLeaf, listFactCases } from '../../../src/proof/cases/fact-cases.js'
import { listClasses, listNumbers } from '../../../src/proof/cases/fact-classes.js'
import { exact, UNKNOWN, type Knowledge, type Known } from '../../../src/facts/fact.js'
import type { ResolvedLeaf } from '../../../src/engine/unit.js'
import type { FactType } from '../../../src/rule-set/fact-type.js'
import { OPERATOR_NAMES, OPERATORS } from '../../../src/rule-set/operators.js'
import { list, oneOf } from '../../support/knowledge.js'

const getal = { type: 'getal', lijst: false } as const
const keuze = { type: 'keuze', lijst: false, keuzes: ['a', 'b', 'c'] } as const

const leavesOf = (type: FactType): fc.Arbitrary<readonly ResolvedLeaf[]> => {
  const operators = OPERATOR_NAMES.filter((name) => {
    const { norm, lijst } = OPERATORS[name]
    if (norm === 'kennis') return false
    return lijst === type.lijst && norm === (type.type === 'getal' ? 'getal' : 'waarden')
  })
  const norm =
    type.type === 'getal' ? fc.constantFrom(1, 2) : fc.subarray(['a', 'b'], { minLength: 1 })
  const leaf = fc
    .record({ operator: fc.constantFrom(...operators), norm })
    .map((one): ResolvedLeaf => ({
      leaf: { fact: 'feit', operator: one.operator, value: one.norm },
      norm: one.norm,
    }))
  return fc.array(leaf, { minLength: 1, maxLength: 4 })
}

const truthsOf = (leaves: readonly ResolvedLeaf[], knowledge: Knowledge) =>
  leaves.map((one) => String(compareLeaf(one, knowledge))).join()

const number = fc.constantFrom(0, 0.3, 1, 1.4, 2, 7)
const known: Readonly<Record<'getal' | 'keuze', fc.Arbitrary<Known>>> = {
  getal: fc.oneof(
    number.map(exact),
    fc.constant(UNKNOWN),
    fc
      .tuple(number, number, fc.boolean(), fc.boolean())
      .filter(([a, b]) => a < b)
      .map(([min, max, minOpen, maxOpen]): Known => ({
        kind: 'range',
        min,
        max,
        minOpen,
        maxOpen,
      })),
  ),
  keuze: fc.oneof(
    fc.constantFrom('a', 'b', 'c').map(exact),
    fc.constant(UNKNOWN),
    fc.constantFrom(oneOf('a', 'b'), oneOf('a', 'c'), oneOf('b', 'c')),
  ),
}

describe('listFactCases', () => {
  test.each([getal, keuze])('has the truths of any $type', (type) => {
    fc.assert(
      fc.property(leavesOf(type), known[type.type], (leaves, knowledge) => {
        const cases = listFactCases(type, leaves).map(({ truths }) => truths.map(String).join())
        expect(cases).toContain(truthsOf(leaves, knowledge))
      }),
      { numRuns: 300 },
    )
  })

  test.each([getal, keuze])('has the truths of any list of $type values', (single) => {
    const type = { ...single, lijst: true }
    const items = fc.array(known[single.type], { maxLength: 5 })
    fc.assert(
      fc.property(leavesOf(type), items, (leaves, values) => {
        const cases = listFactCases(type, leaves).map(({ truths }) => truths.map(String).join())
        expect(cases).toContain(truthsOf(leaves, list(...values)))
      }),
      { numRuns: 300 },
    )
  })

  test('has one case for each combination, and a value rather than an empty list', () => {
    const everyBelow: ResolvedLeaf = {
      leaf: { fact: 'feit', operator: 'everyLessThan', value: 1 },
      norm: 1,
    }
    const cases = listFactCases({ type: 'getal', lijst: true }, [everyBelow])
    expect(new Set(cases.map(({ truths }) => truths[0]))).toEqual(new Set([true, false, null]))
    expect(cases.map(({ knowledge }) => knowledge)).not.toContainEqual(list())
  })
})

describe('listNumbers', () => {
  test('lies under, on, between and above each limit, and never below nought', () => {
    const numbers = listNumbers([2, 10, true, 'a'])
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    for (const [from, to] of [
      [0, 2],
      [2, 2.1],
      [2.1, 10],
      [10, 10.1],
      [10.1, 100],
    ] as const) {
      expect(numbers.some((value) => value >= from && value < to)).toBe(true)
    }
    expect(listNumbers([-5])).toEqual([0, 1])
  })
})

describe('listClasses', () => {
  test('keeps one of the choices that no norm tells apart', () => {
    const keuzes = ['a', 'b', 'c', 'd', 'e']
    const classes = listClasses({ type: 'keuze', lijst: false, keuzes }, ['a', ['a', 'd']])
    expect(classes.filter(({ kind }) => kind === 'exact')).toEqual(['a', 'b', 'd'].map(exact))
  })
})
