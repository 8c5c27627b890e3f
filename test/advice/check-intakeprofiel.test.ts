import { describe, expect, it } from 'vitest'
import {
  checkIntakeprofiel,
  evaluate,
  type AspectBevinding,
  type Dienstverband,
  type Functioneren,
  type IntakeProfile,
} from '../../src/index.js'

const datum = '2001-06-06'
const check = (change: Partial<IntakeProfile>) =>
  checkIntakeprofiel({ aanvraag: { datum }, ...change })

const briefly = ({ bevindingen }: { bevindingen: readonly AspectBevinding[] }) =>
  bevindingen.map(({ code, aspect, verwacht }) => [code, aspect, verwacht])

const job = (van: string, tot?: string): Dienstverband => ({ van, tot })

describe('werkervaring', () => {
  it.each<[string, readonly Dienstverband[], object]>([
    ['no job', [], { dagen: 0, laatsteEinde: null, score: 0 }],
    [
      'jobs at the same time, counted once',
      [job('1998-01-01', '1999-01-01'), job('1998-07-01', '2000-01-01')],
      { dagen: 730, laatsteEinde: '2000-01-01', score: 2 },
    ],
    [
      'a job that goes on, up to the aanmelding',
      [job('1997-01-01')],
      { dagen: 1617, laatsteEinde: datum, score: 3 },
    ],
    [
      'a job that ended exactly two years before, which no score covers',
      [job('1990-01-01', '1999-06-06')],
      { dagen: 3443, laatsteEinde: '1999-06-06', score: null },
    ],
  ])('sums up %s', (_title, arbeidsverleden, expected) => {
    expect(check({ arbeidsverleden }).werkervaring).toEqual(expected)
  })

  it('is null while the jobs are unknown', () => {
    expect(check({}).werkervaring).toBeNull()
  })

  it('is held against the score of aspect 2', () => {
    const arbeidsverleden = [job('1990-01-01', '1994-01-01')]
    const found = check({ arbeidsverleden, intakeprofiel: { '2': { score: 3 } } })
    expect(briefly(found)).toEqual([['ASPECT_STRIJDIG', '2', [2]]])
    expect(found.bevindingen[0]!.tekst).toMatchInlineSnapshot(
      `"Score 3 past niet bij het arbeidsverleden: 1.461 dagen gewerkt, het laatste werk beëindigd op 1994-01-01. Daarbij hoort score 2."`,
    )
    expect(check({ arbeidsverleden, intakeprofiel: { '2': { score: 2 } } }).bevindingen).toEqual([])
  })

  it('is held against no score where there is none', () => {
    expect(check({ arbeidsverleden: [] }).bevindingen).toEqual([])
  })

  it('of no day worked is told in words of its own', () => {
    const found = check({ arbeidsverleden: [], intakeprofiel: { '2': { score: 1 } } })
    expect(found.bevindingen[0]!.tekst).toMatchInlineSnapshot(
      `"Score 1 past niet bij het arbeidsverleden, waarin geen dag is gewerkt. Daarbij hoort score 0."`,
    )
  })

  it('that ended exactly on the limit is a case the source leaves open, scored or not', () => {
    const arbeidsverleden = [job('1990-01-01', '1999-06-06')]
    expect(briefly(check({ arbeidsverleden }))).toEqual([['ASPECT_GRENSGEVAL', '2', []]])
    expect(briefly(check({ arbeidsverleden, intakeprofiel: { '2': { score: 0 } } }))).toEqual([
      ['ASPECT_GRENSGEVAL', '2', []],
    ])
  })
})

