import fc from 'fast-check'
import type { NormValue } from '../../src/engine/comparisons.js'
import { exact, UNKNOWN, type Knowledge, type Known, type Scalar } from '../../src/facts/fact.js'
import { OPERATOR_NAMES, OPERATORS, type OperatorName } from '../../src/rule-set/operators.js'

const letters = ['a', 'b', 'c'] as const

const number = fc.integer({ min: -2, max: 2 })
const letter = fc.constantFrom(...letters)
const unknown = fc.constant(UNKNOWN)

export const between = (
  min: number,
  max: number,
  { minOpen = false, maxOpen = false } = {},
): Known & { kind: 'range' } => ({ kind: 'range', min, max, minOpen, maxOpen })

export const oneOf = (...values: Scalar[]): Known => ({ kind: 'oneOf', values })
export const list = (...items: Known[]): Knowledge => ({ kind: 'list', items })

const numericRange: fc.Arbitrary<Known> = fc
  .record({
    min: number,
    width: fc.constantFrom(1, 2, Infinity),
    minOpen: fc.boolean(),
    maxOpen: fc.boolean(),
  })
  .map(({ min, width, minOpen, maxOpen }) => between(min, min + width, { minOpen, maxOpen }))

const exactNumber: fc.Arbitrary<Known> = number.map(exact)
const exactLetter: fc.Arbitrary<Known> = letter.map(exact)
const exactFlag: fc.Arbitrary<Known> = fc.boolean().map(exact)

const letterSet: fc.Arbitrary<Known> = fc
  .subarray([...letters], { minLength: 1 })
  .map((values): Known => ({ kind: 'oneOf', values }))

/** What kind of values a fact has. */
export type ValueKind = 'getal' | 'keuze' | 'boolean'

const exactOf: Readonly<Record<ValueKind, fc.Arbitrary<Known>>> = {
  getal: exactNumber,
  keuze: exactLetter,
  boolean: exactFlag,
}

/** What may be known of one value. */
export const knownOf: Readonly<Record<ValueKind, fc.Arbitrary<Known>>> = {
  getal: fc.oneof(exactNumber, numericRange, unknown),
  keuze: fc.oneof(exactLetter, letterSet, unknown),
  boolean: fc.oneof(exactFlag, fc.constant(oneOf(true, false)), unknown),
}

const listOf = (items: fc.Arbitrary<Known>): fc.Arbitrary<Knowledge> =>
  fc.array(items, { maxLength: 3 }).map((known) => list(...known))

const normOf: Readonly<Record<ValueKind, fc.Arbitrary<NormValue>>> = {
  getal: number,
  keuze: letter,
  boolean: fc.boolean(),
}

/** An operator with a fact and a norm that it can compare, as the rule schema lets through. */
export interface Comparand {
  readonly operator: OperatorName
  readonly knowledge: Knowledge
  readonly norm: NormValue
}

const kindsFor = (operator: OperatorName): readonly ValueKind[] => {
  switch (OPERATORS[operator].norm) {
    case 'getal':
      return ['getal']
    case 'waarden':
      return ['keuze']
    default:
      return ['getal', 'keuze', 'boolean']
  }
}

const normFor = (operator: OperatorName, kind: ValueKind): fc.Arbitrary<NormValue> => {
  const { norm } = OPERATORS[operator]
  if (norm === 'kennis') return fc.boolean()
  return norm === 'waarden' ? fc.subarray([...letters], { minLength: 1 }) : normOf[kind]
}

function comparandFrom(
  items: Readonly<Record<ValueKind, fc.Arbitrary<Known>>>,
): fc.Arbitrary<Comparand> {
  const operator = fc.constantFrom(...OPERATOR_NAMES)
  return operator.chain((name) =>
    fc.constantFrom(...kindsFor(name)).chain((kind) =>
      fc.record({
        operator: fc.constant(name),
        knowledge: OPERATORS[name].lijst ? listOf(items[kind]) : items[kind],
        norm: normFor(name, kind),
      }),
    ),
  )
}

/** A comparison of which anything may be known. */
export const comparand: fc.Arbitrary<Comparand> = comparandFrom(knownOf)

/** A comparison of which everything is known. */
export const exactComparand: fc.Arbitrary<Comparand> = comparandFrom(exactOf)

/** Any knowledge and any norm, whether they fit or not. */
export const anyKnowledge: fc.Arbitrary<Knowledge> = fc.oneof(
  ...Object.values(knownOf),
  ...Object.values(knownOf).map(listOf),
)
export const anyNorm: fc.Arbitrary<NormValue> = fc.oneof(
  ...Object.values(normOf),
  fc.subarray([...letters], { minLength: 1 }),
)
