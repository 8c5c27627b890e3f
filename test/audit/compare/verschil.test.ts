import { expect, it } from 'vitest'
import { createVerschil } from '../../../src/audit/compare/verschil.js'

const describeValue = (was: unknown, namen = {}) =>
  createVerschil({ stap: null, pad: '', namen }, '{was}', { was, wordt: null }).tekst

it.each([
  ['tekst', 'tekst'],
  [1234.5, '1.234,5'],
  [true, 'ja'],
  [false, 'nee'],
  [null, 'leeg'],
  [undefined, 'leeg'],
  [{ naar: 'I.2' }, 'leeg'],
  [[], 'niets'],
  [['a'], 'a'],
  [['a', true, null], 'a, ja en leeg'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d en e'],
  [['a', 'b', 'c', 'd', 'e', 'f'], '6 waarden'],
])('a text says of %j: %s', (value, expected) => {
  expect(describeValue(value)).toBe(expected)
})

it('a text has for null the word of its subject', () => {
  expect(describeValue(null, { leeg: 'onbekend' })).toBe('onbekend')
  expect(describeValue([null, 'a'], { leeg: 'onbekend' })).toBe('onbekend en a')
})

it('a verschil has null for what is not there', () => {
  const subject = { stap: 'I.1', pad: '/x', namen: { id: 'I.1' } }
  const text = 'Stap {id}: {was} wordt {wordt}.'
  expect(createVerschil(subject, text, { was: undefined, wordt: 0 })).toEqual({
    stap: 'I.1',
    pad: '/x',
    was: null,
    wordt: 0,
    tekst: 'Stap I.1: leeg wordt 0.',
  })
})
