import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hmacSha256 as node } from '../../src/hash/sha256-node.js'
import { hmacSha256 as noble } from '../../src/hash/sha256-noble.js'

const repeat = (byte: number, times: number) => new Uint8Array(times).fill(byte)

describe('hmacSha256', () => {
  it.each([
    [
      'test case 1',
      repeat(0x0b, 20),
      'Hi There',
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    ],
    [
      'test case 2: a key shorter than the hash, as text',
      'Jefe',
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    [
      'test case 6: a key larger than one block',
      repeat(0xaa, 131),
      'Test Using Larger Than Block-Size Key - Hash Key First',
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    ],
    [
      'test case 7: a key and a text larger than one block',
      repeat(0xaa, 131),
      'This is a test using a larger than block-size key and a larger than block-size data. ' +
        'The key needs to be hashed before being used by the HMAC algorithm.',
      '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
    ],
  ])('gives the digest that RFC 4231 publishes: %s', (_name, key, text, digest) => {
    expect(node(key, text)).toBe(digest)
    expect(noble(key, text)).toBe(digest)
  })

  it('is the same in Node and in a browser for any key and text', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(texts, texts, (key, text) => {
        expect(noble(key, text)).toBe(node(key, text))
        for (const hash of [node, noble]) expect(hash(key, Buffer.from(text))).toBe(node(key, text))
      }),
    )
  })
})
