import { describe, expect, it } from 'vitest'
import type { Begrip } from '../../src/rule-set/beslistabel-schema.js'
import { file, refusals, refusedAt, set, type Change } from '../support/rule-files.js'

const BEGRIPPEN = `${file.categorie}#/begrippen`

/** Changes the begrippen of table II: g, h, a, b, c, d, f, i, j and psychischErnstig. */
const reorder = (change: (begrippen: Begrip[]) => readonly unknown[]): Change =>
  set(file.categorie, '/begrippen', change)

describe('a begrip', () => {
  it('may rest on one that stands before it', () => {
    const gBeforeB = ([g, h, a, b, ...rest]: Begrip[]) => [a, h, g, b, ...rest]
    expect(refusedAt(reorder(gBeforeB))).toEqual([])
  })

  it('may not rest on one that stands after it', () => {
    const gAfterB = ([g, h, a, b, ...rest]: Begrip[]) => [h, a, b, g, ...rest]
    expect(refusedAt(reorder(gAfterB))).toEqual([
      `${BEGRIPPEN}/2/ja/conditions/all/1`,
      `${BEGRIPPEN}/2/nee/conditions/any/1`,
    ])
  })

  it('may not rest on itself', () => {
    const itself = { fact: 'letterA', operator: 'equal', value: true }
    const at = '/begrippen/2/ja/conditions/any/0'
    expect(refusedAt(set(file.categorie, at, itself))).toEqual([`${file.categorie}#${at}`])
  })

  it('may not rest on a telling of begrippen that stand after it', () => {
    const fFirst = (begrippen: Begrip[]) => [
      begrippen[6],
      ...begrippen.filter((_, index) => index !== 6),
    ]
    expect(refusedAt(reorder(fFirst))).toEqual([
      `${BEGRIPPEN}/0/ja/conditions/all/0`,
      `${BEGRIPPEN}/0/nee/conditions/all/0`,
    ])
  })

  it.each([
    ['a fact', 'kanOpRustigePlek'],
    ['another begrip', 'letterG'],
  ])('may not have the name of %s', (_title, id) => {
    const again = (begrippen: Begrip[]) => [...begrippen, { ...begrippen[1]!, id }]
    expect(refusals(reorder(again))).toEqual([`${BEGRIPPEN}/10/id is the name of another fact`])
  })
})

describe('a telling', () => {
  it('may not count a begrip that does not exist', () => {
    expect(refusedAt(set(file.categorie, '/tellingen/0/telt/1', 'letterZ'))).toContain(
      `${BEGRIPPEN}/6/ja/conditions/all/0`,
    )
  })
})

describe('a signaal', () => {
  it('may not hang on a step that does not exist', () => {
    expect(refusals(set(file.signalen, '/voorwaardelijk/1/stap', 'II.6'))).toEqual([
      `${file.signalen}#/voorwaardelijk/1/stap is not a step of this regime`,
    ])
  })

  it('may not hang on a table', () => {
    expect(refusedAt(set(file.signalen, '/voorwaardelijk/1/stap', 'II'))).toEqual([
      `${file.signalen}#/voorwaardelijk/1/stap`,
    ])
  })

  it.each(['schoenmaat', 'prestatieplafond', 'constructor'])(
    'may not list the places of %s, which is no list of places',
    (feit) => {
      expect(refusedAt(set(file.signalen, '/profielsignalen/0/feit', feit))).toEqual([
        `${file.signalen}#/profielsignalen/0/feit`,
      ])
    },
  )

  it('is refused with what its list of places is not', () => {
    expect(refusals(set(file.signalen, '/profielsignalen/0/feit', 'schoenmaat'))).toEqual([
      `${file.signalen}#/profielsignalen/0/feit names no known list of places`,
    ])
  })
})
