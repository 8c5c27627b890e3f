import { describe, expect, it } from 'vitest'
import { createFactContext } from '../../src/facts/fact-context.js'
import { signalDefinitions } from '../../src/facts/registry.js'
import { disciplines } from '../../src/intake-profile/vocabulary.js'
import { derivePlaces, profileWith, ruleSet } from '../support/facts.js'

const required = disciplines.filter((discipline) => discipline !== 'overig')

describe('ontbrekendeDisciplines', () => {
  const places = (present: readonly (typeof disciplines)[number][] | undefined) =>
    derivePlaces('ontbrekendeDisciplines', { commissie: { disciplines: present } })

  it.each(required)('points once at the list where %s lacks', (discipline) => {
    const others = disciplines.filter((other) => other !== discipline)
    expect(places(others)).toEqual(['/commissie/disciplines'])
  })

  it('points once at an empty list', () => {
    expect(places([])).toEqual(['/commissie/disciplines'])
  })

  it('asks for the four named ones only', () => {
    expect(places([...required].reverse())).toEqual([])
  })

  it('says nothing while the disciplines are unknown', () => {
    expect(places(undefined)).toEqual([])
  })

  it('requires none in a regime that names none', () => {
    const { aspectbanden: _, ...without } = ruleSet
    const profile = profileWith({ commissie: { disciplines: [] } })
    const context = createFactContext(without)
    expect(signalDefinitions['ontbrekendeDisciplines']!(profile, context)).toEqual([])
  })
})

describe('onvervuldeVoorwaarden', () => {
  const AGE = '/betrokkene/geboortedatum'
  const REGISTERED = '/aanvraag/ingeschrevenAlsWerkzoekende'
  const bornOn = (geboortedatum: string, datum: string) =>
    derivePlaces('onvervuldeVoorwaarden', { aanvraag: { datum }, betrokkene: { geboortedatum } })

  it.each([
    ['the day before the 65th birthday', '1936-06-07', '2001-06-06', []],
    ['the 65th birthday itself', '1936-06-06', '2001-06-06', [AGE]],
    ['the day after', '1936-06-05', '2001-06-06', [AGE]],
    ['much older', '1900-01-01', '2001-06-06', [AGE]],
    ['born on 29 February, on 28 February', '1936-02-29', '2001-02-28', []],
    ['born on 29 February, on 1 March', '1936-02-29', '2001-03-01', [AGE]],
    ['born on 28 February, on 29 February', '1935-02-28', '2000-02-29', [AGE]],
    ['born on 1 March, on 29 February', '1935-03-01', '2000-02-29', []],
  ])('%s', (_title, geboortedatum, datum, expected) => {
    expect(bornOn(geboortedatum, datum)).toEqual(expected)
  })

  it.each([
    [false, [REGISTERED]],
    [true, []],
    [undefined, []],
  ])('registered as a jobseeker: %s', (ingeschrevenAlsWerkzoekende, expected) => {
    const aanvraag = { datum: '2001-06-06', ingeschrevenAlsWerkzoekende }
    expect(derivePlaces('onvervuldeVoorwaarden', { aanvraag })).toEqual(expected)
  })

  it('lists both', () => {
    const change = {
      aanvraag: { datum: '2001-06-06', ingeschrevenAlsWerkzoekende: false },
      betrokkene: { geboortedatum: '1930-01-01' },
    }
    expect(derivePlaces('onvervuldeVoorwaarden', change)).toEqual([REGISTERED, AGE])
  })
})
