import { describe, expect, it } from 'vitest'
import { file, refusedAt, set, type Change } from '../support/rule-files.js'

const at = (place: string) => `${file.hulptabel}#${place}`
const change = (place: string, to: unknown): Change => set(file.hulptabel, place, to)

describe('the hulptabel', () => {
  it.each<[string, Change, readonly string[]]>([
    [
      'depend on a begrip that does not exist',
      change('/rijen/2/als/begrip', 'psychischZwaar'),
      ['/rijen/2/als/begrip', '/rijen'],
    ],
    [
      'depend on a fact',
      change('/rijen/2/als/begrip', 'zmlkSchoolverlater'),
      ['/rijen/2/als/begrip', '/rijen'],
    ],
    [
      'give a category that does not exist',
      change('/rijen/0/categorie', 'middel'),
      ['/rijen/0/categorie'],
    ],
    [
      'have an id twice',
      change('/rijen/1/id', 'lichamelijk'),
      ['/rijen/4/id', '/zmlkSchoolverlater/hoortBij'],
    ],
    ['leave the remaining codes without a row', change('/rijen/4/icidh', ['50']), ['/rijen']],
    ['have two rows for the remaining codes', change('/rijen/0/icidh', 'overige'), ['/rijen']],
    ['have a code in two rows that both hold', change('/rijen/0/icidh', ['12']), ['/rijen']],
    [
      'leave an answer of a begrip without a row',
      change('/rijen/2/als/antwoord', 'ja'),
      ['/rijen'],
    ],
    ['let a range run backwards', change('/rijen/2/icidh', ['19-15']), ['/rijen/2/icidh/0']],
    [
      'name a row for ZMLK that does not exist',
      change('/zmlkSchoolverlater/strijdigMet', 'geen'),
      ['/zmlkSchoolverlater/strijdigMet'],
    ],
  ])('may not %s', (_title, changed, places) => {
    const refused = refusedAt(changed).filter((path) => path.startsWith(file.hulptabel))
    expect(refused).toEqual(places.map(at))
  })
})
