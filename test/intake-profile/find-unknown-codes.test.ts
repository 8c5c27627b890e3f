import { describe, expect, test } from 'vitest'
import { findUnknownCodes } from '../../src/intake-profile/find-unknown-codes.js'
import { copyPlainJson } from '../../src/intake-profile/copy-plain-json.js'
import { parseCopy } from '../../src/intake-profile/parse-intake-profile.js'
import type { Referentie } from '../../src/intake-profile/referentie.js'
import { evaluate, evaluateAsync, parseIntakeProfile } from '../../src/index.js'
import { changed, errorOf, schema } from './support.js'

/** Knows nothing, and takes every text for a code that does not start with `vrij`. */
const strict: Referentie = {
  findTitel: () => undefined,
  suggestCodes: (soort, tekst) => (tekst.startsWith('vrij') ? undefined : [`${soort} A`, 'B']),
}

const aanvraag = { datum: '2001-06-06' }

const refuse = (profile: unknown) =>
  errorOf(() => parseIntakeProfile(profile, { referentie: strict })).issues

describe('a text that looks like a code and is none', () => {
  test.each([
    ['/passendeArbeid/competentieprofiel', 'competentieprofiel', 'N06.01.03'],
    ['/passendeArbeid/werksoorten/0', 'werksoort', '999'],
    ['/arbeidsverleden/0/werksoort', 'werksoort', '999'],
    ['/scholingsaanbod/1/werkprocessen/0', 'werkproces', '9.9'],
  ])('is refused at %s, with the nearest codes', (pointer, soort, value) => {
    const all = errorOf(() => parseCopy(schema, copyPlainJson(changed(pointer, value)), strict))
    expect(all.code).toBe('INVALID_INTAKE_PROFILE')
    expect(all.issues.find(({ path }) => path === pointer)?.message).toBe(
      `Deze code bestaat niet. Het dichtst erbij: ${soort} A; B.`,
    )
    expect(JSON.stringify(all.issues)).not.toContain(value)
  })

  test('is told together with every other problem, in the order of the profile', () => {
    const issues = refuse({
      passendeArbeid: { werksoorten: ['vrij', '999', 5] },
      aanvraag: { datum: 'gisteren' },
    })
    expect(issues.map(({ path }) => path)).toEqual([
      '/passendeArbeid/werksoorten/1',
      '/passendeArbeid/werksoorten/2',
      '/aanvraag/datum',
    ])
  })

  test('passes where nobody who knows the codes is at hand', () => {
    const profile = { aanvraag, passendeArbeid: { werksoorten: ['999'] } }
    expect(parseIntakeProfile(profile)).toEqual(profile)
  })

  test('is refused by both ways to evaluate', async () => {
    const profile = { aanvraag, passendeArbeid: { werksoorten: ['999'] } }
    expect(errorOf(() => evaluate(profile, { referentie: strict })).issues).toHaveLength(1)
    await expect(evaluateAsync(profile, { referentie: strict })).rejects.toThrow(/problemen: 1/)
  })
})

test('a text that comes back is asked for once, however often', () => {
  let asked = 0
  const counting: Referentie = {
    ...strict,
    suggestCodes: (soort, tekst) => {
      asked += 1
      return strict.suggestCodes(soort, tekst)
    },
  }
  const werksoorten = [...new Array<string>(50_000).fill('999'), 'vrij', 'vrij']
  expect(findUnknownCodes({ passendeArbeid: { werksoorten } }, counting)).toHaveLength(50_000)
  expect(asked).toBe(2)
})

describe('a profile that is not shaped like one', () => {
  test.each([
    ['no object', 'tekst'],
    ['a list for an object', { passendeArbeid: ['999'] }],
    ['an object for a list', { arbeidsverleden: { 0: { werksoort: '999' } } }],
    ['numbers for texts', { passendeArbeid: { werksoorten: [999], competentieprofiel: 1 } }],
    ['an inherited name', { toString: '999' }],
  ])('is passed over: %s', (_what, profile) => {
    expect(findUnknownCodes(profile, strict)).toEqual([])
  })
})
