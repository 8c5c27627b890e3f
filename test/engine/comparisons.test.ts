import { describe, expect, it } from 'vitest'
import { COMPARISONS, type NormValue } from '../../src/engine/comparisons.js'
import type { Truth } from '../../src/engine/truth.js'
import { EITHER, exact, UNKNOWN, type Knowledge } from '../../src/facts/fact.js'
import { OPERATORS, type OperatorName } from '../../src/rule-set/operators.js'
import { between, list, oneOf } from '../support/knowledge.js'

/** True or false where surely so, null where it may go either way. */
function truthOf(operator: OperatorName, knowledge: Knowledge, norm: NormValue): Truth {
  if (COMPARISONS[operator](knowledge, norm)) return true
  return COMPARISONS[OPERATORS[operator].complement](knowledge, norm) ? false : null
}

const closed = between(1, 3)
const minOpen = between(1, 3, { minOpen: true })
const maxOpen = between(1, 3, { maxOpen: true })
const upwards = between(1, Infinity)

describe('ordering one number', () => {
  it.each<[OperatorName, Knowledge, number, Truth]>([
    ['lessThan', exact(1), 1, false],
    ['lessThan', exact(0.99), 1, true],
    ['lessThan', closed, 3, null],
    ['lessThan', closed, 3.01, true],
    ['lessThan', maxOpen, 3, true],
    ['lessThan', maxOpen, 2.99, null],
    ['lessThan', closed, 1, false],
    ['lessThan', minOpen, 1, false],
    ['lessThan', upwards, 1e9, null],
    ['lessThanInclusive', exact(1), 1, true],
    ['lessThanInclusive', exact(1.01), 1, false],
    ['lessThanInclusive', closed, 3, true],
    ['lessThanInclusive', closed, 2.99, null],
    ['lessThanInclusive', closed, 1, null],
    ['lessThanInclusive', minOpen, 1, false],
    ['lessThanInclusive', upwards, 0.99, false],
    ['greaterThan', exact(1), 1, false],
    ['greaterThan', closed, 1, null],
    ['greaterThan', minOpen, 1, true],
    ['greaterThan', upwards, 0, true],
    ['greaterThan', maxOpen, 3, false],
    ['greaterThanInclusive', exact(1), 1, true],
    ['greaterThanInclusive', closed, 1, true],
    ['greaterThanInclusive', minOpen, 1.01, null],
    ['greaterThanInclusive', maxOpen, 3, false],
    ['greaterThanInclusive', closed, 3, null],
    ['greaterThanInclusive', UNKNOWN, 0, null],
  ])('%s of %j and %d is %s', (operator, knowledge, norm, truth) => {
    expect(truthOf(operator, knowledge, norm)).toBe(truth)
  })
})

describe('comparing one value', () => {
  it.each<[OperatorName, Knowledge, NormValue, Truth]>([
    ['equal', exact('mbo'), 'mbo', true],
    ['equal', exact('mbo'), 'lager', false],
    ['equal', exact(false), false, true],
    ['equal', EITHER, true, null],
    ['equal', oneOf('a', 'b'), 'c', false],
    ['equal', oneOf('a'), 'a', true],
    ['equal', UNKNOWN, 'a', null],
    ['equal', closed, 2, null],
    ['notEqual', oneOf('a', 'b'), 'c', true],
    ['in', exact('a'), ['a', 'b'], true],
    ['in', exact('c'), ['a', 'b'], false],
    ['in', oneOf('a', 'b'), ['a', 'b', 'c'], true],
    ['in', oneOf('a', 'b'), ['b', 'c'], null],
    ['in', UNKNOWN, ['a'], null],
    ['notIn', oneOf('a', 'b'), ['c'], true],
    ['isKnown', exact(0), true, true],
    ['isKnown', EITHER, true, false],
    ['isKnown', UNKNOWN, false, true],
    ['isKnown', list(exact(1), UNKNOWN), false, true],
    ['isKnown', list(), true, true],
    ['isNotKnown', UNKNOWN, true, true],
    ['isTrue', exact(true), true, true],
    ['isTrue', EITHER, true, false],
    ['isTrue', EITHER, false, true],
    ['isTrue', exact(1), false, true],
    ['isNotTrue', exact(false), true, true],
  ])('%s of %j and %j is %s', (operator, knowledge, norm, truth) => {
    expect(truthOf(operator, knowledge, norm)).toBe(truth)
  })
})

