import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCanonical, writeText } from '../../src/hash/write-canonical.js'
import { toCanonical } from '../support/canonical.js'

describe('writeText', () => {
  it.each([
    ['a quote', '"'],
    ['a backslash', '\\'],
    ['a line break', 'a\nb'],
    ['other controls', '\u0000\u0007\u001f\u007f'],
    ['letters outside ASCII', 'één coëfficiënt\u2019 \u2028'],
    ['a character outside the basic plane', '\u{1f9fd}'],
    ['half a character', 'a\ud800'],
    ['nothing', ''],
  ])('writes %s as JSON.stringify does', (_what, text) => {
    expect(writeText(text)).toBe(JSON.stringify(text))
  })

  it('writes any text as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(writeText(text)).toBe(JSON.stringify(text))
      }),
    )
  })
})

describe('writeCanonical', () => {
  it.each([0, 1, 2, 15, 16, 17, 100])('sorts %i keys', (count) => {
    const keys = Array.from({ length: count }, (_, index) => `k${String((index * 37) % 101)}`)
    const value = Object.fromEntries(keys.map((key) => [key, key]))
    expect(writeCanonical(value)).toBe(toCanonical(value))
  })

  it('leaves out members that are undefined', () => {
    expect(writeCanonical({ b: undefined, a: { c: undefined } })).toBe('{"a":{}}')
  })
})
