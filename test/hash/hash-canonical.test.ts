import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashCanonical } from '../../src/hash/hash-canonical.js'
import { toCanonical } from '../support/canonical.js'
import { createRandom, shuffleKeys } from '../support/random.js'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('hashCanonical', () => {
  it('hashes the RFC 8785 form', () => {
    const value = { ë: 'één', b: [1.5, 1e21, -0, true, null], a: { c: '\u001f"\\' } }
    const canonical = '{"a":{"c":"\\u001f\\"\\\\"},"b":[1.5,1e+21,0,true,null],"ë":"één"}'
    expect(hashCanonical(value)).toBe(sha256(canonical))
  })

  it('sorts keys by UTF-16 code units, as the example of RFC 8785 does', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    const order = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'] as const
    const members = order.map((key) => `${JSON.stringify(key)}:${JSON.stringify(value[key])}`)
    expect(hashCanonical(value)).toBe(sha256(`{${members.join(',')}}`))
  })

  it('hashes what another writer of RFC 8785 writes, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(hashCanonical(value)).toBe(sha256(toCanonical(value)))
      }),
      { seed: 8785, numRuns: 500 },
    )
  })

  it('sorts the keys of a wide object as it does those of a small one', () => {
    const random = createRandom(1)
    const keys = Array.from({ length: 500 }, () => String(random.int(0, 9_999)))
    const value = Object.fromEntries(keys.map((key) => [`k${key}`, key]))
    const members = [...new Set(keys)].sort().map((key) => `"k${key}":"${key}"`)
    expect(hashCanonical(value)).toBe(sha256(`{${members.join(',')}}`))
  })

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat(), (value, seed) => {
        expect(hashCanonical(shuffleKeys(value, createRandom(seed)))).toBe(hashCanonical(value))
      }),
      { seed: 8785 },
    )
  })

  it.each([
    ['the order of a list', [1, 2], [2, 1]],
    ['a key that is absent', { a: null }, {}],
    ['a number and its text', 1, '1'],
    ['an empty list and an empty object', [], {}],
  ])('tells apart %s', (_what, one, other) => {
    expect(hashCanonical(one)).not.toBe(hashCanonical(other))
  })
})
