import { describe, expect, it } from 'vitest'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { ernstOf, placesOf, traceOf } from '../support/trace.js'

type Change = Partial<IntakeProfile>
type Case = [string, Change, string[]]

const beperkingen = (...list: object[]): Change => ({
  beperkingen: list.map((change) => ({ omschrijving: 'x', ...change })),
})

const scored = (scores: Record<string, 0 | 1 | 2 | 3 | '-'>): Change => ({
  intakeprofiel: Object.fromEntries(
    Object.entries(scores).map(([nummer, score]) => [nummer, { score }]),
  ),
})

function expectRaised(code: string, ernst: string, change: Change, places: readonly string[]) {
  const trace = traceOf(change)
  expect(placesOf(trace, code)).toEqual(places)
  expect(ernstOf(trace, code)).toEqual(places.map(() => ernst))
}

const coded = { icidh: ['71'], icd10: ['G80.1'] }

describe('CODERING_ONTBREEKT', () => {
  it.each<Case>([
    ['both codes', beperkingen(coded), []],
    ['no ICIDH code', beperkingen(coded, { icd10: ['F70'] }), ['/beperkingen/1']],
    ['no ICD-10 code', beperkingen({ icidh: ['71'] }), ['/beperkingen/0']],
    ['empty lists', beperkingen({ icidh: [], icd10: [] }), ['/beperkingen/0']],
    ['two without', beperkingen({}, coded, {}), ['/beperkingen/0', '/beperkingen/2']],
    ['no beperkingen', {}, []],
  ])('looks at %s', (_what, change, places) => {
    expectRaised('CODERING_ONTBREEKT', 'fout', change, places)
  })
})

describe('CODE_BUITEN_WCC', () => {
  it.each<Case>([
    [
      'codes 10, 11, 88 and 91',
      beperkingen({ icidh: ['71', '10', '11.1'] }, { icidh: ['88', '91.0'] }),
      ['0/icidh/1', '0/icidh/2', '1/icidh/0', '1/icidh/1'].map((at) => `/beperkingen/${at}`),
    ],
    ['their neighbours', beperkingen({ icidh: ['12', '87', '89', '90', '92'] }), []],
  ])('looks at %s', (_what, change, places) => {
    expectRaised('CODE_BUITEN_WCC', 'waarschuwing', change, places)
  })
})

describe('AARD_STRIJDIG', () => {
  const at = ['/beperkingen/0/aard']

  it.each<Case>([
    ['a code of another aard', beperkingen({ icidh: ['71'], aard: 'psychisch' }), at],
    ['one code of that aard', beperkingen({ icidh: ['71', '15'], aard: 'psychisch' }), []],
    ['code 10, which fits any', beperkingen({ icidh: ['10'], aard: 'psychisch' }), []],
    ['code 11, which fits any', beperkingen({ icidh: ['11', '71'], aard: 'verstandelijk' }), []],
    ['code 14, which is lichamelijk', beperkingen({ icidh: ['14'], aard: 'verstandelijk' }), at],
    ['no code', beperkingen({ icidh: [], aard: 'verstandelijk' }), []],
    ['no aard', beperkingen({ icidh: ['71'] }), []],
    [
      'ZMLK with code 13',
      { ...beperkingen({ icidh: ['13'] }), zmlkSchoolverlater: true },
      ['/zmlkSchoolverlater'],
    ],
    [
      'ZMLK with 13 and 12',
      { ...beperkingen({ icidh: ['13'] }, { icidh: ['12'] }), zmlkSchoolverlater: true },
      [],
    ],
    ['ZMLK without code 13', { ...beperkingen({ icidh: ['71'] }), zmlkSchoolverlater: true }, []],
    ['code 13 without ZMLK', { ...beperkingen({ icidh: ['13'] }), zmlkSchoolverlater: false }, []],
  ])('looks at %s', (_what, change, places) => {
    expectRaised('AARD_STRIJDIG', 'waarschuwing', change, places)
  })
})

