import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encodeUtf8, encodeUtf8Into, MOST_BYTES } from '../../src/hash/utf8.js'

it('encodes any text as Node does, in no more bytes than it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bytes = encodeUtf8(text)
      expect(Buffer.from(bytes)).toEqual(Buffer.from(text))
      expect(bytes.length).toBeLessThanOrEqual(text.length * MOST_BYTES)
    }),
  )
})

it('encodes from some byte on, and says how many it took', () => {
  const into = new Uint8Array(6)
  expect(encodeUtf8Into('é1', into, 2)).toBe(3)
  expect([...into]).toEqual([0, 0, 0xc3, 0xa9, 0x31, 0])
})
