import { expect, it } from 'vitest'
import { isIndeling } from '../../../src/audit/redact/redacted-indeling.js'
import type { WalkedIndeling } from '../../../src/beslistabel/walk-beslistabel.js'
import { INTO_DOELGROEP, oordelenOf, walkFor } from '../../support/answers.js'

const walked = walkFor({ oordelen: oordelenOf(INTO_DOELGROEP) }).tabellen[1]!.indeling!
const { aPriori: _, ...withoutAPriori } = walked.indeling

const stated = {
  matrix: ['licht', 'matig'],
  aPriori: ['matig'],
  berekend: 'matig',
  categorie: 'matig',
  grondslag: 'norm',
  motivering: 'tekst',
  bronnen: [],
  vindplaats: '',
  regel: '',
} as const

type Change = Partial<Omit<Parameters<typeof isIndeling>[0], 'motivering'>>

/** Whether a category can be so where the answers leave these cells of the matrix. */
const follows = (change: Change, byOordeel = false, rule: Partial<WalkedIndeling> = {}) =>
  isIndeling({ ...stated, ...change }, { ...walked, matrix: stated.matrix, ...rule }, byOordeel)

const open = { berekend: null, categorie: null, grondslag: null }

it.each<[string, Change]>([
  ['the heavier of matrix and a priori class', {}],
  ['open where two remain', { aPriori: ['licht'], ...open }],
])('a category follows that is %s', (_what, change) => {
  expect(follows(change)).toBe(true)
})

it.each<[string, Change]>([
  ['is lighter than the a priori class', { berekend: 'licht', categorie: 'licht' }],
  ['rests on another matrix', { matrix: ['matig'] }],
  ['has its a priori classes from heavy to light', { aPriori: ['ernstig', 'matig'], ...open }],
  ['has no a priori class', { aPriori: [], ...open }],
  [
    'counts while two remain',
    { aPriori: ['licht'], ...open, categorie: 'matig', grondslag: 'norm' },
  ],
  ['has a grondslag while two remain', { aPriori: ['licht'], ...open, grondslag: 'norm' }],
  ['has no grondslag', { grondslag: null }],
  ['does not count', { categorie: null }],
  ['is an oordeel that nobody gave', { grondslag: 'oordeel' }],
])('a category does not follow that %s', (_what, change) => {
  expect(follows(change)).toBe(false)
})

it('a category by oordeel may be another than the computed one', () => {
  expect(follows({ grondslag: 'oordeel', categorie: 'ernstig' }, true)).toBe(true)
})

it.each<[string, Change]>([
  ['none of the categories', { grondslag: 'oordeel', categorie: 'zwaar' }],
  ['no category', { grondslag: 'oordeel', categorie: null }],
  ['the computed one by norm', {}],
])('a category by oordeel is not %s', (_what, change) => {
  expect(follows(change, true)).toBe(false)
})

it('where the rule has no a priori classes, the matrix alone decides', () => {
  const rule = { matrix: ['licht'], indeling: withoutAPriori }
  const change = { matrix: ['licht'], berekend: 'licht', categorie: 'licht' }
  expect(follows({ ...change, aPriori: [] }, false, rule)).toBe(true)
  expect(follows({ ...change, aPriori: ['licht'] }, false, rule)).toBe(false)
})
