import { describe, expect, it } from 'vitest'
import { writeCanonical, writeTexts } from '../../src/hash/write-canonical.js'
import { toCanonical, writtenBy } from '../support/canonical.js'

describe('writeCanonical', () => {
  it.each([0, 1, 2, 15, 16, 17, 100])('sorts %i keys', (count) => {
    const keys = Array.from({ length: count }, (_, index) => `k${String((index * 37) % 101)}`)
    const value = Object.fromEntries(keys.map((key) => [key, key]))
    expect(writtenBy(writeCanonical, value)).toBe(toCanonical(value))
  })

  it('leaves out members that are undefined', () => {
    const value = { b: undefined, a: { c: undefined }, d: undefined, e: 1 }
    expect(writtenBy(writeCanonical, value)).toBe('{"a":{},"e":1}')
  })
})

it.each([[[]], [['a']], [['a', '"', 'é']]])('writeTexts writes %j', (texts) => {
  expect(writtenBy(writeTexts, texts)).toBe(JSON.stringify(texts))
})
