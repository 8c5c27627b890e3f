import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonBytes } from '../../src/hash/json-bytes.js'
import { encodeUtf8 } from '../../src/hash/utf8.js'

const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString()

/** What stands there after `add`. */
const after = (add: (output: JsonBytes) => void, output = new JsonBytes()) =>
  output.digest(undefined, add, asText)

/** Up to and over the length from which on the encoder takes over. */
const LENGTHS = [0, 1, 39, 40, 41, 300]

const TEXTS = [
  ['a quote', '"'],
  ['a backslash', '\\'],
  ['a line break', 'a\nb'],
  ['the last control', '\u001f'],
  ['a space', ' '],
  ['the last of ASCII', '~\u007f'],
  ['other controls', '\u0000\u0007\u0080'],
  ['letters outside ASCII', 'één coëfficiënt\u2019 \u2028'],
  ['a character outside the basic plane', '\u{1f9fd}'],
  ['half a character', 'a\ud800'],
] as const

describe.each(LENGTHS)('after %i plain characters', (length) => {
  const start = 'x'.repeat(length)

  it.each(TEXTS)('writes %s as JSON.stringify does', (_what, text) => {
    const whole = start + text
    const json = JSON.stringify(whole)
    expect(
      after((output) => {
        output.addText(whole)
      }),
    ).toBe(json)
    expect(
      after((output) => {
        output.addJson(json)
      }),
    ).toBe(json)
    const twice = (output: JsonBytes) => {
      output.addRepeated(whole)
      output.addRepeated(whole)
    }
    expect(after(twice)).toBe(json + json)
  })
})

it('writes any text as JSON.stringify does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      expect(
        after((output) => {
          output.addText(text)
        }),
      ).toBe(JSON.stringify(text))
    }),
  )
})

it.each([32_767, 32_768, 32_769, 200_000])('has room for %i bytes, however they come', (length) => {
  const long = 'é'.repeat(length / 2) + 'x'.repeat(length % 2)
  const bytes = encodeUtf8(long)
  expect(
    after((output) => {
      output.addJson(long)
    }),
  ).toBe(long)
  expect(
    after((output) => {
      output.addText(long)
    }),
  ).toBe(`"${long}"`)
  expect(
    after((output) => {
      output.addBytes(bytes)
    }),
  ).toBe(long)
  const inParts = (output: JsonBytes) => {
    for (const byte of bytes) output.addBytes(new Uint8Array([byte]))
  }
  expect(after(inParts)).toBe(long)
})

it('remembers texts that come again, and writes further ones too', () => {
  const output = new JsonBytes()
  const texts = Array.from({ length: 1_100 }, (_, index) => `/voorzieningen/${String(index)}`)
  const write = () =>
    after((written) => {
      for (const text of texts) written.addRepeated(text)
    }, output)
  const expected = texts.map((text) => JSON.stringify(text)).join('')
  expect([write(), write()]).toEqual([expected, expected])
})

it('begins anew after a writer that failed, and after one that wrote much', () => {
  const output = new JsonBytes()
  const fail = () =>
    after((written) => {
      written.addJson('[1,')
      throw new Error('halfway')
    }, output)
  expect(fail).toThrow('halfway')
  after((written) => {
    written.addJson('x'.repeat(100_000))
  }, output)
  expect(
    after((written) => {
      written.addJson('{}')
    }, output),
  ).toBe('{}')
})

it('keeps nothing of what was written', () => {
  let kept = new Uint8Array()
  const keep = (bytes: Uint8Array) => {
    kept = bytes as typeof kept
    return asText(bytes)
  }
  const written = new JsonBytes().digest(
    'naam',
    (output, text) => {
      output.addText(text)
    },
    keep,
  )
  expect(written).toBe('"naam"')
  expect([...kept]).toEqual([0, 0, 0, 0, 0, 0])
})
