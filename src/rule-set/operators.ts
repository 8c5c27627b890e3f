/** What an operator of a rule compares, and which one says the opposite. */
export interface OperatorShape {
  /** Holds exactly where this one surely does not, for the same norm. */
  readonly complement: OperatorName
  /** It compares each value of a list fact, or one value. */
  readonly lijst: boolean
  /** It orders numbers, compares with one value, is one of several, or asks what is known. */
  readonly norm: 'getal' | 'waarde' | 'waarden' | 'kennis'
}

const operators = {
  equal: { complement: 'notEqual', lijst: false, norm: 'waarde' },
  notEqual: { complement: 'equal', lijst: false, norm: 'waarde' },
  in: { complement: 'notIn', lijst: false, norm: 'waarden' },
  notIn: { complement: 'in', lijst: false, norm: 'waarden' },
  lessThan: { complement: 'greaterThanInclusive', lijst: false, norm: 'getal' },
  lessThanInclusive: { complement: 'greaterThan', lijst: false, norm: 'getal' },
  greaterThan: { complement: 'lessThanInclusive', lijst: false, norm: 'getal' },
  greaterThanInclusive: { complement: 'lessThan', lijst: false, norm: 'getal' },
  everyEqual: { complement: 'someNotEqual', lijst: true, norm: 'waarde' },
  someNotEqual: { complement: 'everyEqual', lijst: true, norm: 'waarde' },
  someEqual: { complement: 'everyNotEqual', lijst: true, norm: 'waarde' },
  everyNotEqual: { complement: 'someEqual', lijst: true, norm: 'waarde' },
  everyIn: { complement: 'someNotIn', lijst: true, norm: 'waarden' },
  someNotIn: { complement: 'everyIn', lijst: true, norm: 'waarden' },
  someIn: { complement: 'everyNotIn', lijst: true, norm: 'waarden' },
  everyNotIn: { complement: 'someIn', lijst: true, norm: 'waarden' },
  everyLessThan: { complement: 'someGreaterThanInclusive', lijst: true, norm: 'getal' },
  someGreaterThanInclusive: { complement: 'everyLessThan', lijst: true, norm: 'getal' },
  everyLessThanInclusive: { complement: 'someGreaterThan', lijst: true, norm: 'getal' },
  someGreaterThan: { complement: 'everyLessThanInclusive', lijst: true, norm: 'getal' },
  everyGreaterThan: { complement: 'someLessThanInclusive', lijst: true, norm: 'getal' },
  someLessThanInclusive: { complement: 'everyGreaterThan', lijst: true, norm: 'getal' },
  everyGreaterThanInclusive: { complement: 'someLessThan', lijst: true, norm: 'getal' },
  someLessThan: { complement: 'everyGreaterThanInclusive', lijst: true, norm: 'getal' },
  isKnown: { complement: 'isNotKnown', lijst: false, norm: 'kennis' },
  isNotKnown: { complement: 'isKnown', lijst: false, norm: 'kennis' },
  isTrue: { complement: 'isNotTrue', lijst: false, norm: 'kennis' },
  isNotTrue: { complement: 'isTrue', lijst: false, norm: 'kennis' },
} as const satisfies Record<string, Omit<OperatorShape, 'complement'> & { complement: string }>

/** Name of an operator that a rule may use. */
export type OperatorName = keyof typeof operators

/** Every operator that a rule may use, by name. */
export const OPERATORS: Readonly<Record<OperatorName, OperatorShape>> = operators

/** The names in a fixed order. */
export const OPERATOR_NAMES = Object.keys(operators) as [OperatorName, ...OperatorName[]]
