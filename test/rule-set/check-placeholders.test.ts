import { describe, expect, it } from 'vitest'
import { changed, faultsOf, file, refusals, set } from '../support/rule-files.js'

const places: readonly [string, string, string][] = [
  [file.doelgroep, '/stappen/0/ja/motivering', 'redenen'],
  [file.doelgroep, '/stappen/0/onbekend/motivering', 'redenen'],
  [file.categorie, '/stappen/1/vermoedens/1/motivering', 'redenen'],
  [file.categorie, '/begrippen/0/nee/tekst', 'redenen'],
  [file.categorie, '/indeling/motivering/bekend', 'categorie'],
  [file.categorie, '/indeling/motivering/onbekend', 'matrix'],
  [file.categorie, '/indeling/motivering/onbekend', 'aPriori'],
  [file.feiten, '/feiten/eenmaligeKostenRatio/bekend', 'teller'],
  [file.feiten, '/feiten/eenmaligeKostenRatio/bekend', 'noemer'],
  [file.feiten, '/feiten/aaneengeslotenUren/bereik', 'score'],
  [file.feiten, '/feiten/aaneengeslotenUren/norm', 'norm'],
  [file.feiten, '/operatoren/lessThan', 'norm'],
  [file.feiten, '/woorden/tussen', 'van'],
  [file.feiten, '/woorden/oordeelZonderMotivering', 'antwoord'],
  [file.signalen, '/stapsignalen/VERMOEDEN/tekst', 'stap'],
]

describe('a text of a rule file', () => {
  it.each(places)('%s%s may fill in {%s}', (name, at, placeholder) => {
    expect(faultsOf(changed(set(name, at, `Zie {${placeholder}}.`)))).toEqual([])
  })

  it.each(places)('%s%s may not fill in what nothing gives', (name, at, placeholder) => {
    const text = `Zie {${placeholder}} en {${placeholder}en}.`
    expect(faultsOf(changed(set(name, at, text)))).toEqual([
      { path: `${name}#${at}`, message: expect.stringContaining(placeholder) as string },
    ])
  })

  it('may not fill in what only another text has', () => {
    expect(faultsOf(changed(set(file.feiten, '/woorden/tot', 'tot {norm}')))).toHaveLength(1)
    expect(
      faultsOf(changed(set(file.doelgroep, '/stappen/0/ja/motivering', '{categorie}'))),
    ).toHaveLength(1)
  })

  it('is refused with what it may fill in', () => {
    const at = '/feiten/aaneengeslotenUren/bekend'
    expect(refusals(set(file.feiten, at, '{norm}'))).toEqual([
      `${file.feiten}#${at} fills in only waarde, teller, noemer, score, van, tot, bereik`,
    ])
  })

  it('has each fault reported', () => {
    const text = '{a} {redenen} {} {b}'
    expect(faultsOf(changed(set(file.doelgroep, '/stappen/0/ja/motivering', text)))).toHaveLength(3)
  })
})
