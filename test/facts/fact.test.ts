import { describe, expect, it } from 'vitest'
import { atLeast, EITHER, exact, isFullyKnown, range, UNKNOWN } from '../../src/facts/fact.js'

describe('range', () => {
  it('includes both ends', () => {
    expect(range(1, 3)).toEqual({ kind: 'range', min: 1, max: 3, minOpen: false, maxOpen: false })
  })

  it('is one exact value where the ends meet', () => {
    expect(range(2, 2)).toEqual({ kind: 'exact', value: 2 })
  })
})

describe('atLeast', () => {
  it('has no upper end', () => {
    expect(atLeast(4)).toMatchObject({ kind: 'range', min: 4, max: Infinity, minOpen: false })
  })
})

describe('isFullyKnown', () => {
  it.each([
    ['an exact value', exact(0)],
    ['an exact value that is false', exact(false)],
    ['a list of exact values', { kind: 'list', items: [exact('a'), exact(1)] }],
    ['an empty list, for its length is known', { kind: 'list', items: [] }],
  ] as const)('holds for %s', (_title, knowledge) => {
    expect(isFullyKnown(knowledge)).toBe(true)
  })

  it.each([
    ['nothing', UNKNOWN],
    ['a range', atLeast(1)],
    ['one of several values', EITHER],
    ['a list with one open value', { kind: 'list', items: [exact(1), UNKNOWN] }],
  ] as const)('does not hold for %s', (_title, knowledge) => {
    expect(isFullyKnown(knowledge)).toBe(false)
  })
})
