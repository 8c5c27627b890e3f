import { describe, expect, it } from 'vitest'
import type { Vergelijking } from '../../../src/index.js'
import { OPERATOR_NAMES } from '../../../src/rule-set/operators.js'
import { writeNorm, writeWaarde } from '../../../src/report/rapport/write-waarde.js'

const plain = { bedrag: false, valuta: undefined, waarden: {} }

const vergelijking = (change: Partial<Vergelijking>): Vergelijking => ({
  feit: 'feit',
  waarde: null,
  operator: 'equal',
  norm: 1,
  houdt: null,
  pad: [],
  ...change,
})

const bereik = (van: number, tot: number | null, zonder = false) => ({
  bereik: { van, tot, zonderVan: zonder, zonderTot: zonder },
})

describe('what is known of a fact', () => {
  it.each<[string, Partial<Vergelijking>, string]>([
    ['a number', { waarde: 1234.5 }, '1.234,5'],
    ['yes', { waarde: true }, 'ja'],
    ['no', { waarde: false }, 'nee'],
    ['a name', { waarde: 'boven' }, 'boven'],
    ['nothing', {}, 'onbekend'],
    ['a list', { waarde: [1.5, 2] }, '1,5; 2'],
    ['an empty list', { waarde: [] }, 'geen'],
    ['a list without parts', { waarde: [null, 3] }, 'onbekend; 3'],
    ['both bounds', bereik(50, 75), 'ten minste 50 en hoogstens 75'],
    ['both bounds without themselves', bereik(50, 75, true), 'meer dan 50 en minder dan 75'],
    ['one bound', bereik(2.125, null), 'ten minste 2,125'],
    ['what it can still be', { mogelijk: [true, false] }, 'nog mogelijk: ja of nee'],
    [
      'a list in parts',
      {
        waarde: [1, null, null],
        delen: [{ waarde: 1 }, { waarde: null, ...bereik(0, 2) }, { waarde: null }],
      },
      '1; ten minste 0 en hoogstens 2; onbekend',
    ],
  ])('is written: %s', (_what, change, text) => {
    expect(writeWaarde(vergelijking(change), plain)).toBe(text)
  })

  it('is written as an amount, in its currency', () => {
    const known = vergelijking({ waarde: [1000, 0.5] })
    expect(writeWaarde(known, { ...plain, bedrag: true, valuta: 'NLG' })).toBe(
      'NLG 1.000; NLG 0,50',
    )
    expect(writeWaarde(known, { ...plain, bedrag: true })).toBe('1.000; 0,50')
  })

  it('is written in the words of the regime', () => {
    const waarden = { mbo: 'middelbaar beroepsonderwijs' }
    expect(writeWaarde(vergelijking({ waarde: 'mbo' }), { ...plain, waarden })).toBe(waarden.mbo)
    expect(writeWaarde(vergelijking({ waarde: 'toString' }), plain)).toBe('toString')
  })
})

describe('what a fact was compared with', () => {
  it.each<[string, Vergelijking['norm'], string]>([
    ['lessThanInclusive', 0.25, 'hoogstens 0,25'],
    ['someGreaterThan', 0, 'ten minste één meer dan 0'],
    ['everyIn', ['lager', 'mbo'], 'allemaal een van: lager of mbo'],
    ['equal', true, 'ja'],
    ['isKnown', false, 'bekend: nee'],
    ['eigenOperator', 1, 'eigenOperator'],
  ])('is written: %s', (operator, norm, text) => {
    expect(writeNorm(vergelijking({ operator, norm }), plain)).toBe(text)
  })

  it('has words for every operator, all different', () => {
    const texts = OPERATOR_NAMES.map((operator) => writeNorm(vergelijking({ operator }), plain))
    expect(texts.filter((text) => OPERATOR_NAMES.some((name) => text === name))).toEqual([])
    expect(new Set(texts).size).toBe(texts.length)
  })
})