describe('a measured value', () => {
  it.each<[keyof Functioneren, string, readonly (readonly [number, readonly number[]])[]]>([
    [
      'aaneengeslotenUren',
      '5',
      [
        [0.9, [0]],
        [1, [1, 2, 3]],
      ],
    ],
    [
      'geluidsniveau',
      '33',
      [
        [54.9, [0, 1]],
        [80, [2]],
        [80.1, [3]],
      ],
    ],
    [
      'toezichtPersonen',
      '45',
      [
        [0, [0]],
        [1, [1]],
        [2, [2]],
        [5, [2]],
        [6, [3]],
      ],
    ],
    [
      'begeleidingstijd',
      '51',
      [
        [10, [1, 2, 3]],
        [10.1, [0]],
      ],
    ],
    [
      'prestatieplafond',
      '53',
      [
        [9.9, [0]],
        [10, [1]],
        [75, [2]],
        [75.1, [3]],
      ],
    ],
  ])('%s is held against the score of aspect %s', (field, aspect, rows) => {
    for (const [waarde, fitting] of rows) {
      for (const score of [0, 1, 2, 3] as const) {
        const found = check({
          functioneren: { [field]: waarde },
          intakeprofiel: { [aspect]: { score } },
        })
        const expected = fitting.includes(score) ? [] : [['ASPECT_STRIJDIG', aspect, fitting]]
        expect(briefly(found)).toEqual(expected)
      }
    }
  })

  it.each([
    ['geluidsniveau', '33', 55],
    ['prestatieplafond', '53', 50],
  ])(
    '%s on a bound that two scores of aspect %s share is a case of its own',
    (field, aspect, waarde) => {
      const found = check({ functioneren: { [field]: waarde } })
      expect(briefly(found)).toEqual([['ASPECT_GRENSGEVAL', aspect, [2]]])
    },
  )

  it('that does not fit is told with value, unit and the scores that fit', () => {
    const found = check({
      functioneren: { geluidsniveau: 40.5 },
      intakeprofiel: { '33': { score: 3 } },
    })
    expect(found.bevindingen[0]).toMatchInlineSnapshot(`
      {
        "aspect": "33",
        "code": "ASPECT_STRIJDIG",
        "pad": "/intakeprofiel/33",
        "tekst": "Score 3 past niet bij de vastgelegde waarde van 40,5 dB(A). Daarbij hoort score 0 of 1.",
        "verwacht": [
          0,
          1,
        ],
        "vindplaats": "Risw bijlage I, aspect 33",
      }
    `)
  })
})

describe('lezen, schrijven and rekenen', () => {
  it('are asked for at score 1 on aspect 1, each where it lacks', () => {
    const found = check({
      intakeprofiel: { '1': { score: 1, dk: '1.2' }, '1a': { score: 2 }, '1b': { score: '-' } },
    })
    expect(briefly(found)).toEqual([
      ['ASPECT_ONTBREEKT', '1b', []],
      ['ASPECT_ONTBREEKT', '1c', []],
    ])
    expect(found.bevindingen[0]!.tekst).toMatchInlineSnapshot(
      `"Aspect 1b (Schrijven) hoort te worden gescoord als aspect 1 score 1 heeft."`,
    )
  })
})

describe('the line without a number under aspect 1, 3.1', () => {
  it('is pointed out, so that the remark can say which is meant', () => {
    const found = check({ intakeprofiel: { '1': { score: 3, dk: '3.1' } } })
    expect(briefly(found)).toEqual([['ASPECT_GRENSGEVAL', '1', []]])
    expect(found.bevindingen[0]!.tekst).toMatchInlineSnapshot(
      `"Onder 3.1 noemt de bron ook een trede zonder eigen nummer: CBO secundair (niveau 3) of MBO tussen. Leg in de opmerking vast welke is bedoeld."`,
    )
    expect(check({ intakeprofiel: { '1': { score: 3, dk: '3.2' } } }).bevindingen).toEqual([])
  })
})

describe('findings', () => {
  const profile: Partial<IntakeProfile> = {
    arbeidsverleden: [],
    functioneren: { prestatieplafond: 100, geluidsniveau: 100 },
    intakeprofiel: {
      '1': { score: 1 },
      '2': { score: 3 },
      '33': { score: 0 },
      '53': { score: 0 },
    },
  }

  it('come in the order of the form', () => {
    const { bevindingen } = check(profile)
    expect(bevindingen.map(({ aspect }) => aspect)).toEqual(['1a', '1b', '1c', '2', '33', '53'])
  })

  it('are the places of the signalen ASPECT_STRIJDIG and ASPECT_ONTBREEKT in the trace', () => {
    const placesOf = (list: readonly { readonly code: string; readonly pad: string }[]) =>
      list
        .filter(({ code }) => ['ASPECT_STRIJDIG', 'ASPECT_ONTBREEKT'].includes(code))
        .map(({ code, pad }) => `${code} ${pad}`)
        .sort()
    const { signalen } = evaluate({ aanvraag: { datum }, ...profile })
    expect(placesOf(check(profile).bevindingen)).toEqual(placesOf(signalen))
  })

  it('are none for a profile without scores', () => {
    expect(check({}).bevindingen).toEqual([])
  })
})
