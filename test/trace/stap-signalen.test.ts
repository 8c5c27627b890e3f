import { describe, expect, it } from 'vitest'
import type { DossierStuk, Oordeel } from '../../src/intake-profile/intake-profile.js'
import { oordelenOf } from '../support/answers.js'
import { ernstOf, independent, placesOf, traceInDoelgroep, traceOf } from '../support/trace.js'

const motivated = { antwoord: 'ja', motivering: 'Zie het rapport.' } as const

/** A trace that walks I.1 only, on this oordeel. */
const onOordeel = (oordeel: Partial<Oordeel>, dossier?: readonly DossierStuk[]) =>
  traceOf({
    oordelen: { 'I.1': { ...motivated, antwoord: 'nee', ...oordeel } },
    ...(dossier && { dossier }),
  })

const beperking = (change: object = {}) => ({ omschrijving: 'x', icidh: ['71'], ...change })

/** A trace that walks I.1 by norm, and I.2 without any answer. */
const onNorm = (bronnen: string[] | undefined, dossier?: readonly DossierStuk[]) =>
  traceOf({ beperkingen: [beperking({ bronnen })], ...(dossier && { dossier }) })

describe('MOTIVERING_ONTBREEKT', () => {
  it.each([{ motivering: undefined }, { motivering: '' }, { motivering: ' \n' }])(
    'is raised as a fout for %j',
    ({ motivering }) => {
      const trace = onOordeel({ motivering })
      expect(placesOf(trace, 'MOTIVERING_ONTBREEKT')).toEqual(['I.1 /oordelen/I.1/motivering'])
      expect(ernstOf(trace, 'MOTIVERING_ONTBREEKT')).toEqual(['fout'])
    },
  )

  it('is raised for an oordeel onbekend too', () => {
    const trace = onOordeel({ antwoord: 'onbekend', motivering: undefined })
    expect(placesOf(trace, 'MOTIVERING_ONTBREEKT')).toEqual(['I.1 /oordelen/I.1/motivering'])
  })

  it('is raised for the category of the experts', () => {
    const trace = traceInDoelgroep({ oordelen: { II: { categorie: 'matig' } } })
    expect(placesOf(trace, 'MOTIVERING_ONTBREEKT')).toEqual(['II /oordelen/II/motivering'])
  })

  it('is not raised for a motivated oordeel, a norm or a step that was not walked', () => {
    expect(placesOf(onOordeel({}), 'MOTIVERING_ONTBREEKT')).toEqual([])
    expect(placesOf(onNorm(undefined), 'MOTIVERING_ONTBREEKT')).toEqual([])
    const oordelen = { ...oordelenOf('I.1 nee'), 'I.5': { antwoord: 'ja' as const } }
    expect(placesOf(traceOf({ oordelen }), 'MOTIVERING_ONTBREEKT')).toEqual([])
  })
})

describe('BRON_ONTBREEKT', () => {
  it.each([
    ['no bronnen', undefined, independent],
    ['an empty list', [], independent],
    ['an id that the dossier lacks', ['d9'], independent],
    ['no dossier', ['d1'], undefined],
  ])('is raised as a fout for an oordeel with %s', (_what, bronnen, dossier) => {
    const trace = onOordeel({ bronnen }, dossier)
    expect(placesOf(trace, 'BRON_ONTBREEKT')).toEqual(['I.1 /oordelen/I.1/bronnen'])
    expect(ernstOf(trace, 'BRON_ONTBREEKT')).toEqual(['fout'])
  })

  it('is raised as a waarschuwing for a norm, at the dossier', () => {
    const trace = onNorm(['d9'], independent)
    expect(placesOf(trace, 'BRON_ONTBREEKT')).toEqual(['I.1 /dossier'])
    expect(ernstOf(trace, 'BRON_ONTBREEKT')).toEqual(['waarschuwing'])
  })

  it('is raised for the category of the experts', () => {
    const oordelen = { II: { categorie: 'matig', motivering: 'x' } }
    const places = placesOf(traceInDoelgroep({ oordelen }), 'BRON_ONTBREEKT')
    expect(places).toContain('II /oordelen/II/bronnen')
  })

  it('is not raised where one of the objects names a stuk', () => {
    const beperkingen = [beperking(), beperking({ bronnen: ['d9', 'd1'] })]
    const trace = traceOf({ beperkingen, dossier: independent })
    expect(placesOf(trace, 'BRON_ONTBREEKT')).toEqual([])
  })

  it('is not raised where there was no object to read', () => {
    expect(placesOf(traceOf({ beperkingen: [] }), 'BRON_ONTBREEKT')).toEqual([])
    const trace = traceInDoelgroep({ voorzieningen: [] })
    expect(placesOf(trace, 'BRON_ONTBREEKT').filter((place) => place.startsWith('IV'))).toEqual([])
  })

  it('is not raised for a step that is not answered, or answered by vermoeden', () => {
    const places = placesOf(onOordeel({ antwoord: 'onbekend' }), 'BRON_ONTBREEKT')
    expect(places).toEqual([])
    const trace = traceInDoelgroep({
      beperkingen: [beperking({ icidh: ['12'] })],
      functioneren: { kanOpRustigePlek: true },
    })
    expect(placesOf(trace, 'VERMOEDEN')).toContain('II.2 /oordelen/II.2')
    expect(placesOf(trace, 'BRON_ONTBREEKT')).not.toContain('II.2 /dossier')
  })
})

describe('BRON_NIET_ONAFHANKELIJK', () => {
  const dependent = { id: 'd1', onafhankelijk: false }
  const raised = ['I.1 /dossier']

  it.each<[string, readonly DossierStuk[], readonly string[]]>([
    ['one that is not independent', [dependent], raised],
    ['two that are not', [dependent, { id: 'd2', onafhankelijk: false }], raised],
    ['one with which betrokkene disagrees', [{ ...dependent, betrokkeneStemtIn: false }], raised],
    ['one with which betrokkene agrees', [{ ...dependent, betrokkeneStemtIn: true }], []],
    ['one of two that is independent', [dependent, { id: 'd2', onafhankelijk: true }], []],
    ['one of two of which it is not known', [dependent, { id: 'd2' }], []],
    ['none that exists', [], []],
  ])('looks at %s', (_what, dossier, places) => {
    for (const trace of [
      onOordeel({ bronnen: ['d1', 'd2'] }, dossier),
      onNorm(['d1', 'd2'], dossier),
    ]) {
      expect(placesOf(trace, 'BRON_NIET_ONAFHANKELIJK')).toEqual(places)
      expect(ernstOf(trace, 'BRON_NIET_ONAFHANKELIJK')).toEqual(places.map(() => 'fout'))
    }
  })

  it('leaves out stukken that the answer does not rest on', () => {
    const trace = onOordeel({ bronnen: ['d1'] }, [dependent, { id: 'd2', onafhankelijk: true }])
    expect(placesOf(trace, 'BRON_NIET_ONAFHANKELIJK')).toEqual(raised)
  })

  it('is raised for the category of the experts', () => {
    const oordelen = { II: { categorie: 'matig', motivering: 'x', bronnen: ['d1'] } }
    const trace = traceInDoelgroep({ oordelen, dossier: [dependent] })
    expect(placesOf(trace, 'BRON_NIET_ONAFHANKELIJK')).toEqual(['II /dossier'])
  })

  it('is not raised for a step that is not answered', () => {
    const trace = onOordeel({ antwoord: 'onbekend', bronnen: ['d1'] }, [dependent])
    expect(placesOf(trace, 'BRON_NIET_ONAFHANKELIJK')).toEqual([])
  })
})