describe('VIER_MAAL_TIEN', () => {
  it.each<Case>([
    [
      'the five aspects with score 0',
      scored({ '3': 0, '5': 0, '51': 0, '52': 0, '53': 0 }),
      ['3', '5', '51', '52', '53'].map((nummer) => `/intakeprofiel/${nummer}`),
    ],
    ['other scores', scored({ '3': 1, '5': 2, '51': 3, '52': '-' }), []],
    ['other aspects', scored({ '2': 0, '4': 0, '50': 0 }), []],
  ])('looks at %s', (_what, change, places) => {
    expectRaised('VIER_MAAL_TIEN', 'waarschuwing', change, places)
  })
})

describe('ASPECT_STRIJDIG', () => {
  const measured = (
    field: string,
    value: number,
    scores: Parameters<typeof scored>[0],
  ): Change => ({
    functioneren: { [field]: value },
    ...scored(scores),
  })
  const at53 = ['/intakeprofiel/53']
  const at5 = ['/intakeprofiel/5']

  it.each<Case>([
    ['53 at 9.99 and 0', measured('prestatieplafond', 9.99, { '53': 0 }), []],
    ['53 at 10 and 0', measured('prestatieplafond', 10, { '53': 0 }), at53],
    ['53 at 10 and 1', measured('prestatieplafond', 10, { '53': 1 }), []],
    ['53 at 50 and 1', measured('prestatieplafond', 50, { '53': 1 }), at53],
    ['53 at 50 and 2', measured('prestatieplafond', 50, { '53': 2 }), []],
    ['53 at 75 and 2', measured('prestatieplafond', 75, { '53': 2 }), []],
    ['53 at 75 and 3', measured('prestatieplafond', 75, { '53': 3 }), at53],
    ['53 at 200 and 3', measured('prestatieplafond', 200, { '53': 3 }), []],
    ['53 at 10 and unknown', measured('prestatieplafond', 10, { '53': '-' }), []],
    ['5 at 1 hour and 0', measured('aaneengeslotenUren', 1, { '5': 0 }), at5],
    ['5 at 0.99 hour and 0', measured('aaneengeslotenUren', 0.99, { '5': 0 }), []],
    ['5 at 0.99 hour and 1', measured('aaneengeslotenUren', 0.99, { '5': 1 }), at5],
    ['5 at 24 hours and 3', measured('aaneengeslotenUren', 24, { '5': 3 }), []],
  ])('looks at %s', (_what, change, places) => {
    expectRaised('ASPECT_STRIJDIG', 'waarschuwing', change, places)
  })

  const datum = '2001-06-06'
  const at2 = ['/intakeprofiel/2']

  // 1995-06-07 up to 1998-06-06 is 1095 days
  it.each<[string, [string, string?][], 0 | 1 | 2 | 3, string[]]>([
    ['no work and 0', [], 0, []],
    ['no work and 1', [], 1, at2],
    ['work from datum on and 0', [[datum]], 0, []],
    ['1095 days, ended long ago, and 1', [['1995-06-07', '1998-06-06']], 1, []],
    ['1096 days, ended long ago, and 1', [['1995-06-06', '1998-06-06']], 1, at2],
    ['1096 days, ended long ago, and 2', [['1995-06-06', '1998-06-06']], 2, []],
    [
      '1095 days that overlap, and 1',
      [
        ['1995-06-07', '1998-06-06'],
        ['1996-01-01', '1997-01-01'],
      ],
      1,
      [],
    ],
    ['a year until now and 2', [['2000-06-06']], 2, []],
    ['a year until now and 3', [['2000-06-06']], 3, at2],
    ['three years and a day until now and 3', [['1998-06-05', datum]], 3, []],
    ['a job that ended less than two years ago and 1', [['1999-01-01', '1999-06-07']], 1, at2],
    ['a job that ended more than two years ago and 1', [['1999-01-01', '1999-06-05']], 1, []],
    ['a job that ended exactly two years ago and 3', [['1999-01-01', '1999-06-06']], 3, []],
  ])('looks at aspect 2 with %s', (_what, jobs, score, places) => {
    const arbeidsverleden = jobs.map(([van, tot]) => ({ van, ...(tot !== undefined && { tot }) }))
    const change = { arbeidsverleden, ...scored({ '2': score }) }
    expectRaised('ASPECT_STRIJDIG', 'waarschuwing', change, places)
  })

  it('leaves aspect 2 alone without an arbeidsverleden', () => {
    expectRaised('ASPECT_STRIJDIG', 'waarschuwing', scored({ '2': 3 }), [])
  })
})
