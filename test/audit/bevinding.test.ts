import { expect, it } from 'vitest'
import { createBevinding, isFault } from '../../src/audit/bevinding.js'

it('a bevinding has the text of its code, filled in', () => {
  expect(createBevinding('NUMMER_ONJUIST', '/2/nummer', { nummer: '3' })).toEqual({
    code: 'NUMMER_ONJUIST',
    pad: '/2/nummer',
    tekst:
      'Hier hoort nummer 3 te staan: er is een schakel tussengevoegd, weggehaald of verplaatst.',
  })
})

it.each([
  ['HASH_ONJUIST', true],
  ['UITVOERINGEN_ONEENS', true],
  ['ORIGINEEL_ANDERS', true],
  ['ANDERE_VERSIE', false],
  ['LEEFTIJD_OVERGENOMEN', false],
])('that %s is a fault is %s', (code, expected) => {
  expect(isFault({ code })).toBe(expected)
})
