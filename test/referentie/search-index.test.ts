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

/** The texts that a question finds, the best first. */
const find = (question: string, ...titels: readonly string[]) => {
  const found = createSearchIndex(
    titels.map((titel) => ({ titel })),
    { weights: { titel: 1 }, ignored: [], general: [] },
  )(question)
  return [...found].sort((a, b) => b.score - a.score).map(({ place }) => titels[place])
}

test.each([
  ['forgives no slip in a word that is listed', 'ramen', ['ramen', 'rammen'], ['ramen']],
  ['forgives no slip in the start of a word', 'schoo', ['schoonmaken', 'schot'], ['schoonmaken']],
  ['forgives no second slip where one is enough', 'wassem', ['wassen', 'passer'], ['wassen']],
  ['forgives no slip in three letters', 'hus', ['huis'], []],
  ['forgives a slip in four letters', 'huus', ['huis'], ['huis']],
  ['takes two letters for no start', 'ra', ['ramen'], []],
  ['takes three letters for a start', 'ram', ['ramen'], ['ramen']],
  [
    'puts a word as asked before one that starts so',
    'tuin',
    ['tuinen', 'tuin'],
    ['tuin', 'tuinen'],
  ],
])('%s: %s', (_what, question, titels, found) => {
  expect(find(question, ...titels)).toEqual(found)
})

test('counts a word by the weight of its field', () => {
  const texts = [
    { titel: 'tuin', uitleg: 'ramen ramen' },
    { titel: 'ramen', uitleg: 'tuin' },
  ]
  const options = { ignored: [], general: [] }
  const best = (weights: Readonly<Record<'titel' | 'uitleg', number>>) =>
    [...createSearchIndex(texts, { ...options, weights })('ramen')].sort(
      (a, b) => b.score - a.score,
    )[0]?.place
  expect(best({ titel: 3, uitleg: 1 })).toBe(1)
  expect(best({ titel: 1, uitleg: 3 })).toBe(0)
})
