import { describe, expect, test } from 'vitest'
import { copyPlainJson } from '../../src/intake-profile/copy-plain-json.js'
import { parseJsonText } from '../../src/intake-profile/parse-json-text.js'
import { errorOf, parse } from './support.js'

const nested = (depth: number) => {
  let value: unknown = 1
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

const tooLarge = (input: unknown) => {
  const { code, issues } = errorOf(() => copyPlainJson(input))
  expect(code).toBe('INTAKE_PROFILE_TOO_LARGE')
  expect(issues).toHaveLength(1)
  return issues[0]!
}

describe('depth', () => {
  test('32 levels are copied, 33 refused at the place that is too deep', () => {
    expect(copyPlainJson(nested(32)).problems).toEqual([])
    expect(tooLarge(nested(33))).toEqual({
      path: '/0' + '/a/0'.repeat(15) + '/a',
      message: 'Verwacht hoogstens 32 niveaus diep.',
    })
  })

  test('a hundred thousand levels do not overflow the stack', () => {
    expect(tooLarge(nested(100_000)).message).toBe('Verwacht hoogstens 32 niveaus diep.')
  })

  test('a cycle is too deep', () => {
    const cycle: Record<string, unknown> = {}
    cycle.zelf = cycle
    expect(tooLarge(cycle).path).toBe('/zelf'.repeat(32))
    const list: unknown[] = []
    list.push(list, list)
    expect(tooLarge(list).path).toBe('/0'.repeat(32))
  })

  test('a proxy without end is too deep', () => {
    const endless: object = new Proxy(
      {},
      {
        get: () => endless,
        ownKeys: () => ['a'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      },
    )
    expect(tooLarge(endless).message).toBe('Verwacht hoogstens 32 niveaus diep.')
  })
})

describe('size', () => {
  const message = 'Verwacht hoogstens 100000 sleutels en onderdelen in het hele profiel.'
  const wide = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${String(index)}`, 1]))

  test('100,000 keys and entries are copied, one more is refused', () => {
    expect(copyPlainJson(Array.from({ length: 100_000 }, () => 1)).problems).toEqual([])
    expect(tooLarge(Array.from({ length: 100_001 }, () => 1))).toEqual({ path: '', message })
    expect(tooLarge(wide(100_001))).toEqual({ path: '', message })
    expect(tooLarge({ a: wide(50_000), b: wide(50_000) })).toEqual({ path: '/b', message })
  })

  test('a list that only claims to be long is refused before it is read', () => {
    expect(tooLarge({ dossier: new Array(4_000_000_000) })).toEqual({ path: '/dossier', message })
  })
})

describe('characters', () => {
  const message = 'Verwacht hoogstens 2000000 tekens in het hele profiel.'

  test('2,000,000 characters of keys and texts are copied, one more is refused', () => {
    expect(copyPlainJson({ ab: 'x'.repeat(1_999_998) }).problems).toEqual([])
    expect(tooLarge({ ab: 'x'.repeat(1_999_999) })).toEqual({ path: '/ab', message })
    expect(tooLarge({ a: { ['k'.repeat(2_000_000)]: 1 } })).toEqual({ path: '/a', message })
  })

  test('a text of 50 MB is refused', () => {
    expect(tooLarge(['x'.repeat(50_000_000)])).toEqual({ path: '/0', message })
  })

  test('text of more than 2,000,000 characters is refused before it is parsed', () => {
    const { code, issues } = errorOf(() => parseJsonText('{'.repeat(2_000_001)))
    expect(code).toBe('INTAKE_PROFILE_TOO_LARGE')
    expect(issues).toEqual([{ path: '', message }])
  })
})

describe('parseJsonText', () => {
  test('reads a profile from text', () => {
    const text = '{ "aanvraag": { "datum": "2001-06-06" } }'
    expect(parseJsonText(text)).toEqual(JSON.parse(text))
  })

  test.each(['', '{', '{"geheim": }', 'geheim', '\uFEFF{}'])(
    'refuses %j without quoting it',
    (text) => {
      const { code, message, issues, cause } = errorOf(() => parseJsonText(text))
      expect(code).toBe('INVALID_JSON')
      expect(message).toBe(
        "De tekst is geen geldige JSON. Controleer haakjes, komma's en aanhalingstekens en probeer het opnieuw.",
      )
      expect(issues).toEqual([])
      expect(cause).toBeUndefined()
    },
  )

  test('text of a million levels is refused', () => {
    const text = '['.repeat(900_000) + ']'.repeat(900_000)
    const { code } = errorOf(() => parse(parseJsonText(text)))
    expect(code).toBe('INTAKE_PROFILE_TOO_LARGE')
  })
})

test('a list that is too long is one problem, whatever is in it', () => {
  const dossier = Array.from({ length: 99_000 }, () => 1)
  const { issues } = errorOf(() => parse({ aanvraag: { datum: '2001-06-06' }, dossier }))
  expect(issues).toEqual([
    { path: '/dossier', message: 'Verwacht een lijst van hoogstens 500 onderdelen.' },
  ])
})

test('a hundred thousand problems are all reported, within seconds', () => {
  const keys = Array.from({ length: 99_998 }, (_, index) => [`k${String(index)}`, 1] as const)
  const { issues } = errorOf(() => parse({ aanvraag: {}, ...Object.fromEntries(keys) }))
  expect(issues).toHaveLength(99_999)
  expect(issues.at(-1)!.path).toBe('/k99997')
}, 10_000)
