import { describe, expect, it } from 'vitest'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { oordelenOf } from '../support/answers.js'
import { werktempo } from '../support/facts.js'
import { ernstOf, placesOf, traceInDoelgroep, traceOf } from '../support/trace.js'

type Change = Partial<IntakeProfile>

const beperking = { omschrijving: 'x', icidh: ['71'] }

describe('AFWIJKING_VAN_NORM', () => {
  it.each<[string, Change, string[]]>([
    [
      'a ja against nee',
      { beperkingen: [], oordelen: oordelenOf('I.1 ja') },
      ['I.1 /oordelen/I.1'],
    ],
    [
      'a nee against ja',
      { beperkingen: [beperking], oordelen: oordelenOf('I.1 nee') },
      ['I.1 /oordelen/I.1'],
    ],
    ['the same answer', { beperkingen: [], oordelen: oordelenOf('I.1 nee') }, []],
    ['an unknown norm', { oordelen: oordelenOf('I.1 nee') }, []],
    ['an oordeel onbekend', { beperkingen: [], oordelen: oordelenOf('I.1 onbekend') }, []],
  ])('looks at %s', (_what, change, places) => {
    const trace = traceOf(change)
    expect(placesOf(trace, 'AFWIJKING_VAN_NORM')).toEqual(places)
    expect(ernstOf(trace, 'AFWIJKING_VAN_NORM')).toEqual(places.map(() => 'waarschuwing'))
  })

  it('is not raised for a step that was not walked', () => {
    const trace = traceOf({ voorzieningen: [werktempo()], oordelen: oordelenOf('II.1 nee') })
    expect(placesOf(trace, 'AFWIJKING_VAN_NORM')).toEqual([])
  })
})

describe('LICHTER_DAN_BEREKEND', () => {
  it.each([
    ['licht', ['II /oordelen/II']],
    ['matig', ['II /oordelen/II']],
    ['ernstig', []],
  ])('compares %s with a computed ernstig', (categorie, places) => {
    const oordelen = { II: { categorie, motivering: 'x' } }
    const trace = traceInDoelgroep({ zmlkSchoolverlater: true, oordelen })
    expect(trace.tabellen[1]!.indeling).toMatchObject({ berekend: 'ernstig', categorie })
    expect(placesOf(trace, 'LICHTER_DAN_BEREKEND')).toEqual(places)
    expect(ernstOf(trace, 'LICHTER_DAN_BEREKEND')).toEqual(places.map(() => 'waarschuwing'))
  })

  it('is not raised while the computed category is unknown', () => {
    const oordelen = { II: { categorie: 'licht', motivering: 'x' } }
    expect(placesOf(traceInDoelgroep({ oordelen }), 'LICHTER_DAN_BEREKEND')).toEqual([])
  })
})

describe('VERMOEDEN', () => {
  it('is raised for each step that rests on one', () => {
    const trace = traceInDoelgroep({ beperkingen: [beperking] })
    expect(placesOf(trace, 'VERMOEDEN')).toEqual(['II.2 /oordelen/II.2', 'II.4 /oordelen/II.4'])
    expect(ernstOf(trace, 'VERMOEDEN')).toEqual(['waarschuwing', 'waarschuwing'])
  })

  it('is not raised where an oordeel or a norm decides', () => {
    const trace = traceInDoelgroep({
      beperkingen: [beperking],
      functioneren: { prestatieplafond: 80 },
      oordelen: oordelenOf('II.4 nee'),
    })
    expect(placesOf(trace, 'VERMOEDEN')).toEqual([])
  })
})
