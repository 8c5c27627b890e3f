import { describe, expect, it } from 'vitest'
import { file, refusals, set, type Change } from '../support/rule-files.js'

const change = (place: string, to: unknown): Change => set(file.hulptabel, place, to)

const undecided = (codes: string) => `/rijen not in exactly one row whatever a begrip is: ${codes}`
const psychisch = undecided('15, 16, 17, 18, 19, 23, 24, 25, 26, 27, 28, 29')
const noRemaining = '/rijen needs exactly one row for the remaining codes'

const ernstig = { begrip: 'psychischErnstig', antwoord: 'ja' }
const append = (row: object) => (rows: unknown) => [
  ...(rows as object[]),
  { ...(rows as object[])[0]!, ...row },
]

describe('the hulptabel', () => {
  it.each<[string, Change, readonly string[]]>([
    [
      'depend on a begrip that does not exist',
      change('/rijen/2/als/begrip', 'psychischZwaar'),
      ['/rijen/2/als/begrip names no known begrip', psychisch],
    ],
    [
      'depend on a fact',
      change('/rijen/2/als/begrip', 'zmlkSchoolverlater'),
      ['/rijen/2/als/begrip names no known begrip', psychisch],
    ],
    [
      'give a category that does not exist',
      change('/rijen/0/categorie', 'middel'),
      ['/rijen/0/categorie names no known categorie'],
    ],
    [
      'have an id twice',
      change('/rijen/1/id', 'lichamelijk'),
      ['/rijen/4/id is used twice', '/zmlkSchoolverlater/hoortBij names no row'],
    ],
    ['leave the remaining codes without a row', change('/rijen/4/icidh', ['50']), [noRemaining]],
    ['have two rows for the remaining codes', change('/rijen/0/icidh', 'overige'), [noRemaining]],
    ['have a code in two rows that both hold', change('/rijen/0/icidh', ['12']), [undecided('12')]],
    [
      'leave an answer of a begrip without a row',
      change('/rijen/2/als/antwoord', 'ja'),
      [psychisch],
    ],
    [
      'have a code in one row that does not always hold',
      change('/rijen/0/als', ernstig),
      [undecided('13')],
    ],
    [
      'have a third row for a code of two that decide',
      change('/rijen', append({ id: 'derde', icidh: ['15'], als: ernstig })),
      [undecided('15')],
    ],
    [
      'let a range run backwards',
      change('/rijen/2/icidh', ['19-15']),
      ['/rijen/2/icidh/0 runs from a lower to a higher code'],
    ],
    [
      'let a range be one code',
      change('/rijen/2/icidh', ['15-15']),
      ['/rijen/2/icidh/0 runs from a lower to a higher code'],
    ],
    [
      'name a row for ZMLK that does not exist',
      change('/zmlkSchoolverlater/strijdigMet', 'geen'),
      ['/zmlkSchoolverlater/strijdigMet names no row'],
    ],
  ])('may not %s', (_title, changed, expected) => {
    const found = refusals(changed).filter((text) => text.startsWith(file.hulptabel))
    expect(found).toEqual(expected.map((text) => `${file.hulptabel}#${text}`))
  })

  it('may name the two rows for ZMLK, or none', () => {
    expect(refusals(change('/zmlkSchoolverlater', undefined))).toEqual([])
  })
})
