import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { searchReferentie, type Treffer } from '../../src/referentie/search-referentie.js'
import { lookupWerksoort, werksoorten } from '../../src/referentie/werksoorten.js'
import { readJson } from '../docs/pages.js'

const fixtureSchema = z.strictObject({
  naam: z.string().min(1),
  toelichting: z.string().min(1),
  vragen: z.array(
    z.strictObject({
      vraag: z.string().min(1),
      eerste: z.strictObject({ soort: z.string(), code: z.string() }),
      waarom: z.string().min(1),
    }),
  ),
})

const readVragen = (name: string) =>
  fixtureSchema.parse(readJson(`fixtures/zoekvragen/${name}.json`)).vragen

const first = ([treffer]: readonly Treffer[]) =>
  treffer && { soort: treffer.soort, code: treffer.code }

// made with the first question, and the same for every test
const eight = searchReferentie('werk')

describe('the first hit is the one that was meant', () => {
  const everyday = readVragen('werksoorten')

  test.each(everyday)('$vraag', ({ vraag, eerste, waarom }) => {
    expect(first(searchReferentie(vraag)), waarom).toEqual(eerste)
  })

  test.each(readVragen('andere-classificaties'))('$vraag', ({ vraag, eerste, waarom }) => {
    expect(first(searchReferentie(vraag)), waarom).toEqual(eerste)
  })

  test('for twenty different questions of a case worker', () => {
    expect(new Set(everyday.map(({ vraag }) => vraag)).size).toBe(20)
    expect(new Set(everyday.map(({ eerste }) => eerste.code)).size).toBeGreaterThan(15)
  })

  test('for every title of a werksoort', () => {
    const missed = werksoorten.werksoorten.filter(
      ({ code, titel }) => searchReferentie(titel)[0]?.code !== code,
    )
    expect(missed).toEqual([])
  })
})

describe('a question', () => {
  test('that is a code finds what it belongs to', () => {
    expect(searchReferentie(' 512 ')[0]?.titel).toBe(lookupWerksoort('512')?.titel)
    expect(searchReferentie('n06.02.10')[0]?.code).toBe('N06.02.10')
    expect(searchReferentie('4.2')[0]).toEqual({
      soort: 'werkproces',
      code: '4.2',
      titel: 'bewaakt planning',
    })
  })

  test.each(['', '  ', 'de van het', 'xqzxqzxqz', '\u{1F600}'])(
    'without an answer finds nothing: "%s"',
    (vraag) => {
      expect(searchReferentie(vraag)).toEqual([])
    },
  )

  test('of any length is answered', () => {
    expect(searchReferentie('tuinman '.repeat(2_000))[0]?.code).toBe('942')
    expect(searchReferentie('x'.repeat(20_000))).toEqual([])
  })
})

describe('the hits', () => {
  test('are eight, or as many as asked, and the first ones stay the same', () => {
    expect(eight).toHaveLength(8)
    expect(searchReferentie('werk', { aantal: 3 })).toEqual(eight.slice(0, 3))
    expect(searchReferentie('werk', { aantal: 0 })).toEqual([])
    expect(searchReferentie('werk', { aantal: 1_000 }).length).toBeGreaterThan(8)
  })

  test('are of the kinds that were asked', () => {
    const soorten = ['werkrol', 'kerntaak'] as const
    const found = searchReferentie('lassen lasser productie', { soorten })
    expect(new Set(found.map(({ soort }) => soort))).toEqual(new Set(soorten))
    expect(searchReferentie('lassen', { soorten: [] })).toEqual([])
  })

  test('that fit equally stand by classification, then by code', () => {
    const found = searchReferentie('service', { soorten: ['werkrol'] })
    const codes = found.map(({ code }) => code)
    expect(codes).toEqual(['8.6', '8.7'])
  })

  test('that fit equally stand so whatever the order of the sources', () => {
    const codes = searchReferentie('medewerker', { aantal: 50 }).map(({ code }) => code)
    expect(codes.indexOf('N06.01.02/VP')).toBeLessThan(codes.indexOf('N06.01.06/VP I'))
    expect(codes.indexOf('711')).toBeLessThan(codes.indexOf('N06.01.10'))
    expect(codes).toEqual(expect.arrayContaining(['N06.01.02/VP', '711']))
  })

  test('have what the question names by its code once', () => {
    const found = searchReferentie('administratief ondersteuner')
    expect(found.map(({ code }) => code).slice(0, 1)).toEqual(['administratief ondersteuner'])
    expect(found.filter(({ code }) => code === 'administratief ondersteuner')).toHaveLength(1)
  })

  test('with more words of the question go before those that fit one of them better', () => {
    expect(searchReferentie('juridisch medewerker koffie zetten')[0]?.code).toBe('413')
  })

  test('with most words of the question come first', () => {
    const codes = searchReferentie('zieke dieren genezen').map(({ code }) => code)
    expect(codes[0]).toBe('911')
  })
})
