import { describe, expect, test } from 'vitest'
import intakeprofiel from '../../rules/bisw-1998/intakeprofiel.json' with { type: 'json' }
import { aspectNummers } from '../../src/intake-profile/aspect-nummers.js'
import { issuesOf } from './support.js'

const differentiatie: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  '1': {
    1: ['1.1', '1.2'],
    2: ['2.1', '2.2', '2.3'],
    3: ['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7'],
  },
  '6': { 2: ['2.1', '2.2'], 3: ['3.1', '3.2', '3.3', '3.4'] },
  '7': { 2: ['2.1', '2.2'], 3: ['3.1', '3.2', '3.3', '3.4'] },
  '9': { 3: ['3.1', '3.2'] },
  '12': { 3: ['3.1', '3.2'] },
  '13': { 2: ['2.1', '2.2'] },
  '14': { 3: ['3.1', '3.2', '3.3', '3.4'] },
  '15': { 3: ['3.1', '3.2', '3.3'] },
  '16': { 3: ['3.1', '3.2'] },
  '26': { 1: ['a', 'b', 'c'] },
  '44': { 3: ['3.1', '3.2'] },
}

const withAspect = (nummer: string, aspect: unknown) =>
  issuesOf({ aanvraag: { datum: '2001-06-06' }, intakeprofiel: { [nummer]: aspect } })

test('there are 53 aspects and three below the first, in the rules as in the code', () => {
  const numbers = Array.from({ length: 53 }, (_, index) => String(index + 1))
  expect([...aspectNummers].sort()).toEqual([...numbers, '1a', '1b', '1c'].sort())
  expect(Object.keys(intakeprofiel.aspecten).sort()).toEqual([...aspectNummers].sort())
})

test.each(['0', '54', '1d', '01', '2a', 'toString', '__proto__'])('refuses aspect %s', (nummer) => {
  const paths = issuesOf({
    aanvraag: { datum: '2001-06-06' },
    intakeprofiel: JSON.parse(`{"${nummer}":{"score":1}}`) as unknown,
  }).map(({ path }) => path)
  expect(paths).toEqual([`/intakeprofiel/${nummer}`])
})

describe.each([...aspectNummers])('aspect %s', (nummer) => {
  const values = new Set(Object.values(differentiatie).flatMap((one) => Object.values(one).flat()))

  test('takes a dk where the regulation has it, and only with its score', () => {
    for (const score of [0, 1, 2, 3, '-']) {
      const allowed = differentiatie[nummer]?.[Number(score)] ?? []
      expect(withAspect(nummer, { score })).toEqual([])
      for (const dk of [...values, '4.1', '']) {
        const paths = withAspect(nummer, { score, dk }).map(({ path }) => path)
        expect(paths).toEqual(allowed.includes(dk) ? [] : [`/intakeprofiel/${nummer}/dk`])
      }
    }
  })
})

test.each([
  ['6', { score: 2, dk: '3.1' }, 'Bij deze score kan de differentiatie alleen zijn: "2.1", "2.2".'],
  ['6', { score: 2, dk: '9.9' }, 'Kies een van: "2.1", "2.2", "3.1", "3.2", "3.3", "3.4".'],
  [
    '6',
    { score: 0, dk: '2.1' },
    'Dit aspect kent bij deze score geen differentiatie. Haal de sleutel weg.',
  ],
  [
    '2',
    { score: 2, dk: '2.1' },
    'Dit aspect kent bij deze score geen differentiatie. Haal de sleutel weg.',
  ],
])('aspect %s with %j: the message says what fits', (nummer, aspect, message) => {
  expect(withAspect(nummer, aspect)).toEqual([{ path: `/intakeprofiel/${nummer}/dk`, message }])
})

test('a score and a dk that are both wrong are two problems, about each by itself', () => {
  const paths = withAspect('6', { score: 4, dk: '2.1' }).map(({ path }) => path)
  expect(paths).toEqual(['/intakeprofiel/6/score'])
  expect(withAspect('6', { score: 4, dk: 'x' })).toHaveLength(2)
})
