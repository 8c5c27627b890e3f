import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 as imported } from '#sha256'
import { sha256 as node } from '../../src/hash/sha256-node.js'
import { sha256 as noble } from '../../src/hash/sha256-noble.js'

const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const eAcute = '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c'

describe('sha256', () => {
  it.each([
    ['ASCII', 'abc', abc],
    ['empty', '', empty],
    ['non-ASCII', 'é', eAcute],
  ])('gives the published digest: %s', (_name, text, digest) => {
    expect(node(text)).toBe(digest)
    expect(noble(text)).toBe(digest)
  })

  it.each([
    ['control characters', '\u0000\t\r\n\u007f'],
    ['Dutch and Frisian', 'coëfficiënt, ĳ, skûtsje'],
    ['outside the basic plane', '𝔚𝔰𝔴 👩🏽‍🦽'],
    ['not normalised', 'e\u0301'],
    ['lone surrogates', 'a\ud800b\udc00c'],
    ['one block of padding', 'x'.repeat(55)],
    ['two blocks of padding', 'x'.repeat(56)],
    ['exactly one block', 'x'.repeat(64)],
    ['large', 'begeleiding: één uur\n'.repeat(250_000)],
  ])('is the same in Node and in a browser: %s', (_name, text) => {
    expect(noble(text)).toBe(node(text))
  })

  it('is the same in Node and in a browser for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(noble(text)).toBe(node(text))
        for (const hash of [node, noble]) expect(hash(Buffer.from(text))).toBe(node(text))
      }),
    )
  })

  it('tells a composed letter from a decomposed one', () => {
    expect(node('é')).not.toBe(node('e\u0301'))
  })

  it('is what the library imports', () => {
    expect(imported('abc')).toBe(abc)
  })
})
