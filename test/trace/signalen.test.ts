import { describe, expect, it } from 'vitest'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { oordelenOf } from '../support/answers.js'
import { organisatorisch, technisch, werkbegeleiding } from '../support/facts.js'
import { ernstOf, placesOf, traceInDoelgroep, traceOf } from '../support/trace.js'

type Change = Partial<IntakeProfile>

const normbedragen = { maximaalSubsidiebedrag: 1000, functieniveauGrens: 'vakkracht' } as const

/** Two letters: a and b. */
const combination = [
  technisch({ algemeen: true }),
  technisch({ eenmaligeKosten: 500, structureleKosten: 0 }),
]

const combinationWith = (...more: NonNullable<IntakeProfile['voorzieningen']>): Change => ({
  normbedragen,
  voorzieningen: [...combination, ...more],
})

const raised = ['II.4 /voorzieningen']

describe('COMBINATIE', () => {
  it.each<[string, Change, string[]]>([
    ['letter f alone', combinationWith(), raised],
    ['letter f while j is unknown', combinationWith(werkbegeleiding()), raised],
    ['letter i too', combinationWith(organisatorisch({ functieniveau: 'assistent' })), []],
    ['letter j too', combinationWith(werkbegeleiding({ specialeKennis: true })), []],
    [
      'letter h too',
      combinationWith(technisch({ eenmaligeKosten: 0, structureleKosten: 126 })),
      [],
    ],
    ['letters a and a', { normbedragen, voorzieningen: [combination[0]!, combination[0]!] }, []],
    ['an oordeel', { ...combinationWith(), oordelen: oordelenOf('II.4 ja') }, []],
  ])('looks at %s', (_what, change, places) => {
    const trace = traceInDoelgroep(change)
    expect(placesOf(trace, 'COMBINATIE')).toEqual(places)
    expect(ernstOf(trace, 'COMBINATIE')).toEqual(places.map(() => 'waarschuwing'))
  })
})

describe('GRENSGEVAL', () => {
  it.each([
    [49.99, []],
    [50, ['II.2 /functioneren/prestatieplafond']],
    [50.01, []],
  ])('looks at a prestatieplafond of %d', (prestatieplafond, places) => {
    const trace = traceInDoelgroep({ functioneren: { prestatieplafond } })
    expect(placesOf(trace, 'GRENSGEVAL')).toEqual(places)
    expect(ernstOf(trace, 'GRENSGEVAL')).toEqual(places.map(() => 'waarschuwing'))
  })

  it('is raised whatever decides the step', () => {
    const functioneren = { prestatieplafond: 50 }
    const trace = traceInDoelgroep({ functioneren, oordelen: oordelenOf('II.2 ja') })
    expect(placesOf(trace, 'GRENSGEVAL')).toHaveLength(1)
  })

  it('is not raised for a score, or when table II is not reached', () => {
    const intakeprofiel = { '53': { score: 2 } } as const
    expect(placesOf(traceInDoelgroep({ intakeprofiel }), 'GRENSGEVAL')).toEqual([])
    expect(placesOf(traceOf({ functioneren: { prestatieplafond: 50 } }), 'GRENSGEVAL')).toEqual([])
  })
})

describe('VOORZIENINGEN_LEEG', () => {
  it.each<[string, string, Change, string[]]>([
    ['nee', 'an empty list', { voorzieningen: [] }, ['I.4 /voorzieningen']],
    ['nee', 'an absent list', {}, []],
    ['nee', 'a voorziening', { voorzieningen: combination }, []],
    ['ja', 'an empty list', { voorzieningen: [] }, []],
    ['onbekend', 'an empty list', { voorzieningen: [] }, []],
  ])('looks at I.4 %s with %s', (antwoord, _what, change, places) => {
    const oordelen = oordelenOf(`I.1 ja, I.2 ja, I.3 ja, I.4 ${antwoord}`)
    const trace = traceOf({ oordelen, ...change })
    expect(placesOf(trace, 'VOORZIENINGEN_LEEG')).toEqual(places)
    expect(ernstOf(trace, 'VOORZIENINGEN_LEEG')).toEqual(places.map(() => 'waarschuwing'))
  })
})

describe('the order of signalen', () => {
  it('is by step with none first, then code, then path', () => {
    const trace = traceInDoelgroep({
      oordelen: { 'I.1': { antwoord: 'ja' }, II: { categorie: 'licht' } },
      zmlkSchoolverlater: true,
      functioneren: { prestatieplafond: 50 },
      beperkingen: Array.from({ length: 11 }, () => ({ omschrijving: 'x', icidh: ['88', '10'] })),
    })
    const places = trace.signalen.map(({ stap = '', code, pad }) => `${stap} ${code} ${pad}`)
    expect(places).toEqual([...places].sort())
    expect(places.slice(0, 4)).toEqual([
      ' CODERING_ONTBREEKT /beperkingen/0',
      ' CODERING_ONTBREEKT /beperkingen/1',
      ' CODERING_ONTBREEKT /beperkingen/10',
      ' CODERING_ONTBREEKT /beperkingen/2',
    ])
    expect(places.filter((place) => place.startsWith('II '))).toEqual([
      'II BRON_ONTBREEKT /oordelen/II/bronnen',
      'II LICHTER_DAN_BEREKEND /oordelen/II',
      'II MOTIVERING_ONTBREEKT /oordelen/II/motivering',
    ])
  })
})