describe('comparing each value of a list', () => {
  it.each<[OperatorName, Knowledge, NormValue, Truth]>([
    ['everyEqual', list(), 'a', true],
    ['someEqual', list(), 'a', false],
    ['everyEqual', list(exact('a'), exact('a')), 'a', true],
    ['everyEqual', list(exact('b'), UNKNOWN), 'a', false],
    ['everyEqual', list(exact('a'), UNKNOWN), 'a', null],
    ['someEqual', list(exact('a'), UNKNOWN), 'a', true],
    ['someEqual', list(exact('b'), UNKNOWN), 'a', null],
    ['someNotEqual', list(exact('b'), UNKNOWN), 'a', true],
    ['everyNotEqual', list(exact('b'), oneOf('b', 'c')), 'a', true],
    ['everyIn', list(exact('a'), oneOf('a', 'b')), ['a', 'b'], true],
    ['someNotIn', list(exact('c'), UNKNOWN), ['a', 'b'], true],
    ['someIn', list(oneOf('a', 'b')), ['a', 'b'], true],
    ['everyNotIn', list(oneOf('a', 'b')), ['b'], null],
    ['everyLessThan', list(exact(1), maxOpen), 3, true],
    ['someGreaterThanInclusive', list(exact(1), maxOpen), 3, false],
    ['everyLessThanInclusive', list(closed, exact(4)), 3, false],
    ['someGreaterThan', list(closed, UNKNOWN), 0, true],
    ['everyGreaterThan', list(minOpen), 1, true],
    ['someLessThanInclusive', list(closed), 1, null],
    ['everyGreaterThanInclusive', list(exact(1), exact(0.5)), 1, false],
    ['someLessThan', list(exact(0.5), UNKNOWN), 1, true],
  ])('%s of %j and %j is %s', (operator, knowledge, norm, truth) => {
    expect(truthOf(operator, knowledge, norm)).toBe(truth)
  })

  it('an operator for one value never holds for a list, nor the other way round', () => {
    expect(truthOf('equal', list(exact('a')), 'a')).toBeNull()
    expect(truthOf('everyEqual', exact('a'), 'a')).toBeNull()
    expect(truthOf('someEqual', exact('a'), 'a')).toBeNull()
  })
})

describe('nothing is coerced', () => {
  it.each<[OperatorName, Knowledge, unknown]>([
    ['equal', exact('5'), 5],
    ['equal', exact(5), '5'],
    ['equal', exact(0), false],
    ['equal', exact(1), true],
    ['equal', exact('a'), null],
    ['equal', exact('a'), undefined],
    ['equal', exact(NaN), NaN],
    ['in', exact(1), ['1']],
    ['in', exact('a'), 'abc'],
    ['in', exact('a'), null],
    ['lessThan', exact('4'), 5],
    ['lessThan', exact(4), '5'],
    ['lessThan', exact(false), 5],
    ['lessThan', exact(-1), null],
    ['lessThan', exact(4), NaN],
    ['lessThan', exact(NaN), 5],
    ['greaterThan', exact(4), NaN],
    ['greaterThan', between(6, 7), '5'],
    ['greaterThan', oneOf(6, 7), 5],
    ['everyGreaterThanInclusive', list(exact('9')), 5],
    ['isKnown', exact(1), 1],
    ['isTrue', exact('true'), true],
    ['isTrue', exact(1), true],
    ['isTrue', exact(true), 1],
  ])('%s of %j does not hold for the norm %j', (operator, knowledge, norm) => {
    expect(COMPARISONS[operator](knowledge, norm as NormValue)).toBe(false)
  })

  it('a number ordered against no number is neither above nor below it', () => {
    expect(truthOf('lessThan', exact('4'), 5)).toBeNull()
    expect(truthOf('lessThan', exact(4), '5')).toBeNull()
    expect(truthOf('greaterThan', exact(4), NaN)).toBeNull()
  })
})
