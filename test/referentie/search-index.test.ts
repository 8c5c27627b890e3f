import { expect, test } from 'vitest'
import { createSearchIndex } from '../../src/referentie/search-index.js'

const texts = [
  { titel: 'Schoonmaken interieur', uitleg: 'ook ramen' },
  { titel: 'Ramen wassen', uitleg: '' },
  { titel: 'Patiënten verzorgen', uitleg: 'in een huis' },
  { titel: 'Medewerker', uitleg: 'huis' },
]

const search = createSearchIndex(texts, {
  weights: { titel: 3, uitleg: 1 },
  ignored: ['in', 'een'],
  general: ['medewerker'],
})

const places = (question: string) =>
  [...search(question)].sort((left, right) => right.score - left.score).map(({ place }) => place)

test.each([
  ['a word', 'wassen', [1]],
  ['a title before an explanation', 'ramen', [1, 0]],
  ['the start of a word', 'schoo', [0]],
  ['capitals', 'INTERIEUR', [0]],
  ['no diacritics', 'patienten', [2]],
  ['one slip', 'interiur', [0]],
  ['two slips, where nothing else fits', 'intrieer', [0]],
  ['a compound by its parts', 'ramenwassen', [1, 0]],
  ['words that say nothing', 'in een', []],
  ['nothing', '', []],
  ['signs only', '?!', []],
])('finds by %s: %s', (_what, question, expected) => {
  expect(places(question)).toEqual(expected)
})

test('counts the words of the question, those that say little aside', () => {
  const counts = search('medewerker ramen interieur').map(({ place, words }) => [place, words])
  expect(Object.fromEntries(counts)).toEqual({ 0: 2, 1: 1, 3: 0 })
})
