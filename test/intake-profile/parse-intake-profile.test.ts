import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { copyPlainJson } from '../../src/intake-profile/copy-plain-json.js'
import { parseCopy } from '../../src/intake-profile/parse-intake-profile.js'
import { completeProfile } from './complete-profile.js'
import { errorOf, issuesOf, parse, schema } from './support.js'

const datum = '2001-06-06'

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const)
  return Object.fromEntries(members.reverse())
}

describe('parseIntakeProfile', () => {
  test('gives equal bytes for equal profiles, whatever the order of their keys', () => {
    const backwards = reversed(completeProfile)
    expect(JSON.stringify(backwards)).not.toBe(JSON.stringify(completeProfile))
    expect(JSON.stringify(parse(backwards))).toBe(JSON.stringify(parse(completeProfile)))
  })

  test('orders the keys of oordelen and intakeprofiel as the schema does', () => {
    const { oordelen, intakeprofiel } = parse({
      aanvraag: { datum },
      intakeprofiel: {
        '1c': { score: 1 },
        '1a': { score: 1 },
        '12': { score: 1 },
        '2': { score: 1 },
      },
      oordelen: {
        II: { categorie: 'licht' },
        'IV.4': { antwoord: 'ja' },
        'I.1': { antwoord: 'ja' },
      },
    })
    expect(Object.keys(oordelen!)).toEqual(['I.1', 'IV.4', 'II'])
    expect(Object.keys(intakeprofiel!)).toEqual(['2', '12', '1a', '1c'])
  })

  test('leaves the input as it was and shares nothing with it', () => {
    const input = structuredClone(completeProfile)
    const profile = parse(input)
    expect(input).toEqual(completeProfile)
    expect(profile.dossier).not.toBe(input.dossier)
    expect(profile.dossier![0]!.bronnen).not.toBe(input.dossier![0]!.bronnen)
  })

  test('drops keys that are undefined', () => {
    const profile = parse({ aanvraag: { datum, soort: undefined }, dossier: undefined })
    expect(JSON.stringify(profile)).toBe('{"aanvraag":{"datum":"2001-06-06"}}')
    expect(Object.keys(profile)).toEqual(['aanvraag'])
  })

  test('writes -0 as 0, as JSON does', () => {
    const { functioneren } = parse({ aanvraag: { datum }, functioneren: { prestatieplafond: -0 } })
    expect(Object.is(functioneren!.prestatieplafond, 0)).toBe(true)
  })

  test('reports all problems at once, in the order of the document', () => {
    const issues = issuesOf({
      zzz: 1,
      voorzieningen: [{ soort: 'x' }, { soort: 'technisch', eenmaligeKosten: -1 }],
      dossier: [{ id: 'a' }, { id: 'b' }, { id: 'a', datum: 'nu' }, { id: 'a' }],
      aanvraag: { indicatiedatum: '2000-01-01', onbekend: 1, datum },
      functioneren: { prestatieplafond: Number.NaN },
      intakeprofiel: { '1': { dk: '1.1', score: 2 } },
    })
    expect(issues.map(({ path }) => path)).toEqual([
      '/zzz',
      '/voorzieningen/0/soort',
      '/voorzieningen/1/eenmaligeKosten',
      '/voorzieningen/1/omschrijving',
      '/dossier/2/id',
      '/dossier/2/datum',
      '/dossier/3/id',
      '/aanvraag/indicatiedatum',
      '/aanvraag/onbekend',
      '/functioneren/prestatieplafond',
      '/intakeprofiel/1/dk',
    ])
  })

  test('puts problem ten after problem nine', () => {
    const issues = issuesOf({
      aanvraag: { datum },
      dossier: Array.from({ length: 11 }, () => ({})),
    })
    expect(issues.map(({ path }) => path)).toEqual(
      Array.from({ length: 11 }, (_, index) => `/dossier/${String(index)}/id`),
    )
  })

  test('says how many problems there are and what to do', () => {
    const { code, message, cause } = errorOf(() => parse({ a: 1, b: 2 }))
    expect(code).toBe('INVALID_INTAKE_PROFILE')
    expect(message).toBe(
      'Het intakeprofiel is niet te gebruiken. Aantal problemen: 3. Verbeter wat bij `issues` staat en probeer het opnieuw.',
    )
    expect(cause).toBeUndefined()
  })

  test('writes ~ and / in a key as JSON Pointer does, and cuts a long key', () => {
    const long = 'k'.repeat(150)
    const paths = issuesOf({ aanvraag: { datum }, 'a/b~c': 1, '': 1, [long]: 1, '\uD83D': 1 })
    expect(paths.map(({ path }) => path)).toEqual([
      '/a~1b~0c',
      '/',
      `/${'k'.repeat(100)}`,
      '/\uFFFD',
    ])
  })

  test('does not report one id twice where another is no text', () => {
    const dossier = [null, { id: 1 }, { id: 1 }, 'x', {}]
    const paths = issuesOf({ aanvraag: { datum }, dossier }).map(({ path }) => path)
    expect(paths).toEqual([
      '/dossier/0',
      '/dossier/1/id',
      '/dossier/2/id',
      '/dossier/3',
      '/dossier/4/id',
    ])
  })

  test('a dossier that is an object has no ids to compare', () => {
    const dossier = { 0: { id: 'a' }, 1: { id: 'a' } }
    expect(issuesOf({ aanvraag: { datum }, dossier })).toEqual([
      { path: '/dossier', message: 'Verwacht: een lijst.' },
    ])
  })
})

test('parseCopy refuses a copy with a problem, whatever the schema says', () => {
  const problems = [{ path: ['commissie'], message: 'Onleesbaar.' }]
  const error = errorOf(() => parseCopy(schema, { value: { aanvraag: { datum } }, problems }))
  expect(error.issues).toEqual([{ path: '/commissie', message: 'Onleesbaar.' }])
})

test('parseCopy refuses a copy that is sound by the schema but lost something', () => {
  const copy = copyPlainJson({ aanvraag: { datum }, zmlkSchoolverlater: Symbol('x') })
  const error = errorOf(() => parseCopy(schema, copy))
  expect(error.issues.map(({ path }) => path)).toEqual(['/zmlkSchoolverlater'])
})

test('the messages of another user of zod stay as they were', () => {
  expect(issuesOf({})).toHaveLength(1)
  expect(z.string().safeParse(1).error?.issues[0]?.message).toMatch(/^Invalid input/)
  expect(z.config().customError).toBeUndefined()
})
