import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashBase64 } from '../../src/hash/hash-base64.js'

it('gives the hash of an empty text as a Content-Security-Policy writes it', () => {
  expect(hashBase64('')).toBe('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
})

it('gives what Node gives for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      expect(hashBase64(text)).toBe(createHash('sha256').update(text).digest('base64'))
    }),
  )
})
