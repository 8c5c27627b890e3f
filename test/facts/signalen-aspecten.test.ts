import { describe, expect, it } from 'vitest'
import { createFactContext } from '../../src/facts/fact-context.js'
import { signalDefinitions } from '../../src/facts/registry.js'
import type { Dienstverband, IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { derivePlaces, profileWith, ruleSet } from '../support/facts.js'

const scores = [0, 1, 2, 3] as const

/** The scores that raise no signaal. */
const fitting = (aspect: '2' | '5' | '53', change: Partial<IntakeProfile>) =>
  scores.filter((score) => {
    const places = derivePlaces('strijdigeAspecten', {
      intakeprofiel: { [aspect]: { score } },
      ...change,
    })
    if (places.length > 0) expect(places).toEqual([`/intakeprofiel/${aspect}`])
    return places.length === 0
  })

describe('strijdigeAspecten, aspect 2 against the jobs before 2001-06-06', () => {
  const job = (van: string, tot?: string): Dienstverband => ({ van, tot })

  it.each<[string, readonly Dienstverband[], readonly number[]]>([
    ['no job', [], [0]],
    ['a job of no days', [job('2000-01-01', '2000-01-01')], [0]],
    ['a job that has yet to begin', [job('2001-06-06')], [0]],
    ['1095 days up to the day itself', [job('1998-06-07', '2001-06-06')], [2]],
    ['1096 days up to the day itself', [job('1998-06-06', '2001-06-06')], [3]],
    ['1096 days and going on', [job('1998-06-06')], [3]],
    ['1095 days and going on past the day', [job('1998-06-07', '2010-01-01')], [2]],
    [
      'overlapping jobs, counted once',
      [job('1998-06-07', '2001-06-06'), job('1999-01-01', '2000-01-01')],
      [2],
    ],
    [
      'jobs added up over the years',
      [job('1990-01-01', '1993-01-01'), job('2001-06-05', '2001-06-06')],
      [3],
    ],
    ['a short job, ended less than two years ago', [job('1999-01-01', '1999-06-07')], [2]],
    ['a short job, ended more than two years ago', [job('1999-01-01', '1999-06-05')], [1]],
    ['a long job, ended less than two years ago', [job('1990-01-01', '1999-06-07')], [3]],
    ['a long job, ended more than two years ago', [job('1990-01-01', '1999-06-05')], [2]],
    [
      'the last of several jobs, in any order',
      [job('1999-01-01', '2000-01-01'), job('1990-01-01', '1990-02-01')],
      [2],
    ],
  ])('%s', (_title, arbeidsverleden, expected) => {
    expect(fitting('2', { arbeidsverleden })).toEqual(expected)
  })

  it('any score fits when the last job ended exactly two years ago', () => {
    const arbeidsverleden = [job('1990-01-01', '1999-06-06')]
    expect(fitting('2', { arbeidsverleden })).toEqual(scores)
  })

  it('two years before 29 February is 28 February', () => {
    const aanvraag = { datum: '2004-02-29' }
    const ended = (tot: string) =>
      fitting('2', { aanvraag, arbeidsverleden: [job('2002-01-01', tot)] })
    expect(ended('2002-02-27')).toEqual([1])
    expect(ended('2002-02-28')).toEqual(scores)
    expect(ended('2002-03-01')).toEqual([2])
  })

  it('any score fits while the jobs are unknown', () => {
    expect(fitting('2', {})).toEqual(scores)
  })

  it('a score of - fits any jobs', () => {
    const intakeprofiel = { '2': { score: '-' } } as const
    expect(derivePlaces('strijdigeAspecten', { intakeprofiel, arbeidsverleden: [] })).toEqual([])
  })
})

describe('strijdigeAspecten, scores against what was measured', () => {
  it.each([
    [0, [0]],
    [0.99, [0]],
    [1, [1, 2, 3]],
    [24, [1, 2, 3]],
  ])('%d hours of work fit score %j on aspect 5', (aaneengeslotenUren, expected) => {
    expect(fitting('5', { functioneren: { aaneengeslotenUren } })).toEqual(expected)
  })

  it.each([
    [0, [0]],
    [9.99, [0]],
    [10, [1]],
    [49.99, [1]],
    [50, [2]],
    [75, [2]],
    [75.01, [3]],
    [200, [3]],
  ])('%d %% fits score %j on aspect 53', (prestatieplafond, expected) => {
    expect(fitting('53', { functioneren: { prestatieplafond } })).toEqual(expected)
  })

  it('any score fits where nothing was measured', () => {
    expect(fitting('53', { functioneren: {} })).toEqual(scores)
    expect(fitting('5', {})).toEqual(scores)
  })

  it('lists each aspect that does not fit', () => {
    const functioneren = { aaneengeslotenUren: 0, prestatieplafond: 0 }
    const intakeprofiel = { '5': { score: 3 }, '53': { score: 3 }, '2': { score: 3 } } as const
    const places = derivePlaces('strijdigeAspecten', {
      functioneren,
      intakeprofiel,
      arbeidsverleden: [],
    })
    expect([...places].sort()).toEqual(['2', '5', '53'].map((nr) => `/intakeprofiel/${nr}`))
  })
})

describe('vierMaalTienScores', () => {
  it('lists each of the aspects 3, 5, 51, 52 and 53 that was scored 0, and no other', () => {
    const zero = { score: 0 } as const
    const intakeprofiel = { '2': zero, '3': zero, '5': zero, '50': zero, '51': zero, '52': zero }
    expect(
      derivePlaces('vierMaalTienScores', { intakeprofiel: { ...intakeprofiel, '53': zero } }),
    ).toEqual(['3', '5', '51', '52', '53'].map((nr) => `/intakeprofiel/${nr}`))
  })

  it('takes neither 1 nor - for 0', () => {
    const intakeprofiel = { '3': { score: 1 }, '5': { score: '-' } } as const
    expect(derivePlaces('vierMaalTienScores', { intakeprofiel })).toEqual([])
  })
})

describe('ontbrekendeAspecten', () => {
  it('lists 1a, 1b and 1c where they lack while aspect 1 has score 1', () => {
    const intakeprofiel = { '1': { score: 1 }, '1a': { score: 0 }, '1b': { score: '-' } } as const
    expect(derivePlaces('ontbrekendeAspecten', { intakeprofiel })).toEqual([
      '/intakeprofiel/1b',
      '/intakeprofiel/1c',
    ])
  })

  it.each([0, 2, 3, '-'] as const)('asks nothing more at score %s', (score) => {
    expect(derivePlaces('ontbrekendeAspecten', { intakeprofiel: { '1': { score } } })).toEqual([])
  })
})

describe('in a regime without rules about scores', () => {
  const { aspectbanden: _, ...without } = ruleSet

  it.each(['strijdigeAspecten', 'vierMaalTienScores', 'ontbrekendeAspecten'])(
    '%s raises nothing',
    (name) => {
      const profile = profileWith({
        intakeprofiel: { '1': { score: 1 }, '2': { score: 3 }, '53': { score: 0 } },
        functioneren: { prestatieplafond: 100 },
        arbeidsverleden: [],
      })
      expect(signalDefinitions[name]!(profile, createFactContext(without))).toEqual([])
    },
  )
})
