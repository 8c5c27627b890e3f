import { expect, test } from 'vitest'
import { foldText, listWords } from '../../src/referentie/fold-text.js'
import { splitSamenstelling } from '../../src/referentie/split-samenstelling.js'

const listed = [
  'vrachtwagen',
  'chauffeur',
  'kind',
  'opvang',
  'timmeren',
  'kaas',
  'auto',
  'man',
  'ei',
]

const list = {
  has: (word: string) => listed.includes(word),
  hasStart: (start: string) => listed.some((word) => word.startsWith(start)),
}

test.each([
  ['a listed word stays whole', 'chauffeur', ['chauffeur']],
  ['a compound falls into two listed words', 'vrachtwagenchauffeur', ['vrachtwagen', 'chauffeur']],
  ['what Dutch puts between them goes', 'kinderopvang', ['kind', 'opvang']],
  ['what Dutch puts between them goes', 'kindsopvang', ['kind', 'opvang']],
  ['what Dutch puts between them goes', 'kindeopvang', ['kind', 'opvang']],
  ['what Dutch puts between them goes', 'kindenopvang', ['kind', 'opvang']],
  ['nothing else between them goes', 'kindzopvang', ['kind']],
  ['a second part may have three letters', 'kaasman', ['kaas', 'man']],
  ['a second part of two letters is none', 'kaasei', ['kaas']],
  ['five letters that start a word are left', 'chaufxx', ['chauf']],
  ['four letters that only start a word say too little', 'chauxx', ['chauxx']],
  ['the start that it shares with a listed word is left', 'timmerwerk', ['timmer']],
  ['a short listed word at the start is left', 'kaasmaker', ['kaas']],
  ['a word of three letters says too little alone', 'mandolien', ['mandolien']],
  ['a start of four letters says too little alone', 'vracht', ['vrach']],
  ['a strange word stays whole', 'xylofoon', ['xylofoon']],
])('%s: %s', (_why, word, parts) => {
  expect(splitSamenstelling(word, list)).toEqual(parts)
})

test.each([
  ['PATIËNTEN', 'patienten'],
  ['crèche', 'creche'],
  ['Œuvre', 'œuvre'],
])('folds %s into %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
  // the same letter written as two characters
  expect(foldText(text.normalize('NFD'))).toBe(folded)
})

test('takes letters and digits for words', () => {
  expect(listWords("Kas's & co. (512)-Oogst")).toEqual(['kas', 's', 'co', '512', 'oogst'])
  expect(listWords(' \n…')).toEqual([])
})
