import { describe, expect, it } from 'vitest'
import { changed, file, refusals, refusedAt, set, type Change } from '../support/rule-files.js'
import { loadRuleSet } from '../../src/rule-set/load-rule-set.js'
import { factVocabulary } from '../../src/facts/registry.js'

const parameter = {
  waarde: 1,
  eenheid: 'uur',
  omschrijving: 'een getal',
  vindplaats: 'Bisw bijlage I',
}

const telling = (id: string, telt: readonly string[]) => (tellingen: unknown) => [
  ...(tellingen as unknown[]),
  { id, telt },
]

describe('a name', () => {
  it.each<[string, Change, string]>([
    [
      'a parameter and a fact',
      set(file.parameters, '/parameters/prestatieplafond', parameter),
      `${file.parameters}#/parameters/prestatieplafond`,
    ],
    [
      'a parameter and a begrip',
      set(file.parameters, '/parameters/letterG', parameter),
      `${file.parameters}#/parameters/letterG`,
    ],
    [
      'a parameter and a telling',
      set(file.parameters, '/parameters/aantalLetters', parameter),
      `${file.parameters}#/parameters/aantalLetters`,
    ],
    [
      'a telling and a fact',
      set(file.categorie, '/tellingen', telling('prestatieplafond', ['letterA'])),
      `${file.categorie}#/tellingen/1/id`,
    ],
    [
      'two tellingen',
      set(file.categorie, '/tellingen', telling('aantalLetters', ['letterA'])),
      `${file.categorie}#/tellingen/1/id`,
    ],
    [
      'a begrip and the classes of the hulptabel',
      set(file.categorie, '/begrippen/7/id', 'handicapklassen'),
      `${file.categorie}#/begrippen/7/id`,
    ],
    [
      'a begrip and a step',
      set(file.categorie, '/begrippen/7/id', 'II.5'),
      `${file.categorie}#/begrippen/7/id`,
    ],
  ])('may not stand for %s', (_title, change, path) => {
    expect(refusedAt(change)).toContain(path)
  })

  it('that is taken is refused with the reason', () => {
    expect(refusals(set(file.categorie, '/begrippen/7/id', 'II.5'))).toContain(
      `${file.categorie}#/begrippen/7/id is the name of something else that a condition can read`,
    )
  })

  it('of a number may not be counted', () => {
    const change = set(file.categorie, '/tellingen', telling('hoeveel', ['cursusuren', 'geen']))
    expect(refusals(change)).toEqual([
      `${file.categorie}#/tellingen/1/telt/0 is no begrip`,
      `${file.categorie}#/tellingen/1/telt/1 is no begrip`,
    ])
  })
})

describe('a field of the uitkomst', () => {
  it('may be declared by one table only', () => {
    const fields = { begeleidWerken: ['ja', 'nee'], scholing: ['geen'] }
    expect(refusals(set(file.begeleidWerken, '/uitkomst', fields))).toEqual([
      `${file.begeleidWerken}#/uitkomst/scholing is declared by an earlier beslistabel`,
    ])
  })

  it('must be one that a trace has', () => {
    const fields = { begeleidWerken: ['ja', 'nee'], duur: ['kort'] }
    expect(refusals(set(file.begeleidWerken, '/uitkomst', fields))).toEqual([
      `${file.begeleidWerken}#/uitkomst/duur is none of doelgroep, grens, verwijzing, reden, arbeidshandicapcategorie, scholing, begeleidWerken`,
    ])
  })

  it('must be stated by every exit when it is the first of its table', () => {
    expect(refusedAt(set(file.doelgroep, '/stappen/5/ja/uitkomst', { grens: 'boven' }))).toEqual([
      `${file.doelgroep}#/stappen/5/ja/uitkomst`,
    ])
  })
})

describe('an indeling', () => {
  it.each<[string, Change, string]>([
    [
      'weigh another fact',
      set(file.categorie, '/indeling/aPriori/feit', 'cursusuren'),
      '/feit can only be handicapklassen',
    ],
    [
      'depend on a step of no table',
      set(file.categorie, '/indeling/aPriori/bijstelling/0/als', { 'II.9': 'ja' }),
      '/bijstelling/0/als/II.9 is a step that this beslistabel does not have',
    ],
    [
      'have a correction with two effects',
      set(file.categorie, '/indeling/aPriori/bijstelling/0/hoogstens', 'matig'),
      '/bijstelling/0 states both of its effects, or neither',
    ],
    [
      'have a correction without effect',
      set(file.categorie, '/indeling/aPriori/bijstelling/0/wordt', undefined),
      '/bijstelling/0 states both of its effects, or neither',
    ],
  ])('may not %s', (_title, change, refusal) => {
    expect(refusals(change)).toEqual([`${file.categorie}#/indeling/aPriori${refusal}`])
  })
})

describe('a signaal', () => {
  it('needs the numbers that it compares with', () => {
    const change = set(file.parameters, '/parameters/recenteWerkervaring', undefined)
    expect(refusals(change)).toEqual([
      `${file.signalen}#/profielsignalen/4/feit needs the parameter recenteWerkervaring`,
    ])
  })
})

describe('the validity of a regime', () => {
  it('may not end before it begins', () => {
    expect(refusals(set(file.regime, '/geldig/totEnMet', '1997-12-31'))).toEqual([
      `${file.regime}#/geldig ends before it begins`,
    ])
  })
})

describe('what is no record of files', () => {
  it.each([[null], [undefined], [[]], ['regime']])('is refused: %j', (files) => {
    expect(() => loadRuleSet(files as never, factVocabulary)).toThrow(
      expect.objectContaining({ code: 'INVALID_RULE_SET' }) as Error,
    )
  })

  it('is told apart from the shipped files', () => {
    expect(() => loadRuleSet(changed(), factVocabulary)).not.toThrow()
  })
})
