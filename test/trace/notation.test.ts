import { describe, expect, it } from 'vitest'
import type { Known } from '../../src/facts/fact.js'
import {
  createWriter,
  enumerate,
  fillIn,
  writeAmount,
  writeNorm,
  writeNumber,
  writeRange,
} from '../../src/trace/notation.js'
import { ruleSet } from '../support/facts.js'

const { woorden } = ruleSet.feiten

const range = (min: number, max: number, open: { min?: boolean; max?: boolean } = {}) => ({
  kind: 'range' as const,
  min,
  max,
  minOpen: open.min ?? false,
  maxOpen: open.max ?? false,
})

describe('writeNumber', () => {
  it.each([
    [0, '0'],
    [7.5, '7,5'],
    [999, '999'],
    [1000, '1.000'],
    [12_345.678, '12.345,678'],
    [1_234_567, '1.234.567'],
    [50_000_000_000_000, '50.000.000.000.000'],
    [0.0001, '0,0001'],
  ])('writes %d as %s', (value, text) => {
    expect(writeNumber(value)).toBe(text)
  })

  it.each([
    [1e-7, '0,0000001'],
    [2.5e-8, '0,000000025'],
  ])('writes %d without an exponent, which is no Dutch notation', (value, text) => {
    expect(writeNumber(value)).toBe(text)
  })
})

describe('writeAmount', () => {
  it.each([
    [0, '0'],
    [40_000, '40.000'],
    [0.5, '0,50'],
    [12_345.6, '12.345,60'],
    [12_345.67, '12.345,67'],
    [0.01, '0,01'],
  ])('writes %d as %s, with both cents where there are any', (value, text) => {
    expect(writeAmount(value, undefined)).toBe(text)
  })

  it('starts with the currency where it is known', () => {
    expect(writeAmount(1000.1, 'NLG')).toBe('NLG 1.000,10')
  })
})

describe('createWriter', () => {
  it('writes amounts with their currency and other numbers without', () => {
    expect(createWriter({ notatie: 'bedrag' }, 'EUR')(1.5)).toBe('EUR 1,50')
    expect(createWriter({ notatie: 'getal' }, 'EUR')(1.5)).toBe('1,5')
  })

  it('writes a choice in the words of the fact, or as it is', () => {
    const write = createWriter({ notatie: 'tekst', waarden: { lager: 'lager dan mbo' } }, undefined)
    expect([write('lager'), write('mbo')]).toEqual(['lager dan mbo', 'mbo'])
  })
})

describe('enumerate', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a en b'],
    [['a', 'b', 'c'], 'a, b en c'],
    [['a', 'b', 'a'], 'a en b'],
  ])('joins %j as "%s"', (texts, joined) => {
    expect(enumerate(texts, 'en')).toBe(joined)
  })
})

describe('writeNorm', () => {
  it('writes one value, or several as alternatives', () => {
    expect(writeNorm(300, String, woorden)).toBe('300')
    expect(writeNorm(['lager', 'mbo'], String, woorden)).toBe('lager of mbo')
  })
})

describe('fillIn', () => {
  it('fills in every placeholder once and leaves unknown names alone', () => {
    expect(fillIn('{a} {b} {a} {c}', { a: '{b}', b: '$1 $&' })).toBe('{b} $1 $& {b} {c}')
  })
})

describe('writeRange', () => {
  it.each<[Known & { kind: 'range' }, string]>([
    [range(75, Infinity, { min: true }), 'meer dan 75'],
    [range(75, 200, { min: true }), 'meer dan 75'],
    [range(1, Infinity), 'ten minste 1'],
    [range(0, 10, { max: true }), 'minder dan 10'],
    [range(0, 10), 'hoogstens 10'],
    [range(10, 50, { max: true }), 'van 10 tot 50'],
    [range(50, 75), 'van 50 tot en met 75'],
    [range(0, Infinity), 'ten minste 0'],
  ])('writes %j as "%s"', (known, text) => {
    expect(writeRange(known, String, woorden)).toBe(text)
  })
})
