import { isFullyKnown, type Knowledge, type Known, type Scalar } from '../facts/fact.js'
import type { OperatorName } from '../rule-set/operators.js'

/** What a comparison is made with, once parameters are filled in. */
export type NormValue = Scalar | readonly string[]

/** Tells whether a comparison surely holds; false where it does not or may not. */
export type Comparison = (knowledge: Knowledge, norm: NormValue) => boolean

type KnownComparison = (known: Known, norm: NormValue) => boolean

const isIn = (norm: NormValue, value: Scalar) =>
  Array.isArray(norm) && (norm as readonly Scalar[]).includes(value)

const overValues =
  (test: (value: Scalar, norm: NormValue) => boolean): KnownComparison =>
  (known, norm) => {
    if (known.kind === 'exact') return test(known.value, norm)
    return known.kind === 'oneOf' && known.values.every((value) => test(value, norm))
  }

/** The lowest value, or the highest, that is still possible. */
const overNumbers =
  (
    exact: (value: number, norm: number) => boolean,
    range: (known: Known & { kind: 'range' }, norm: number) => boolean,
  ): KnownComparison =>
  (known, norm) => {
    if (typeof norm !== 'number') return false
    if (known.kind === 'exact') return typeof known.value === 'number' && exact(known.value, norm)
    return known.kind === 'range' && range(known, norm)
  }

const one = {
  equal: overValues((value, norm) => value === norm),
  notEqual: overValues((value, norm) => value !== norm),
  in: overValues((value, norm) => isIn(norm, value)),
  notIn: overValues((value, norm) => !isIn(norm, value)),
  lessThan: overNumbers(
    (value, norm) => value < norm,
    ({ max, maxOpen }, norm) => max < norm || (maxOpen && max === norm),
  ),
  lessThanInclusive: overNumbers(
    (value, norm) => value <= norm,
    ({ max }, norm) => max <= norm,
  ),
  greaterThan: overNumbers(
    (value, norm) => value > norm,
    ({ min, minOpen }, norm) => min > norm || (minOpen && min === norm),
  ),
  greaterThanInclusive: overNumbers(
    (value, norm) => value >= norm,
    ({ min }, norm) => min >= norm,
  ),
}

const onOne =
  (compare: KnownComparison): Comparison =>
  (knowledge, norm) =>
    knowledge.kind !== 'list' && compare(knowledge, norm)

const every =
  (compare: KnownComparison): Comparison =>
  (knowledge, norm) =>
    knowledge.kind === 'list' && knowledge.items.every((item) => compare(item, norm))

const some =
  (compare: KnownComparison): Comparison =>
  (knowledge, norm) =>
    knowledge.kind === 'list' && knowledge.items.some((item) => compare(item, norm))

const isSurelyTrue = (knowledge: Knowledge) =>
  knowledge.kind === 'exact' && knowledge.value === true

/** Every operator of the rule format as a strict comparison: no coercion, unknown never holds. */
export const COMPARISONS: Readonly<Record<OperatorName, Comparison>> = {
  equal: onOne(one.equal),
  notEqual: onOne(one.notEqual),
  in: onOne(one.in),
  notIn: onOne(one.notIn),
  lessThan: onOne(one.lessThan),
  lessThanInclusive: onOne(one.lessThanInclusive),
  greaterThan: onOne(one.greaterThan),
  greaterThanInclusive: onOne(one.greaterThanInclusive),
  everyEqual: every(one.equal),
  someNotEqual: some(one.notEqual),
  someEqual: some(one.equal),
  everyNotEqual: every(one.notEqual),
  everyIn: every(one.in),
  someNotIn: some(one.notIn),
  someIn: some(one.in),
  everyNotIn: every(one.notIn),
  everyLessThan: every(one.lessThan),
  someGreaterThanInclusive: some(one.greaterThanInclusive),
  everyLessThanInclusive: every(one.lessThanInclusive),
  someGreaterThan: some(one.greaterThan),
  everyGreaterThan: every(one.greaterThan),
  someLessThanInclusive: some(one.lessThanInclusive),
  everyGreaterThanInclusive: every(one.greaterThanInclusive),
  someLessThan: some(one.lessThan),
  isKnown: (knowledge, norm) => isFullyKnown(knowledge) === norm,
  isNotKnown: (knowledge, norm) => isFullyKnown(knowledge) !== norm,
  isTrue: (knowledge, norm) => isSurelyTrue(knowledge) === norm,
  isNotTrue: (knowledge, norm) => isSurelyTrue(knowledge) !== norm,
}
