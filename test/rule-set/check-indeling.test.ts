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

const change = (place: string, to: unknown): Change => set(file.categorie, place, to)
const at = (place: string) => `${file.categorie}#${place}`

const MATRIX = '/indeling/matrix'

const withoutLast = (cells: unknown) => (cells as unknown[]).slice(0, -1)
const lastTwice = (cells: unknown) => [...(cells as unknown[]), (cells as unknown[]).at(-1)]

describe('the matrix of an indeling', () => {
  it('may list its cells in any order, and the steps of each', () => {
    expect(
      refusedAt(
        change(MATRIX, (cells: unknown) => [...(cells as unknown[])].reverse()),
        change(`${MATRIX}/0/als`, { 'II.4': 'ja', 'II.2': 'nee' }),
      ),
    ).toEqual([])
  })

  it.each<[string, Change]>([
    ['lack a cell', change(MATRIX, withoutLast)],
    ['have one cell in the place of another', change(`${MATRIX}/0/als/II.4`, 'ja')],
  ])('may not %s', (_title, fault) => {
    expect(refusals(fault)).toEqual([
      `${at(MATRIX)} does not have each combination of answers exactly once`,
    ])
  })

  it('may not have the same cell twice', () => {
    expect(refusedAt(change(MATRIX, lastTwice))).toContain(at(MATRIX))
  })

  it('may not have the same cell twice, the steps in another order', () => {
    const other = (cells: unknown) => {
      const [first, second, ...rest] = cells as readonly { als: Readonly<Record<string, string>> }[]
      const als = Object.fromEntries(Object.entries(second!.als).reverse())
      return [{ ...first, als }, second, ...rest]
    }
    expect(refusedAt(change(MATRIX, other))).toEqual([at(MATRIX)])
  })

  it('may not name another step besides in one cell', () => {
    const one = { 'II.2': 'ja', 'II.4': 'nee', 'II.5': 'ja' }
    expect(refusedAt(change(`${MATRIX}/1/als`, one))).toContain(at(`${MATRIX}/1/als`))
  })

  it('may not name other steps in one cell than in the rest', () => {
    const paths = refusedAt(change(`${MATRIX}/1/als`, { 'II.2': 'ja', 'II.5': 'ja' }))
    expect(paths).toContain(at(`${MATRIX}/1/als`))
  })

  it('may not leave out a step in one cell', () => {
    expect(refusals(change(`${MATRIX}/1/als`, { 'II.2': 'ja' }))).toContain(
      `${at(`${MATRIX}/1/als`)} does not name the same steps as the first cell`,
    )
  })

  it('may not name a step of another table', () => {
    const renamed = (cells: unknown) =>
      JSON.parse(JSON.stringify(cells).replaceAll('II.4', 'I.4')) as unknown
    expect(refusals(change(MATRIX, renamed))).toEqual([
      `${at(MATRIX)} names a step that this beslistabel does not have`,
    ])
  })

  it('may not give a category that does not exist', () => {
    expect(refusals(change(`${MATRIX}/2/categorie`, 'middel'))).toEqual([
      `${at(`${MATRIX}/2`)} names no known categorie`,
    ])
  })
})

describe('the a priori category of an indeling', () => {
  it.each(['0/wordt', '1/hoogstens'])('may not become one that does not exist: %s', (place) => {
    const index = place.split('/')[0]!
    expect(refusedAt(change(`/indeling/aPriori/bijstelling/${place}`, 'middel'))).toEqual([
      at(`/indeling/aPriori/bijstelling/${index}`),
    ])
  })

  it('may do without corrections', () => {
    expect(refusedAt(change('/indeling/aPriori/bijstelling', undefined))).toEqual([])
  })

  it('needs a hulptabel', () => {
    const faults = faultsOf(changed(set(file.regime, '/hulptabel', undefined)))
    expect(faults).toContainEqual({ path: at('/indeling/aPriori'), message: 'needs a hulptabel' })
  })
})

describe('a beslistabel with an indeling', () => {
  it('declares the categories as its uitkomst, in the same order', () => {
    const order = '/indeling/vanLichtNaarZwaar'
    expect(refusals(change(order, ['matig', 'licht', 'ernstig']))).toEqual([
      `${at(order)} differs from the uitkomst`,
    ])
  })

  it('has a field of the uitkomst for it', () => {
    expect(refusedAt(change('/indeling/uitkomst', 'categorie'))).toEqual([
      at('/indeling/vanLichtNaarZwaar'),
    ])
  })

  it('answers all its steps, for the matrix needs them', () => {
    expect(refusals(change('/verloop', 'tot-onbekend'))).toContain(
      `${at('/verloop')} a beslistabel with an indeling answers all steps`,
    )
  })
})

describe('a beslistabel without an indeling', () => {
  it('may not answer all its steps, for nothing would decide', () => {
    expect(refusals(set(file.scholing, '/verloop', 'alle'))).toContain(
      `${file.scholing}#/verloop answers all steps, but has no indeling to decide`,
    )
  })
})
