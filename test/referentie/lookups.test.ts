import { describe, expect, test } from 'vitest'
import {
  competentieprofielen,
  functiecriteria,
  listVerrijkingen,
  listVerwijzingen,
  lookupCompetentieprofiel,
  lookupFunctiecriterium,
  lookupFunctiegroep,
  lookupKerntaak,
  lookupWerkproces,
  lookupWerkrol,
  lookupWerksoort,
  lookupWerksoortgroep,
  mboWerkprocessen,
  werksoorten,
} from '../../src/referentie/index.js'

const alle = werksoorten.werksoorten

describe('a lookup', () => {
  test('finds everything by its own code', () => {
    expect(alle.map(({ code }) => lookupWerksoort(code))).toEqual(alle)
    const { profielen } = competentieprofielen
    expect(profielen.map(({ code }) => lookupCompetentieprofiel(code))).toEqual(profielen)
    const { criteria } = functiecriteria
    expect(criteria.map(({ naam }) => lookupFunctiecriterium(naam))).toEqual(criteria)
    const { kerntaken, rollen } = mboWerkprocessen
    expect(kerntaken.map(({ nummer }) => lookupKerntaak(nummer))).toEqual(kerntaken)
    expect(rollen.map(({ nummer }) => lookupWerkrol(nummer))).toEqual(rollen)
    const processen = kerntaken.flatMap(({ werkprocessen }) => werkprocessen)
    expect(processen.map(({ nummer }) => lookupWerkproces(nummer))).toEqual(processen)
  })

  test.each(['', '51', '5120', '999', ' 512', 'toString', '__proto__'])(
    'finds no werksoort for "%s"',
    (code) => {
      expect(lookupWerksoort(code)).toBeUndefined()
    },
  )

  test('does not look at capitals of a profile or criterion', () => {
    expect(lookupCompetentieprofiel('n06.01.06/vp ii')?.code).toBe('N06.01.06/VP II')
    expect(lookupFunctiecriterium('VRAGEN OF KLACHTEN')?.naam).toBe('Vragen of klachten')
  })

  test('finds nothing else where there is nothing', () => {
    expect(lookupCompetentieprofiel('N06.01.03')).toBeUndefined()
    expect(lookupFunctiegroep('N07')).toBeUndefined()
    expect(lookupFunctiecriterium('')).toBeUndefined()
    expect(lookupKerntaak('9')).toBeUndefined()
    expect(lookupWerkproces('7.1')).toBeUndefined()
    expect(lookupWerkrol('1.1')).toBeUndefined()
  })
})

describe('a group', () => {
  test('of werksoorten holds those whose codes start so, and knows what it is in', () => {
    expect(lookupWerksoortgroep('51')).toEqual({
      code: '51',
      hoofdgroep: '5',
      groepen: [],
      werksoorten: [lookupWerksoort('511'), lookupWerksoort('512')],
    })
    const hoofdgroep = lookupWerksoortgroep('5')
    expect(hoofdgroep?.hoofdgroep).toBeNull()
    expect(hoofdgroep?.groepen).toEqual(['51', '52', '53', '54', '55', '56'])
    expect(hoofdgroep?.werksoorten).toHaveLength(15)
  })

  test('leads from parent to child and back for every werksoort', () => {
    const hoofdgroepen = [...new Set(alle.map(({ hoofdgroep }) => hoofdgroep))]
    const found = hoofdgroepen
      .flatMap((code) => lookupWerksoortgroep(code)!.groepen)
      .map((code) => lookupWerksoortgroep(code)!)
    expect(found.flatMap((groep) => groep.werksoorten)).toEqual(alle)
    for (const { code, hoofdgroep } of found) expect(code.startsWith(hoofdgroep!)).toBe(true)
  })

  test.each(['', '512', '50', 'x'])('does not exist as "%s"', (code) => {
    expect(lookupWerksoortgroep(code)).toBeUndefined()
  })

  test('of profiles holds them all between both', () => {
    const found = ['n06.01', 'N06.02'].flatMap((code) => lookupFunctiegroep(code)!.profielen)
    expect(found).toEqual(competentieprofielen.profielen)
    expect(lookupFunctiegroep('N06.02')?.naam).toBe('Educatie')
  })
})

describe('references', () => {
  test('are the same from both ends', () => {
    const pairs = (side: 'naar' | 'van') =>
      alle.flatMap(({ code }) =>
        listVerwijzingen(code)[side].map(({ werksoort, soort }) =>
          (side === 'naar' ? [code, werksoort.code, soort] : [werksoort.code, code, soort]).join(),
        ),
      )
    expect(pairs('van').sort()).toEqual(pairs('naar').sort())
    expect(pairs('naar')).toHaveLength(
      alle.flatMap(({ verwijzingen }) => verwijzingen).length -
        werksoorten.verwijzingenZonderDoel.length,
    )
  })

  test('name the werksoort and the kind', () => {
    const { naar, van } = listVerwijzingen('112')
    expect(naar.map(({ werksoort, soort }) => [werksoort.code, soort])).toContainEqual([
      '113',
      'uitgesloten',
    ])
    expect(van).toEqual([])
  })

  test('have a note where the source has one, from both ends', () => {
    const noot = 'Alleen voor bedrijfshoofden in de detailhandel.'
    const naar = listVerwijzingen('013').naar.find(({ werksoort }) => werksoort.code === '512')
    expect(naar).toEqual({ soort: 'hoort-bij', werksoort: lookupWerksoort('512'), noot })
    const van = listVerwijzingen('512').van.find(({ werksoort }) => werksoort.code === '013')
    expect(van).toEqual({ soort: 'hoort-bij', werksoort: lookupWerksoort('013'), noot })
  })

  test('have no key for a note where there is none', () => {
    expect(Object.keys(listVerwijzingen('123').naar[0]!)).toEqual(['soort', 'werksoort'])
  })

  test('are none for an unknown code', () => {
    expect(listVerwijzingen('999')).toEqual({ naar: [], van: [] })
  })

  test('lead from a profile to those that enrich it', () => {
    expect(listVerrijkingen('n06.01.06').map(({ code }) => code)).toEqual([
      'N06.01.06/VP I',
      'N06.01.06/VP II',
    ])
    expect(listVerrijkingen('N06.02.02')).toEqual([])
  })
})
