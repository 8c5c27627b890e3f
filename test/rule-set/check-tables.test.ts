import { describe, expect, it } from 'vitest'
import {
  changed,
  faultsOf,
  file,
  refusals,
  refusedAt,
  set,
  type Change,
} from '../support/rule-files.js'

const only = (change: Change) => faultsOf(changed(change))

const append = (item: unknown) => (items: unknown) => [...(items as unknown[]), item]

describe('ids', () => {
  const twice = { path: `${file.regime}#/beslistabellen` }

  it.each<[string, Change, string]>([
    ['two steps of one table', set(file.scholing, '/stappen/0/id', 'III.2'), 'III.2'],
    ['steps of two tables', set(file.begeleidWerken, '/stappen/0/id', 'III.1'), 'III.1'],
    ['a table and a step', set(file.begeleidWerken, '/id', 'III.1'), 'III.1'],
    ['two tables', set(file.begeleidWerken, '/id', 'I'), 'I'],
  ])('may not be shared by %s', (_title, change, id) => {
    expect(only(change)).toContainEqual({
      ...twice,
      message: expect.stringContaining(`${id} is used twice`) as string,
    })
  })
})

describe('the WCC table', () => {
  const groups = `${file.wccTabel}#/groepen`

  it.each<[string, Change, string]>([
    ['in no group and not apart', set(file.wccTabel, '/groepen/0/icidh', ['12']), '13'],
    ['in a group and apart', set(file.wccTabel, '/zonderGroep', append('13')), '13'],
    ['in a group and invalid', set(file.wccTabel, '/ongeldig', append('20')), '20'],
    ['no longer apart', set(file.wccTabel, '/zonderGroep', ['10', '11', '88']), '91'],
    ['no longer invalid', set(file.wccTabel, '/ongeldig', []), '59'],
  ])('may not leave a code %s', (_title, change, code) => {
    expect(only(change)).toEqual([
      { path: groups, message: expect.stringContaining(`code ${code} `) as string },
    ])
  })

  it('may have a code in two groups, as it has for psychisch', () => {
    expect(refusedAt(set(file.wccTabel, '/groepen/0/icidh', append('12')))).toEqual([])
  })

  it('may be absent, as may the hulptabel of a regime without a priori categories', () => {
    const handicapklassen = (text: unknown) => !JSON.stringify(text).includes('handicapklassen')
    const keep = (items: unknown) => (items as unknown[]).filter(handicapklassen)
    expect(
      refusedAt(
        set(file.regime, '/wccTabel', undefined),
        set(file.regime, '/hulptabel', undefined),
        set(file.categorie, '/indeling/aPriori', undefined),
        set(file.categorie, '/stappen/1/vermoedens', keep),
        set(file.categorie, '/stappen/3/vermoedens', undefined),
        set(file.categorie, '/stappen/4/ja/conditions/any', keep),
        set(file.categorie, '/stappen/4/nee/conditions/all', keep),
        set(file.feiten, '/feiten/handicapklassen', undefined),
      ),
    ).toEqual([])
  })
})

describe('the texts of facts', () => {
  it('may not lack for a fact that a norm reads', () => {
    expect(refusals(set(file.feiten, '/feiten/cursusuren', undefined))).toEqual([
      `${file.feiten}#/feiten/cursusuren has no texts, but a norm reads it`,
    ])
  })

  it('may not lack for a telling that a begrip reads', () => {
    expect(refusedAt(set(file.feiten, '/feiten/aantalLetters', undefined))).toEqual([
      `${file.feiten}#/feiten/aantalLetters`,
    ])
  })

  it('may lack for a fact that only a vermoeden or signaal reads', () => {
    expect(
      refusedAt(
        set(file.feiten, '/feiten/voorzieningenVastgesteld', undefined),
        set(file.feiten, '/feiten/voorzieningenLeeg', undefined),
      ),
    ).toEqual([])
  })

  it('may not be about a fact that does not exist', () => {
    const text = { ja: 'ja', nee: 'nee', onbekend: 'onbekend' }
    expect(refusals(set(file.feiten, '/feiten/schoenmaat', text))).toEqual([
      `${file.feiten}#/feiten/schoenmaat has texts, but there is no such fact`,
    ])
  })
})
