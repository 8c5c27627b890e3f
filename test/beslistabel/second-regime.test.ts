import { describe, expect, it } from 'vitest'
import { BeslistabelError } from '../../src/errors.js'
import { evaluate, evaluateAsync } from '../../src/evaluate.js'
import { parseIntakeProfile } from '../../src/prepare.js'
import { loadRegime } from '../../src/regime.js'
import { oordelenOf } from '../support/answers.js'
import { technisch, werkbegeleiding } from '../support/facts.js'
import { tinyRuleFiles } from '../support/tiny-regime.js'

const regimes = [loadRegime(tinyRuleFiles)]

const judged = '2 ja, 3 ja, 4 nee, 9 ja'

/** Someone in the doelgroep, of category ernstig and indicated for begeleid werken. */
const profileWith = (change: object = {}) => ({
  aanvraag: { datum: '2010-05-01' },
  beperkingen: [{ omschrijving: 'klacht', icidh: ['26'], icd10: ['F32'] }],
  voorzieningen: [
    technisch({ eenmaligeKosten: 20_000, structureleKosten: 0 }),
    werkbegeleiding({ specialeKennis: true, werktijdaandeel: 15 }),
  ],
  functioneren: { prestatieplafond: 50 },
  normbedragen: { maximaalSubsidiebedrag: 10_000 },
  oordelen: oordelenOf(judged),
  ...change,
})

const outcome = (change: object = {}) => evaluate(profileWith(change), { regimes }).uitkomst

describe('a regime with one scheme, two categories, no hulptabel and no scholing', () => {
  it('decides by its own tables, and says nothing of what it does not have', () => {
    expect(outcome()).toEqual({
      doelgroep: 'ja',
      grens: null,
      verwijzing: null,
      reden: null,
      arbeidshandicapcategorie: 'ernstig',
      scholing: null,
      begeleidWerken: 'ja',
    })
  })

  it('walks its own ten questions', () => {
    const { tabellen, regime } = evaluate(profileWith(), { regimes })
    expect(tabellen.flatMap(({ stappen }) => stappen.map(({ id }) => id))).toEqual(
      Array.from({ length: 10 }, (_, index) => String(index + 1)),
    )
    expect(tabellen.map(({ begrippen }) => begrippen)).toEqual([undefined, undefined, undefined])
    expect(regime).toMatchObject({ id: 'busw-proef', versie: '0.2.0' })
  })

  it.each([
    [14.9, { doelgroep: 'nee', grens: 'onder', arbeidshandicapcategorie: null }],
    [15, { doelgroep: 'ja', arbeidshandicapcategorie: 'ernstig' }],
    [50, { arbeidshandicapcategorie: 'ernstig' }],
    [50.1, { arbeidshandicapcategorie: 'matig' }],
  ])('has limits of its own: a performance of %d %%', (prestatieplafond, expected) => {
    expect(outcome({ functioneren: { prestatieplafond } })).toMatchObject(expected)
  })

  it('has no a priori category, whatever the impairment', () => {
    const { tabellen } = evaluate(
      profileWith({ beperkingen: [{ omschrijving: 'klacht', icidh: ['12'] }] }),
      { regimes },
    )
    expect(tabellen[1]?.indeling).toMatchObject({ aPriori: [], berekend: 'ernstig' })
  })

  it('presumes nothing where its rules do not', () => {
    expect(outcome({ voorzieningen: undefined, oordelen: oordelenOf(`${judged}, 5 ja`) })).toEqual({
      ...outcome(),
      arbeidshandicapcategorie: 'onbekend',
      begeleidWerken: 'onbekend',
    })
  })

  it('knows its category as soon as every answer gives the same', () => {
    const change = {
      functioneren: { prestatieplafond: 60 },
      voorzieningen: undefined,
      oordelen: oordelenOf(`${judged}, 5 ja`),
    }
    expect(outcome(change).arbeidshandicapcategorie).toBe('matig')
  })

  it('gives the same bytes through Engine.run', async () => {
    const profile = profileWith()
    expect(JSON.stringify(await evaluateAsync(profile, { regimes }))).toBe(
      JSON.stringify(evaluate(profile, { regimes })),
    )
  })
})

describe('the profile of such a regime', () => {
  const issuesOf = (oordelen: object) => {
    try {
      parseIntakeProfile(profileWith({ oordelen }), { regimes })
      return []
    } catch (error) {
      return (error as BeslistabelError).issues.map(({ path }) => path)
    }
  }

  it('takes oordelen by its own steps and categories', () => {
    expect(issuesOf({ ...oordelenOf('10 ja'), categorie: { categorie: 'matig' } })).toEqual([])
  })

  it('refuses steps and categories of another regime', () => {
    expect(issuesOf(oordelenOf('I.1 ja'))).toEqual(['/oordelen/I.1'])
    expect(issuesOf({ categorie: { categorie: 'licht' } })).toEqual([
      '/oordelen/categorie/categorie',
    ])
  })

  it('takes a code that another regime calls invalid, for it has no table of codes', () => {
    const beperkingen = [{ omschrijving: 'klacht', icidh: ['59'] }]
    expect(parseIntakeProfile(profileWith({ beperkingen }), { regimes }).beperkingen).toEqual(
      beperkingen,
    )
    expect(() => parseIntakeProfile({ aanvraag: { datum: '2001-06-06' }, beperkingen })).toThrow(
      BeslistabelError,
    )
  })
})
