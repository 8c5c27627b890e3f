import { expect, it } from 'vitest'
import { unite } from '../../src/facts/unite.js'

it.each([
  ['no list', [], []],
  ['empty lists', [[], []], []],
  ['one list that repeats', [['b', 'a', 'b']], ['b', 'a']],
  [
    'lists that share a text',
    [
      ['b', 'a'],
      ['c', 'b'],
    ],
    ['b', 'a', 'c'],
  ],
])('keeps every text once, where it first stood: %s', (_what, lists, united) => {
  expect(unite(lists)).toEqual(united)
})

it('does so for many texts as for few', () => {
  const texts = Array.from({ length: 1_000 }, (_, index) => String((index * 7) % 500))
  expect(unite([texts, texts])).toEqual([...new Set(texts)])
})
