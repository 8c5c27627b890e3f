import { describe, expect, it } from 'vitest'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import type { Vergelijking } from '../../src/trace/decision-trace.js'
import { oordelenOf } from '../support/answers.js'
import { technisch, werkbegeleiding, werktempo } from '../support/facts.js'
import { findStap, traceInDoelgroep, traceOf } from '../support/trace.js'

const towardsI5 = oordelenOf('I.1 ja, I.2 ja, I.3 ja, I.4 nee')

function compare(id: string, feit: string, change: Partial<IntakeProfile>): Vergelijking {
  const trace =
    id === 'I.5' ? traceOf({ oordelen: towardsI5, ...change }) : traceInDoelgroep(change)
  return findStap(trace, id).vergelijkingen.find((one) => one.feit === feit)!
}

describe('a comparison', () => {
  it('states value, operator, norm, truth and places', () => {
    expect(
      compare('I.5', 'eenmaligeKostenRatio', {
        voorzieningen: [technisch({ eenmaligeKosten: 32_000, structureleKosten: 0 })],
        normbedragen: { maximaalSubsidiebedrag: 40_000 },
      }),
    ).toEqual({
      feit: 'eenmaligeKostenRatio',
      waarde: 0.8,
      operator: 'lessThanInclusive',
      norm: 2,
      houdt: true,
      pad: ['/voorzieningen/0/eenmaligeKosten', '/normbedragen/maximaalSubsidiebedrag'],
    })
  })

  it('states nothing for certain of a value that is unknown, and where it would stand', () => {
    expect(compare('I.5', 'kanOpRustigePlek', {})).toEqual({
      feit: 'kanOpRustigePlek',
      waarde: null,
      operator: 'equal',
      norm: true,
      houdt: null,
      pad: ['/functioneren/kanOpRustigePlek'],
    })
  })

  it('states the range of a score, with ends that do not count', () => {
    const at = (score: 0 | 1 | 2) =>
      compare('II.2', 'prestatieplafond', { intakeprofiel: { '53': { score } } })
    expect(at(1)).toMatchObject({
      waarde: null,
      bereik: { van: 10, tot: 50, zonderVan: false, zonderTot: true },
      houdt: false,
      pad: ['/intakeprofiel/53/score'],
    })
    expect(at(2)).toMatchObject({
      bereik: { van: 50, tot: 75, zonderVan: false, zonderTot: false },
      houdt: null,
    })
  })

  it('states an open-ended range where only a part of a total is known', () => {
    expect(
      compare('I.5', 'eenmaligeKostenRatio', {
        voorzieningen: [technisch({ eenmaligeKosten: 100 }), technisch()],
        normbedragen: { maximaalSubsidiebedrag: 40 },
      }),
    ).toMatchObject({
      waarde: null,
      bereik: { van: 2.5, tot: null, zonderVan: false, zonderTot: false },
      houdt: false,
    })
  })

  it('states one value for each object of a list', () => {
    const voorzieningen = [
      werkbegeleiding({ cursusuren: 300 }),
      werktempo(),
      werkbegeleiding({ cursusuren: 10 }),
    ]
    expect(compare('I.5', 'cursusuren', { voorzieningen })).toEqual({
      feit: 'cursusuren',
      waarde: [300, 10],
      operator: 'everyLessThanInclusive',
      norm: 300,
      houdt: true,
      pad: ['/voorzieningen/0/cursusuren', '/voorzieningen/2/cursusuren'],
    })
  })

  it('states null for an object whose value is unknown', () => {
    const voorzieningen = [werkbegeleiding(), werkbegeleiding({ cursusuren: 301 })]
    expect(compare('I.5', 'cursusuren', { voorzieningen })).toMatchObject({
      waarde: [null, 301],
      houdt: false,
    })
  })

  it('holds for each object of an empty list, and stands at the list', () => {
    expect(compare('I.5', 'cursusuren', { voorzieningen: [] })).toMatchObject({
      waarde: [],
      houdt: true,
      pad: ['/voorzieningen'],
    })
  })

  it('states a norm of several values as a list', () => {
    expect(compare('I.5', 'opleidingBegeleider', {}).norm).toEqual(['lager', 'mbo'])
  })

  it('states what a letter can still be while it is unknown', () => {
    expect(compare('II.4', 'letterJ', {})).toMatchObject({
      waarde: null,
      mogelijk: [true, false],
      houdt: null,
    })
    expect(compare('II.4', 'letterJ', { voorzieningen: [] })).toMatchObject({
      waarde: false,
      houdt: false,
    })
  })

  it('states the classes that an aard leaves open', () => {
    const beperkingen = [
      { omschrijving: 'x', aard: 'verstandelijk' },
      { omschrijving: 'y', icidh: ['71'] },
    ] as const
    expect(compare('II.5', 'handicapklassen', { beperkingen })).toMatchObject({
      waarde: [null, 'lichamelijk'],
      houdt: null,
    })
  })
})

describe('a comparison of a list', () => {
  it('states each value apart where one is not known', () => {
    const voorzieningen = [werkbegeleiding({ permanentAanwezig: false }), werkbegeleiding()]
    expect(compare('IV.3', 'permanentAanwezig', { voorzieningen })).toMatchObject({
      waarde: [false, null],
      delen: [{ waarde: false }, { waarde: null }],
      houdt: null,
    })
  })
})

describe('the comparisons of a step', () => {
  it('are those of its norm also when an oordeel decided', () => {
    const stap = findStap(traceOf({ beperkingen: [], oordelen: oordelenOf('I.1 ja') }), 'I.1')
    expect(stap).toMatchObject({
      antwoord: 'ja',
      grondslag: 'oordeel',
      vergelijkingen: [{ feit: 'heeftBeperkingen', waarde: false, norm: true, houdt: false }],
    })
  })

  it('are in rule order', () => {
    const stap = findStap(traceInDoelgroep(), 'II.4')
    expect(stap.vergelijkingen.map(({ feit }) => feit)).toEqual(
      Array.from('FGHIJ').map((letter) => `letter${letter}`),
    )
  })

  it('are none where the step is a judgement', () => {
    const trace = traceInDoelgroep()
    const counts = ['I.2', 'I.3', 'I.4'].map((id) => findStap(trace, id).vergelijkingen.length)
    expect(counts).toEqual([0, 0, 0])
  })

  it('stand apart for the vermoeden that decided', () => {
    const trace = traceInDoelgroep({ beperkingen: [{ omschrijving: 'x', icidh: ['71'] }] })
    expect(findStap(trace, 'II.4').vermoeden).toMatchObject({
      vergelijkingen: [
        { feit: 'handicapklassen', operator: 'everyEqual', norm: 'lichamelijk', houdt: true },
        { feit: 'voorzieningenVastgesteld', waarde: false, norm: false, houdt: true },
      ],
      vindplaats: 'Bisw bijlage II, algemene toelichting',
      regel: 'beslistabel-arbeidshandicapcategorie.json#/stappen/3/vermoedens/1',
    })
    expect(findStap(trace, 'II.5')).not.toHaveProperty('vermoeden')
  })
})
