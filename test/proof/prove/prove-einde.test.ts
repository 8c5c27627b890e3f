import { describe, expect, test } from 'vitest'
import { proveEinde } from '../../../src/proof/prove/prove-einde.js'
import { ruleSet } from '../../support/facts.js'

const placed = ruleSet.beslistabellen[2]!

/** Table III with another exit, which loading would have refused. */
function withExit(id: string, antwoord: 'ja' | 'nee', exit: object) {
  const stappen = placed.tabel.stappen.map((stap) =>
    stap.id === id ? { ...stap, [antwoord]: { motivering: 'Anders.', ...exit } } : stap,
  )
  return [{ ...placed, tabel: { ...placed.tabel, stappen } }]
}

const describeFound = (...args: Parameters<typeof withExit>) =>
  proveEinde(withExit(...args)).map(({ stap, tekst }) => `${String(stap)}: ${tekst}`)

describe('proveEinde', () => {
  test('finds nothing in the shipped tables', () => {
    expect(proveEinde(ruleSet.beslistabellen)).toEqual([])
  })

  test('finds an answer that leads round, and those that lead to it', () => {
    expect(describeFound('III.4', 'nee', { naar: 'III.3' })).toMatchInlineSnapshot(`
      [
        "III.1: Vanaf stap III.1 leidt ja niet naar een uitkomst van de tabel.",
        "III.1: Vanaf stap III.1 leidt nee niet naar een uitkomst van de tabel.",
        "III.2: Vanaf stap III.2 leidt nee niet naar een uitkomst van de tabel.",
        "III.3: Vanaf stap III.3 leidt ja niet naar een uitkomst van de tabel.",
        "III.4: Vanaf stap III.4 leidt nee niet naar een uitkomst van de tabel.",
      ]
    `)
  })

  test('finds an answer that leads to a step that is not there, or nowhere', () => {
    const expected = 'III.4: Vanaf stap III.4 leidt nee niet naar een uitkomst van de tabel.'
    expect(describeFound('III.4', 'nee', { naar: 'III.9' })).toContain(expected)
    expect(describeFound('III.4', 'nee', {})).toContain(expected)
  })
})
