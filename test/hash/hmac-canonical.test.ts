import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hmacCanonical } from '../../src/hash/hmac-canonical.js'
import { toCanonical } from '../support/canonical.js'

it('hashes with the key what another writer of RFC 8785 writes, for any JSON', () => {
  fc.assert(
    fc.property(fc.string(), fc.jsonValue({ maxDepth: 4 }), (key, value) => {
      const expected = createHmac('sha256', key).update(toCanonical(value), 'utf8').digest('hex')
      expect(hmacCanonical(key, value)).toBe(expected)
    }),
    { seed: 8785 },
  )
})
