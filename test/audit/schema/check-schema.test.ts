import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { checkSchema } from '../../../src/audit/schema/check-schema.js'
import type { JsonValue } from '../../../src/intake-profile/copy-plain-json.js'

const schema = z.strictObject({
  naam: z.string(),
  adressen: z.array(z.strictObject({ straat: z.string(), nummer: z.number().nullable() })),
})

const adres = { straat: 'Singel', nummer: 1 }

const check = (value: JsonValue) => checkSchema(schema, value, 'VORM_ONJUIST')

const wrong = (pad: string, reden: string) => ({
  code: 'VORM_ONJUIST',
  pad,
  tekst: `Dit past niet in de vorm van een trace: ${reden}.`,
})

describe('checkSchema', () => {
  it('finds nothing in what fits', () => {
    expect(check({ naam: 'a', adressen: [adres] })).toEqual([])
  })

  it.each<[string, JsonValue, string, string]>([
    [
      'another kind of value',
      { naam: 1, adressen: [] },
      '/naam',
      'deze waarde kan hier niet staan',
    ],
    ['null', { naam: null, adressen: [] }, '/naam', 'deze waarde kan hier niet staan'],
    ['a lacking key', { naam: 'a' }, '/adressen', 'deze sleutel ontbreekt'],
    [
      'a lacking key of a list entry',
      { naam: 'a', adressen: [adres, { straat: 'Plein' }] },
      '/adressen/1/nummer',
      'deze sleutel ontbreekt',
    ],
    [
      'another kind of value in a list entry',
      { naam: 'a', adressen: [adres, { ...adres, straat: null }] },
      '/adressen/1/straat',
      'deze waarde kan hier niet staan',
    ],
    [
      'a key too many',
      { naam: 'a', adressen: [], stad: 'b' },
      '/stad',
      'deze sleutel hoort hier niet',
    ],
    [
      'a key too many in a list entry',
      { naam: 'a', adressen: [{ ...adres, 'a/b': 1 }] },
      '/adressen/0/a~1b',
      'deze sleutel hoort hier niet',
    ],
    ['a whole that is no object', ['a'], '', 'deze waarde kan hier niet staan'],
  ])('names the place and the reason of %s', (_what, value, pad, reden) => {
    expect(check(value)).toEqual([wrong(pad, reden)])
  })

  it.each([null, 'Singel'])('calls lacking what a rule expects under %j', (adressen) => {
    const strict = z.looseObject({}).refine(() => false, { path: ['adressen', 0] })
    expect(checkSchema(strict, { adressen }, 'VORM_ONJUIST')).toEqual([
      wrong('/adressen/0', 'deze sleutel ontbreekt'),
    ])
  })

  it('names every key too many', () => {
    const pads = check({ naam: 'a', adressen: [], stad: 'b', land: 'c' }).map(({ pad }) => pad)
    expect(pads).toEqual(['/stad', '/land'])
  })

  it('calls what it finds by the code that it is given', () => {
    expect(checkSchema(schema, null, 'SCHAKEL_ONJUIST')).toEqual([
      {
        code: 'SCHAKEL_ONJUIST',
        pad: '',
        tekst: 'Dit past niet in de vorm van een schakel: deze waarde kan hier niet staan.',
      },
    ])
  })

  const withAdressen = (count: number) =>
    check({ naam: 'a', adressen: Array.from({ length: count }, () => 1) })

  it('lists a hundred places', () => {
    const found = withAdressen(100)
    expect(found).toHaveLength(100)
    expect(found.at(-1)?.pad).toBe('/adressen/99')
  })

  it.each([101, 250])('says once that there are more, of %i places', (count) => {
    const found = withAdressen(count)
    expect(found).toHaveLength(101)
    expect(found.slice(-2)).toEqual([
      wrong('/adressen/99', 'deze waarde kan hier niet staan'),
      wrong('', 'er is nog meer mis, dat hier niet staat'),
    ])
  })
})
