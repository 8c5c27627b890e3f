import { describe, expect, test } from 'vitest'
import { createRouteTo, listRoutes } from '../../../src/proof/witness/route.js'
import { evaluate } from '../../../src/evaluate.js'
import { listStapIds } from '../../../src/rule-set/list-names.js'
import { ruleSet } from '../../support/facts.js'

const tabel = (id: string) =>
  ruleSet.beslistabellen.map((placed) => placed.tabel).find((one) => one.id === id)!

describe('createRouteTo', () => {
  test.each(listStapIds(ruleSet))('leads to %s, which it leaves to the rules', (id) => {
    const route = createRouteTo(id, ruleSet)
    const { tabellen } = evaluate({ aanvraag: { datum: '2001-06-06' }, ...route })
    const stappen = tabellen.flatMap(({ stappen: walked }) => walked.map((stap) => stap.id))
    expect(stappen).toContain(id)
    expect(Object.keys(route.oordelen ?? {})).not.toContain(id)
  })
})

describe('listRoutes', () => {
  test('lists each way, the shortest first', () => {
    const routes = listRoutes(
      tabel('III'),
      ({ stap, antwoord }) => stap === 'III.3' && antwoord === 'ja',
    )
    expect(
      routes.map((zetten) => zetten.map(({ stap, antwoord }) => `${stap} ${antwoord}`)),
    ).toEqual([
      ['III.1 nee', 'III.3 ja'],
      ['III.1 ja', 'III.2 nee', 'III.3 ja'],
    ])
  })

  test('has no way to what is not there', () => {
    expect(listRoutes(tabel('III'), ({ stap }) => stap === 'III.9')).toEqual([])
  })

  test('does not look at every way through a table that has very many', () => {
    const stappen = Array.from({ length: 60 }, (_, index) => ({
      ...tabel('III').stappen[0]!,
      id: String(index),
      ja: { motivering: 'Ja.', naar: String(index + 1) },
      nee: { motivering: 'Nee.', naar: String(Math.min(index + 2, 59)) },
    }))
    const wide = { ...tabel('III'), stappen }
    expect(listRoutes(wide, ({ stap }) => stap === '30').length).toBeLessThan(60)
  })
})
