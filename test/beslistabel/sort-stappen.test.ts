import { describe, expect, it } from 'vitest'
import { sortStappen } from '../../src/beslistabel/sort-stappen.js'
import type { Stap } from '../../src/rule-set/beslistabel-schema.js'
import { ruleSet } from '../support/facts.js'

/** A step whose vermoeden rests on others. */
const stap = (id: string, ...restsOn: string[]): Stap => ({
  id,
  vraag: 'Is het zo?',
  vindplaats: 'toelichting',
  herkomst: 'reconstructie',
  ja: { motivering: 'Ja.' },
  nee: { motivering: 'Nee.' },
  onbekend: { motivering: 'Onbekend.' },
  vermoedens: restsOn.map((fact) => ({
    antwoord: 'ja',
    conditions: { all: [{ any: [{ fact, operator: 'equal', value: 'ja' }] }] },
    motivering: 'Vermoed wordt van wel.',
    vindplaats: 'toelichting',
  })),
})

const order = (...stappen: Stap[]) => sortStappen(stappen).map(({ id }) => id)

describe('sortStappen', () => {
  it('keeps the reading order where nothing depends', () => {
    expect(order(stap('a'), stap('b'), stap('c'))).toEqual(['a', 'b', 'c'])
  })

  it('puts a step after the ones its vermoedens rest on', () => {
    expect(order(stap('a', 'c'), stap('b'), stap('c'))).toEqual(['c', 'a', 'b'])
  })

  it('follows a chain to its end', () => {
    expect(order(stap('a', 'b'), stap('b', 'c', 'd'), stap('c'), stap('d'))).toEqual([
      'c',
      'd',
      'b',
      'a',
    ])
  })

  it('takes each step once, also when several rest on it', () => {
    expect(order(stap('a', 'c'), stap('b', 'c'), stap('c'))).toEqual(['c', 'a', 'b'])
  })

  it('takes a name that is no step for a fact', () => {
    expect(order(stap('a', 'prestatieplafond'), stap('b'))).toEqual(['a', 'b'])
  })

  it('works out II.5 before II.2, whose vermoeden rests on it', () => {
    const ids = order(...ruleSet.beslistabellen.flatMap(({ tabel }) => tabel.stappen))
    expect(ids.indexOf('II.5')).toBeLessThan(ids.indexOf('II.2'))
    expect(ids).toHaveLength(19)
  })
})
