import { describe, expect, it } from 'vitest'
import { evaluate, type DecisionTrace } from '../../../src/index.js'
import { describeRapport } from '../../../src/report/rapport/describe-rapport.js'
import { gevallen, meesteSignalen } from '../rapport-gevallen.js'

const leeg = evaluate({ aanvraag: { datum: '2001-06-06' } })

describe('the head of a report', () => {
  it('tells what the case is', () => {
    expect(describeRapport(gevallen.beslist).kenmerken).toEqual([
      { label: 'Dossier', tekst: 'oefendossier-031' },
      { label: 'Aanvraag', tekst: 'eerste indicatie' },
      { label: 'Aanmelding', tekst: '12-03-2001' },
      { label: 'Advies van de commissie', tekst: '21-05-2001' },
      { label: 'Regeling', tekst: 'Besluit indicatie sociale werkvoorziening (bisw-1998)' },
      { label: 'Versie van de regelset', tekst: gevallen.beslist.regime.versie },
    ])
  })

  it('leaves out what the profile does not say', () => {
    const labels = describeRapport(leeg, { regimes: [] }).kenmerken.map(({ tekst }) => tekst)
    expect(labels).toEqual(['06-06-2001', 'bisw-1998', leeg.regime.versie])
  })
})

describe('the summary', () => {
  const zinOf = (trace: DecisionTrace) => describeRapport(trace).samenvatting.zin

  it.each([
    [
      'beslist',
      'Betrokkene behoort tot de doelgroep, valt in arbeidshandicapcategorie licht, is geïndiceerd voor de beroepsbegeleidende leerweg en is niet geïndiceerd voor begeleid werken.',
    ],
    [
      'afgewezen',
      'Betrokkene behoort niet tot de doelgroep, valt onder de ondergrens en wordt verwezen naar een zorgvoorziening: de voorzieningen zijn redelijkerwijs niet in de sociale werkvoorziening te realiseren.',
    ],
    [
      'onbeslist',
      'Betrokkene behoort tot de doelgroep, is niet geïndiceerd voor scholing en is geïndiceerd voor begeleid werken. Nog onbekend: de arbeidshandicapcategorie.',
    ],
  ] as const)('says it in one sentence, and what is open in another: %s', (naam, zin) => {
    expect(zinOf(gevallen[naam])).toBe(zin)
  })

  it('says no more than that all is open', () => {
    expect(zinOf(leeg)).toBe('Nog onbekend: of betrokkene tot de doelgroep behoort.')
  })

  it('tells the uitkomst by field', () => {
    expect(describeRapport(gevallen.beslist).samenvatting.velden).toEqual([
      { label: 'Behoort tot de doelgroep', tekst: 'ja' },
      { label: 'Arbeidshandicapcategorie', tekst: 'licht' },
      { label: 'Scholing', tekst: 'beroepsbegeleidende leerweg' },
      { label: 'Begeleid werken', tekst: 'nee' },
    ])
  })

  it('says why a decision is not besluitrijp', () => {
    const { status, redenen } = describeRapport(gevallen.signalen).samenvatting
    expect(status).toBe('Niet besluitrijp')
    expect(redenen).toEqual([
      'Bij deze beperking ontbreekt een ICIDH-code of een ICD-10-code.',
      'Achter het antwoord bij I.2 staat geen bron uit het dossier.',
      'Het oordeel bij I.2 is niet gemotiveerd.',
      'Het antwoord bij I.3 rust alleen op bronnen die niet onafhankelijk zijn en waarmee betrokkene niet instemt.',
    ])
    expect(describeRapport(gevallen.onbeslist).samenvatting.redenen).toEqual([
      'Nog onbekend: de arbeidshandicapcategorie.',
    ])
  })

  it('counts a reason that comes back', () => {
    const beperking = { omschrijving: 'Pijn' }
    const trace = evaluate({ ...meesteSignalen, beperkingen: [beperking, beperking] })
    expect(describeRapport(trace).samenvatting.redenen).toContain(
      'Bij deze beperking ontbreekt een ICIDH-code of een ICD-10-code. (2 keer)',
    )
  })

  it('has no reasons where it is besluitrijp', () => {
    const { besluitrijp, status, redenen } = describeRapport(gevallen.beslist).samenvatting
    expect({ besluitrijp, status, redenen }).toEqual({
      besluitrijp: true,
      status: 'Besluitrijp',
      redenen: [],
    })
  })
})

describe('the dossier in a report', () => {
  it('tells who drew up what, when, and how independent that is', () => {
    expect(describeRapport(gevallen.beslist).dossier).toEqual([
      {
        id: 'd1',
        soort: 'medisch rapport',
        opsteller: 'keuringsarts, arts',
        datum: '02-04-2001',
        onafhankelijk: 'ja',
        instemming: '',
      },
      {
        id: 'd2',
        soort: 'testverslag',
        opsteller: 'arbeidskundige',
        datum: '',
        onafhankelijk: 'ja',
        instemming: '',
      },
    ])
  })

  it('is empty where the profile has none', () => {
    expect(describeRapport(leeg).dossier).toEqual([])
  })
})

describe('the integrity of a trace', () => {
  it('is told with its hashes', () => {
    const { integriteit, waarschuwing } = describeRapport(gevallen.beslist)
    const { regime, sha256 } = gevallen.beslist
    const texts = integriteit.kenmerken.map(({ tekst }) => tekst)
    expect(texts).toEqual([
      'wsw-indicatie/decision-trace@1',
      `wsw-indicatie ${gevallen.beslist.engine.version}`,
      `bisw-1998, versie ${regime.versie}`,
      regime.sha256,
      sha256,
    ])
    expect(integriteit.controle).toContain('ongeschonden')
    expect([integriteit.bevindingen, waarschuwing]).toEqual([[], ''])
  })

  it('is not there where the trace was edited, which the head says too', () => {
    const { integriteit, waarschuwing } = describeRapport({
      ...gevallen.beslist,
      besluitrijp: false,
    })
    expect(integriteit.controle).toContain('Er is iets gevonden')
    expect(integriteit.bevindingen.map(({ label }) => label)).toContain('/sha256')
    expect(waarschuwing).toContain('Integriteit')
  })

  it('cannot be told in full without the rule set', () => {
    const { bevindingen } = describeRapport(gevallen.beslist, { regimes: [] }).integriteit
    expect(bevindingen.map(({ label }) => label)).toEqual(['/regime'])
  })
})
