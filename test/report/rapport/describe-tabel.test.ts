import { describe, expect, it } from 'vitest'
import { evaluate, loadRegime, type DecisionTrace } from '../../../src/index.js'
import type { TraceStap } from '../../../src/trace/decision-trace.js'
import { describeRapport } from '../../../src/report/rapport/describe-rapport.js'
import type { RapportOptions } from '../../../src/report/rapport/find-rules.js'
import { changed, file, set } from '../../support/rule-files.js'
import { findStap } from '../../support/trace.js'
import { alleGevallen, gevallen, overigeSignalen } from '../rapport-gevallen.js'

const partsOf = (trace: DecisionTrace, options?: RapportOptions) =>
  describeRapport(trace, options).tabellen.flatMap(({ stappen, begrippen }) => [
    ...stappen,
    ...begrippen,
  ])

const stapOf = (trace: DecisionTrace, nummer: string, options?: RapportOptions) =>
  partsOf(trace, options).find((one) => one.nummer === nummer)!

const kenmerkenOf = (trace: DecisionTrace, nummer: string) =>
  stapOf(trace, nummer).kenmerken.map(({ label, tekst }) => `${label}: ${tekst}`)

const leeg = evaluate({ aanvraag: { datum: '2001-06-06' } })

describe('the ground of an answer', () => {
  it.each([
    ['I.1', 'norm van de regeling'],
    ['I.3', 'oordeel van de deskundigen'],
    ['I.4', 'oordeel van de commissie'],
    ['I.5', 'oordeel van de arbeidskundige, 20-08-2001'],
    ['II categorie', 'oordeel van de deskundigen'],
  ])('tells whose oordeel it is, and of when: %s', (nummer, grondslag) => {
    expect(stapOf(gevallen.signalen, nummer).grondslag).toBe(grondslag)
  })

  it('may be a vermoeden, or not be there', () => {
    expect(stapOf(evaluate(overigeSignalen), 'II.2').grondslag).toBe('vermoeden uit de regeling')
    expect(stapOf(leeg, 'I.1').grondslag).toBe('nog geen grondslag')
  })
})

describe('a step in a report', () => {
  it('has its comparisons in words, with value, norm and unit', () => {
    const [norm, ...others] = stapOf(gevallen.afgewezen, 'I.5').vergelijkingen
    expect(others).toEqual([])
    expect(norm).toMatchObject({
      kop: 'Toets aan de norm',
      samenhang: 'Ja als alle vergelijkingen houden.',
    })
    expect(norm?.regels[0]).toEqual({
      feit: 'eenmalige kosten van alle voorzieningen, gedeeld door het maximale subsidiebedrag',
      herkomst:
        'eenmaligeKostenRatio uit /voorzieningen/0/eenmaligeKosten, /voorzieningen/1/eenmaligeKosten, /normbedragen/maximaalSubsidiebedrag',
      waarde: '2,025',
      norm: 'hoogstens 2',
      eenheid: 'keer het maximale subsidiebedrag',
      houdt: 'nee',
    })
    expect(
      norm?.regels
        .slice(1)
        .map((one) => [one.waarde, one.norm, one.eenheid, one.houdt].join(' | ')),
    ).toEqual([
      '0,0125 | hoogstens 0,25 | keer het maximale subsidiebedrag | ja',
      'geen | allemaal een van: lager dan mbo of mbo |  | ja',
      'geen | allemaal hoogstens 300 | uren studiebelasting | ja',
      'ja | ja |  | ja',
      'geen | allemaal ten minste 1 | dagdelen per werkdag | ja',
    ])
  })

  it('says that an oordeel went before the norm', () => {
    const [norm] = stapOf(gevallen.afwijkend, 'I.5').vergelijkingen
    expect(norm?.kop).toBe('Toets aan de norm, ter vergelijking: het oordeel ging voor')
    expect(norm?.regels[0]).toMatchObject({ waarde: '2,2222222222222223', houdt: 'nee' })
  })

  it('has no comparisons where there is no norm', () => {
    expect(stapOf(gevallen.beslist, 'I.2').vergelijkingen).toEqual([])
  })

  it('has the comparisons, place and rule of its vermoeden', () => {
    const trace = evaluate(overigeSignalen)
    const [norm, vermoeden] = stapOf(trace, 'II.2').vergelijkingen
    expect(norm?.regels[0]?.houdt).toBe('onbekend')
    expect(vermoeden).toMatchObject({
      kop: 'Toets aan het vermoeden',
      samenhang: 'Het vermoeden geldt als de groepen van de regel houden.',
    })
    expect(vermoeden?.regels.at(-1)).toMatchObject({
      feit: 'het antwoord op stap II.5',
    })
    expect(kenmerkenOf(trace, 'II.2').at(-1)).toBe(
      'Vermoeden: Bisw bijlage II, algemene toelichting en toelichting stap 2; beslistabel-arbeidshandicapcategorie.json#/stappen/1/vermoedens/1',
    )
  })

  it('says where it led, on what sources, and where that is regulated', () => {
    expect(kenmerkenOf(gevallen.beslist, 'I.5')).toEqual([
      'Gevolg: verder met I.6',
      'Bronnen: d2 (testverslag)',
      'Vindplaats: Bisw bijlage I, toelichting stap 5',
      'Regel: beslistabel-doelgroep.json#/stappen/4',
    ])
    const gevolgen = [
      kenmerkenOf(gevallen.beslist, 'I.6')[0],
      kenmerkenOf(gevallen.beslist, 'II.5')[0],
      kenmerkenOf(leeg, 'I.1')[0],
    ]
    expect(gevolgen).toEqual([
      'Gevolg: uitkomst: in de doelgroep',
      'Gevolg: verder met de categorie',
      'Gevolg: de tabel stopt hier',
    ])
  })

  it('has its own signalen, and what it lacks', () => {
    const codes = stapOf(gevallen.signalen, 'I.2').signalen.map(({ code }) => code)
    expect(codes).toEqual(['BRON_ONTBREEKT', 'MOTIVERING_ONTBREEKT'])
    expect(stapOf(gevallen.onbeslist, 'II.5').ontbreekt.map(({ pad }) => pad)).toEqual([
      '/verblijf',
    ])
    expect(stapOf(gevallen.onbeslist, 'II categorie').ontbreekt).toHaveLength(1)
  })

  it('has an anchor of its own, which holds nothing of the trace', () => {
    for (const [, trace] of alleGevallen) {
      const ankers = partsOf(trace).map(({ anker }) => anker)
      expect(new Set(ankers).size).toBe(ankers.length)
      expect(ankers.filter((anker) => !/^deel-\d+-\d+$/.test(anker))).toEqual([])
    }
  })
})

