import { describe, expect, it } from 'vitest'
import { redact } from '../../../src/audit/redact/redact.js'
import { isAnswered, listAntwoorden } from '../../../src/audit/redact/redacted-antwoord.js'
import type { RedactedStap } from '../../../src/audit/redact/redacted-trace.js'
import { createUnit } from '../../../src/engine/unit.js'
import type { Conditions } from '../../../src/rule-set/conditions-schema.js'
import { program } from '../../support/answers.js'
import { context } from '../../support/facts.js'
import { traceWithVermoeden } from '../../support/trace.js'

const uren = (operator: 'lessThan' | 'greaterThanInclusive' | 'equal', value: number) =>
  ({ fact: 'uren', operator, value }) as const
const prestatie = (operator: 'lessThan' | 'greaterThanInclusive', value: number) =>
  ({ fact: 'prestatie', operator, value }) as const

const answersOf = (
  ja: Conditions,
  nee: Conditions | undefined,
  truths: readonly (boolean | null)[],
) =>
  listAntwoorden(
    createUnit(ja, nee, context),
    truths.map((houdt) => ({ feit: '', waarde: null, operator: '', norm: 0, houdt, pad: [] })),
  )

describe('the answers that the comparisons of ja allow', () => {
  const ja = { all: [uren('greaterThanInclusive', 1), prestatie('greaterThanInclusive', 1)] }
  const nee = { any: [uren('lessThan', 1), prestatie('lessThan', 1)] }

  it.each([
    [[true, true], ['ja']],
    [[true, false], ['nee']],
    [[false, true], ['nee']],
    [[null, false], ['nee']],
    [[true, null], ['onbekend']],
    [[null, null], ['onbekend']],
  ])('are for %j, where nee compares the opposite: %j', (truths, expected) => {
    expect(answersOf(ja, nee, truths)).toEqual(expected)
  })

  it('are ja or onbekend where there is no nee', () => {
    expect(answersOf(ja, undefined, [true, true])).toEqual(['ja'])
    expect(answersOf(ja, undefined, [false, false])).toEqual(['onbekend'])
  })

  it.each<[string, Conditions]>([
    ['another norm', { any: [uren('lessThan', 2), prestatie('lessThan', 1)] }],
    ['an operator that is no opposite', { any: [uren('equal', 1), prestatie('lessThan', 1)] }],
    ['another fact', { any: [{ ...uren('lessThan', 1), fact: 'dagen' }] }],
  ])('are two where nee compares with %s, unless ja holds', (_what, other) => {
    expect(answersOf(ja, other, [true, true])).toEqual(['ja'])
    expect(answersOf(ja, other, [false, false])).toEqual(['nee', 'onbekend'])
  })

  it('tell comparisons of one fact apart by their norm', () => {
    const above = { all: [uren('greaterThanInclusive', 1), uren('greaterThanInclusive', 5)] }
    const below = { any: [uren('lessThan', 1), uren('lessThan', 5)] }
    expect(answersOf(above, below, [true, false])).toEqual(['nee'])
  })

  it('take over a comparison that nee shares with ja', () => {
    const shared = { all: [uren('greaterThanInclusive', 1), prestatie('lessThan', 1)] }
    expect(answersOf(ja, shared, [true, false])).toEqual(['nee'])
    expect(answersOf(ja, shared, [false, false])).toEqual(['onbekend'])
  })
})

describe('a step', () => {
  const presumed = redact(traceWithVermoeden()).trace!.tabellen[1]!.stappen[1]!
  const vermoeden = presumed.vermoeden!
  const { vermoeden: _, ...unanswered } = {
    ...presumed,
    antwoord: 'onbekend',
    grondslag: null,
  } as const
  const rule = program.stappen.get('II.2')!

  const normThat = (houdt: boolean | null) =>
    presumed.vergelijkingen.map((vergelijking) => ({ ...vergelijking, houdt }))

  const can = (stap: RedactedStap, byOordeel = false) => isAnswered(stap, rule, byOordeel)

  it.each<[string, RedactedStap]>([
    ['by a vermoeden', presumed],
    ['not, where nothing gives an answer', unanswered],
    [
      'ja by norm',
      { ...unanswered, antwoord: 'ja', grondslag: 'norm', vergelijkingen: normThat(true) },
    ],
    [
      'nee by norm',
      { ...unanswered, antwoord: 'nee', grondslag: 'norm', vergelijkingen: normThat(false) },
    ],
  ])('can be answered %s', (_how, stap) => {
    expect(can(stap)).toBe(true)
  })

  it.each(['ja', 'nee', 'onbekend'] as const)('can be answered %s by oordeel', (antwoord) => {
    const stap = { ...unanswered, antwoord, grondslag: 'oordeel' } as const
    expect(can(stap, true)).toBe(true)
    expect(can(stap, false)).toBe(false)
  })

  it('is answered by the oordeel where there is one', () => {
    expect(can(presumed, true)).toBe(false)
    expect(can(unanswered, true)).toBe(false)
  })

  it.each<[string, RedactedStap]>([
    ['onbekend where the norm says ja', { ...unanswered, vergelijkingen: normThat(true) }],
    ['onbekend where the norm says nee', { ...unanswered, vergelijkingen: normThat(false) }],
    ['onbekend by norm', { ...unanswered, grondslag: 'norm' }],
    ['by norm where the norm is open', { ...unanswered, grondslag: 'norm', antwoord: 'ja' }],
    ['without grondslag', { ...unanswered, antwoord: 'ja' }],
    [
      'by a vermoeden that is not stated',
      { ...unanswered, antwoord: 'ja', grondslag: 'vermoeden' },
    ],
    ['by a vermoeden where the norm says nee', { ...presumed, vergelijkingen: normThat(false) }],
    ['otherwise than the vermoeden says', { ...presumed, antwoord: 'nee' }],
    [
      'by another vermoeden',
      { ...presumed, vermoeden: { ...vermoeden, regel: `${presumed.regel}/vermoedens/0` } },
    ],
    [
      'by a vermoeden of another place in the law',
      { ...presumed, vermoeden: { ...vermoeden, vindplaats: 'x' } },
    ],
    [
      'by a vermoeden with other comparisons',
      { ...presumed, vermoeden: { ...vermoeden, vergelijkingen: [] } },
    ],
    [
      'by a vermoeden that does not hold',
      {
        ...presumed,
        vermoeden: {
          ...vermoeden,
          vergelijkingen: vermoeden.vergelijkingen.map((one) => ({ ...one, houdt: false })),
        },
      },
    ],
  ])('cannot be answered %s', (_how, stap) => {
    expect(can(stap)).toBe(false)
  })
})
