import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairLists } from '../../../src/audit/compare/pair-lists.js'

const pair = (was: string, wordt: string) =>
  pairLists(Array.from(was), Array.from(wordt), (letter) => letter)

/** The pairs as text: `a` on both sides, `-a` on the first only, `+a` on the second only. */
const describePairs = (was: string, wordt: string) =>
  pair(was, wordt)
    .pairs.map((one) => `${one.wordt ? '' : '-'}${one.was ?? `+${one.wordt!}`}`)
    .join(' ')

describe('pairLists', () => {
  it.each([
    ['', '', ''],
    ['abc', 'abc', 'a b c'],
    ['ac', 'abc', 'a +b c'],
    ['abc', 'ac', 'a -b c'],
    ['ab', 'abc', 'a b +c'],
    ['bc', 'abc', '+a b c'],
    ['abd', 'acd', 'a -b +c d'],
    ['aa', 'aaa', 'a a +a'],
    ['', 'ab', '+a +b'],
    ['ab', '', '-a -b'],
  ])('makes of %j and %j: %s, in order', (was, wordt, expected) => {
    expect(describePairs(was, wordt)).toBe(expected)
    expect(pair(was, wordt).isMoved).toBe(false)
  })

  it.each([
    ['ab', 'ba'],
    ['abc', 'bca'],
    ['abc', 'cxba'],
  ])('sees that what is in %j and %j is in another order', (was, wordt) => {
    expect(pair(was, wordt).isMoved).toBe(true)
  })

  it('names every member once, whatever the lists are', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 })
    fc.assert(
      fc.property(letters, letters, (was, wordt) => {
        const { pairs, isMoved } = pair(was, wordt)
        const sort = (text: readonly (string | undefined)[]) =>
          text
            .filter((letter) => letter !== undefined)
            .sort()
            .join('')
        expect(sort(pairs.map((one) => one.was))).toBe(sort(Array.from(was)))
        expect(sort(pairs.map((one) => one.wordt))).toBe(sort(Array.from(wordt)))
        if (!isMoved) {
          expect(pairs.map((one) => one.wordt ?? '').join('')).toBe(wordt)
          expect(pairs.map((one) => one.was ?? '').join('')).toBe(was)
        }
        for (const one of pairs) {
          expect(one.was ?? one.wordt).toBe((one.was === undefined ? wordt : was)[one.index])
        }
      }),
      { seed: 1998, numRuns: 2_000 },
    )
  })
})