describe('the category in a report', () => {
  it('tells how it came about', () => {
    const { antwoord, motivering } = stapOf(gevallen.signalen, 'II categorie')
    expect([antwoord, motivering]).toEqual(['licht', 'Werkt vrijwel zelfstandig.'])
    expect(kenmerkenOf(gevallen.signalen, 'II categorie').slice(0, 3)).toEqual([
      'Volgens de matrix: ernstig',
      'Volgens de a-priori-indeling: licht',
      'Berekend: ernstig',
    ])
  })

  it('tells what is still open', () => {
    expect(stapOf(gevallen.onbeslist, 'II categorie').antwoord).toBe('onbekend')
    expect(kenmerkenOf(gevallen.onbeslist, 'II categorie').slice(0, 3)).toEqual([
      'Volgens de matrix: matig',
      'Volgens de a-priori-indeling: matig of ernstig',
      'Berekend: onbekend',
    ])
  })
})

describe('a begrip in a report', () => {
  it('has its answer, comparisons and place', () => {
    const { tekst, antwoord, vergelijkingen } = stapOf(gevallen.beslist, 'letterB')
    expect([tekst, antwoord]).toEqual([
      'b: eenmalige individuele aanpassingen tot en met de grens',
      'ja',
    ])
    expect(vergelijkingen[0]?.regels.map(({ feit, waarde, norm }) => [feit, waarde, norm])).toEqual(
      [
        [
          'eenmalige kosten, per individuele technische aanpassing',
          'NLG 6.000',
          'ten minste één meer dan NLG 0',
        ],
        ['g: eenmalige individuele technische aanpassingen boven de grens', 'nee', 'nee'],
      ],
    )
    expect(kenmerkenOf(gevallen.beslist, 'letterB')).toEqual([
      'Vindplaats: Bisw bijlage II, toelichting stap 3 onder b',
      'Regel: beslistabel-arbeidshandicapcategorie.json#/begrippen/3',
    ])
  })
})

describe('a step of an edited trace', () => {
  const [first, ...others] = gevallen.beslist.tabellen
  const vermoeden = findStap(evaluate(overigeSignalen), 'II.2').vermoeden!
  const edit = (change: Partial<TraceStap>): DecisionTrace => {
    const [stap, ...stappen] = first!.stappen
    return {
      ...gevallen.beslist,
      tabellen: [{ ...first!, stappen: [{ ...stap!, ...change }, ...stappen] }, ...others],
    }
  }

  it('has no words for how a vermoeden combines that no rule has', () => {
    const [, presumed] = stapOf(edit({ vermoeden }), 'I.1').vergelijkingen
    expect(presumed).toMatchObject({ kop: 'Toets aan het vermoeden', samenhang: '' })
  })

  it('may rest on an oordeel that the profile lacks', () => {
    const invoer = { aanvraag: { datum: '2001-06-06' } }
    const trace = { ...edit({ grondslag: 'oordeel' }), invoer }
    expect(stapOf(trace, 'I.1').grondslag).toBe('oordeel van de deskundigen')
  })

  it('names a fact alone that comes from nowhere', () => {
    const [vergelijking] = first!.stappen[0]!.vergelijkingen
    const [norm] = stapOf(
      edit({ vergelijkingen: [{ ...vergelijking!, pad: [] }] }),
      'I.1',
    ).vergelijkingen
    expect(norm?.regels.map(({ herkomst }) => herkomst)).toEqual(['heeftBeperkingen'])
  })

  it('has a category that nothing points to', () => {
    const [second, ...rest] = others
    const indeling = { ...second!.indeling!, aPriori: [] }
    const trace = { ...gevallen.beslist, tabellen: [first!, { ...second!, indeling }, ...rest] }
    expect(kenmerkenOf(trace, 'II categorie')).toContain('Volgens de a-priori-indeling: geen')
  })
})

describe('a report without the rule set', () => {
  const regimes = [loadRegime(changed(set(file.regime, '/versie', '9.9.9')))]

  it('has the same parts, without units and without words of the regime', () => {
    const [bare] = stapOf(gevallen.beslist, 'I.5', { regimes }).vergelijkingen
    const [full] = stapOf(gevallen.beslist, 'I.5').vergelijkingen
    expect(bare?.regels.map(({ feit }) => feit)).toEqual(full?.regels.map(({ feit }) => feit))
    expect(bare?.regels.map(({ eenheid }) => eenheid).join('')).toBe('')
    expect(bare?.samenhang).toBe('')
    expect(bare?.regels[2]?.norm).toBe('allemaal een van: lager of mbo')
    expect(stapOf(gevallen.beslist, 'II categorie', { regimes }).tekst).toBe(
      'Arbeidshandicapcategorie',
    )
  })
})
