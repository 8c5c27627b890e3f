import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDuplicateKey } from '../../src/intake-profile/find-duplicate-key.js'
import { parseJsonText } from '../../src/intake-profile/parse-json-text.js'
import { errorOf } from './support.js'

describe('findDuplicateKey', () => {
  test.each([
    ['at the top', '{"a":1,"a":2}', ['a']],
    ['with blanks before the colon', '{ "a" : 1, "b": 2, "a"\n\t\r : 2 }', ['a']],
    ['in an object in a list', '[0,{"x":[{},{"a":1,"b":[],"a":2}]}]', [1, 'x', 1, 'a']],
    ['after lists and objects', '{"a":[1,{"a":1}],"b":{"a":1},"b":0}', ['b']],
    ['spelled otherwise', '{"a":1,"\\u0061":2}', ['a']],
    ['with a quote and a backslash', '{"a\\"\\\\":1,"a\\"\\\\":2}', ['a"\\']],
    ['that every object has', '{"__proto__":1,"__proto__":2}', ['__proto__']],
    ['that is empty', '{"":1,"":2}', ['']],
  ])('finds a key %s', (_title, json, path) => {
    expect(JSON.parse(json)).toBeDefined()
    expect(findDuplicateKey(json)).toEqual(path)
  })

  test.each([
    '{"a":{"a":1},"b":{"a":1}}',
    '[{"a":1},{"a":1}]',
    '{"a":"a","b":"a"}',
    '["a","a"]',
    '{"a":"\\",\\"a\\":1","b":["a",":"]}',
    '{"constructor":1}',
    '"a"',
    '1',
    '{}',
  ])('finds none in %s', (json) => {
    expect(JSON.parse(json)).toBeDefined()
    expect(findDuplicateKey(json)).toBeUndefined()
  })

  test('finds none in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, blanks) => {
        expect(findDuplicateKey(JSON.stringify(value, undefined, blanks))).toBeUndefined()
      }),
      { seed: 19980101, numRuns: 500 },
    )
  })

  test('finds the last key again, wherever it is repeated', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
        const key = Object.keys(value)[0]!
        const json = `${JSON.stringify(value).slice(0, -1)},${JSON.stringify(key)}:null}`
        expect(findDuplicateKey(json)).toEqual([key])
      }),
      { seed: 19980101, numRuns: 500 },
    )
  })
})

test('text with a key twice is refused at its place, for another reader may keep the first', () => {
  const text = '{"oordelen":{"I.2":{"antwoord":"geheim","antwoord":"ja"}}}'
  const { code, message, issues } = errorOf(() => parseJsonText(text))
  expect(code).toBe('INVALID_JSON')
  expect(issues.map(({ path }) => path)).toEqual(['/oordelen/I.2/antwoord'])
  expect(message + issues[0]!.message).not.toContain('geheim')
})
