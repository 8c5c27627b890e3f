import { expect, test } from 'vitest'
import { copyPlainJson } from '../../src/intake-profile/copy-plain-json.js'
import { readRegimeChoice } from '../../src/intake-profile/read-regime-choice.js'

const read = (input: unknown) => readRegimeChoice(copyPlainJson(input))

test('reads the datum and the regime of an aanvraag that is wrong elsewhere', () => {
  const aanvraag = { datum: '2001-06-06', regime: 'bisw-1998', onbekend: 1 }
  expect(read({ aanvraag, dossier: 'x' })).toEqual({ datum: '2001-06-06', regime: 'bisw-1998' })
})

test.each([
  [{ datum: '2001-02-30', regime: '' }],
  [{ datum: 20010606, regime: 1 }],
  [{ datum: null, regime: 'r'.repeat(201) }],
  [{ datum: '1799-12-31', regime: ['bisw-1998'] }],
  [{}],
  [null],
  ['2001-06-06'],
  [[{ datum: '2001-06-06' }]],
  [undefined],
])('leaves out what is not well-formed: aanvraag %j', (aanvraag) => {
  expect(read({ aanvraag })).toEqual({})
})

test.each([[null], ['tekst'], [[]], [undefined]])('finds nothing in %j', (input) => {
  expect(read(input)).toEqual({})
})

test('does not read what only looks like a key', () => {
  const input: unknown = JSON.parse('{"__proto__":{"aanvraag":{"datum":"2001-06-06"}}}')
  expect(read(input)).toEqual({})
})
