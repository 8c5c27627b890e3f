import { describe, expect, it } from 'vitest'
import type { Intakeprofiel, IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { disciplines } from '../../src/intake-profile/vocabulary.js'
import { ernstOf, placesOf, traceOf } from '../support/trace.js'

type Change = Partial<IntakeProfile>
type Case = [string, Change, string[]]

function expectRaised(code: string, change: Change, places: readonly string[]) {
  const trace = traceOf(change)
  expect(placesOf(trace, code)).toEqual(places)
  expect(ernstOf(trace, code)).toEqual(places.map(() => 'waarschuwing'))
}

const scored = (intakeprofiel: Intakeprofiel): Change => ({ intakeprofiel })

const one = { score: 1 } as const
const unknown = { score: '-' } as const

describe('ASPECT_ONTBREEKT', () => {
  it.each<Case>([
    [
      'score 1 on aspect 1 alone',
      scored({ '1': one }),
      ['/intakeprofiel/1a', '/intakeprofiel/1b', '/intakeprofiel/1c'],
    ],
    [
      'one that is unknown',
      scored({ '1': one, '1a': one, '1b': unknown, '1c': one }),
      ['/intakeprofiel/1b'],
    ],
    ['all three', scored({ '1': one, '1a': one, '1b': { score: 0 }, '1c': { score: 3 } }), []],
    ['another score on aspect 1', scored({ '1': { score: 2 } }), []],
    ['an unknown score on aspect 1', scored({ '1': unknown }), []],
  ])('looks at %s', (_what, change, places) => {
    expectRaised('ASPECT_ONTBREEKT', change, places)
  })
})

describe('COMMISSIE_ONVOLLEDIG', () => {
  const four = disciplines.slice(0, 4)
  const at = ['/commissie/disciplines']

  it.each<Case>([
    ['the four that must take part', { commissie: { disciplines: four } }, []],
    ['five, twice', { commissie: { disciplines: [...disciplines, ...disciplines] } }, []],
    ['one of them absent', { commissie: { disciplines: [...four.slice(1), 'overig'] } }, at],
    ['none', { commissie: { disciplines: [] } }, at],
    ['unknown disciplines', { commissie: { adviesdatum: '2001-06-06' } }, []],
  ])('looks at a commissie of %s', (_what, change, places) => {
    expectRaised('COMMISSIE_ONVOLLEDIG', change, places)
  })
})

describe('VOORWAARDE', () => {
  const atBirth = ['/betrokkene/geboortedatum']
  const born = (geboortedatum: string, datum = '2001-06-06'): Change => ({
    aanvraag: { datum },
    betrokkene: { geboortedatum },
  })
  const registered = (ingeschrevenAlsWerkzoekende: boolean): Change => ({
    aanvraag: { datum: '2001-06-06', ingeschrevenAlsWerkzoekende },
  })

  it.each<Case>([
    ['a registered jobseeker', registered(true), []],
    ['someone not registered', registered(false), ['/aanvraag/ingeschrevenAlsWerkzoekende']],
    ['someone who turned 65 on datum', born('1936-06-06'), atBirth],
    ['someone who turns 65 the day after', born('1936-06-07'), []],
    ['someone born on 29 February, a day early', born('1936-02-29', '2001-02-28'), []],
    ['someone born on 29 February, on 1 March', born('1936-02-29', '2001-03-01'), atBirth],
    [
      'someone whose birthday is 28 February, on 29 February',
      born('1935-02-28', '2000-02-29'),
      atBirth,
    ],
    ['someone whose birthday is 1 March, on 29 February', born('1935-03-01', '2000-02-29'), []],
    ['someone of unknown age', { betrokkene: { naam: 'x' } }, []],
  ])('looks at %s', (_what, change, places) => {
    expectRaised('VOORWAARDE', change, places)
  })

  it('does not tell the day of birth', () => {
    const { signalen } = traceOf(born('1930-12-31'))
    expect(signalen.map(({ code }) => code)).toEqual(['VOORWAARDE'])
    expect(signalen[0]!.tekst).not.toMatch(/\d/)
  })
})
