import { describe, expect, it } from 'vitest'
import { wrapText } from '../../src/report/wrap-text.js'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { findStap, traceInDoelgroep } from '../support/trace.js'

type Change = Partial<IntakeProfile>

const beperkingen = [{ omschrijving: 'slecht ter been', icidh: ['71'] }]

const light: Change = { beperkingen, voorzieningen: [], functioneren: { prestatieplafond: 60 } }

const indelingOf = (change: Change) => traceInDoelgroep(change).tabellen[1]!.indeling!

describe('the indeling of table II', () => {
  it('is computed from the matrix and the a priori classes', () => {
    expect(indelingOf(light)).toMatchObject({
      matrix: ['licht'],
      aPriori: ['licht'],
      berekend: 'licht',
      categorie: 'licht',
      grondslag: 'norm',
      bronnen: [],
      regel: 'beslistabel-arbeidshandicapcategorie.json#/indeling',
    })
    expect(findStap(traceInDoelgroep(light), 'II.5').gevolg).toEqual({
      uitkomst: { arbeidshandicapcategorie: 'licht' },
    })
  })

  it('lists what is still possible, light to heavy', () => {
    expect(indelingOf({ beperkingen: [{ omschrijving: 'x', icidh: ['15'] }] })).toMatchObject({
      matrix: ['matig', 'ernstig'],
      aPriori: ['matig', 'ernstig'],
      berekend: null,
      categorie: null,
      grondslag: null,
    })
  })

  it('gives way to the judgement of the experts, and still shows what was computed', () => {
    const oordelen = { II: { categorie: 'matig', motivering: 'x', bronnen: ['d1', 'd1'] } }
    expect(indelingOf({ ...light, oordelen })).toMatchObject({
      berekend: 'licht',
      categorie: 'matig',
      grondslag: 'oordeel',
      bronnen: ['d1'],
    })
  })

  it('can rest on a judgement alone', () => {
    const trace = traceInDoelgroep({ oordelen: { II: { categorie: 'ernstig' } } })
    expect(trace.tabellen[1]!.indeling).toMatchObject({ berekend: null, categorie: 'ernstig' })
    expect(trace.uitkomst.arbeidshandicapcategorie).toBe('ernstig')
    expect(trace.ontbreekt.filter(({ stap }) => stap === 'II')).toEqual([])
  })
})

describe('the motivation of a category', () => {
  it('names matrix and a priori class where it is computed', () => {
    expect(wrapText(indelingOf(light).motivering, 0)).toMatchInlineSnapshot(`
      "De categorie is licht: de zwaarste van de matrix (licht) en de a-priori-indeling
      (licht)."
    `)
  })

  it('names what both still allow where it is open', () => {
    expect(wrapText(indelingOf({}).motivering, 0)).toMatchInlineSnapshot(`
      "De categorie staat niet vast: volgens de matrix licht, matig of ernstig, volgens de
      a-priori-indeling licht, matig of ernstig."
    `)
  })

  it('is the own words of the experts where they decided', () => {
    const oordelen = { II: { categorie: 'matig', motivering: 'gezien het {rapport}' } }
    expect(indelingOf({ oordelen }).motivering).toBe('gezien het {rapport}')
  })

  it('names the category where the experts gave no reasons', () => {
    const oordelen = { II: { categorie: 'matig', motivering: ' ' } }
    expect(indelingOf({ oordelen }).motivering).toMatch(/^De deskundigen .*\bmatig\b.*\.$/)
  })
})
