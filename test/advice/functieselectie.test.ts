import { describe, expect, it } from 'vitest'
import {
  BeslistabelError,
  functieselectie,
  intakeprofiel,
  loadRegime,
  type Aspect,
  type Functieselectie,
  type Intakeprofiel,
} from '../../src/index.js'
import { functieniveaus, type Functieniveau } from '../../src/intake-profile/vocabulary.js'
import { changed, file, set } from '../support/rule-files.js'

const datum = '2001-06-06'
const select = (intakeprofiel: Intakeprofiel) =>
  functieselectie({ aanvraag: { datum }, intakeprofiel })

const nummers = ['1', '6', '7', '9', '12', '13', '14', '15', '16'] as const

/** Every aspect at the highest step of which the source names a functieniveau. */
const highest: Intakeprofiel = {
  '1': { score: 3, dk: '3.2' },
  '6': { score: 2, dk: '2.2' },
  '7': { score: 3, dk: '3.4' },
  '9': { score: 3, dk: '3.2' },
  '12': { score: 3, dk: '3.2' },
  '13': { score: 3 },
  '14': { score: 2 },
  '15': { score: 3, dk: '3.3' },
}

const aspectOf = ({ aspecten }: Functieselectie, nummer: string) =>
  aspecten.find(({ aspect }) => aspect === nummer)!

describe('the aspects', () => {
  it('are the nine of the functieselectie, in the order of the form', () => {
    expect(select({}).aspecten.map(({ aspect }) => aspect)).toEqual(nummers)
  })
})

describe('the functieniveau', () => {
  it('is the highest that fits all aspects, held back by the one that allows least', () => {
    const result = select({ ...highest, '9': { score: 2 } })
    expect(result).toMatchObject({
      niveau: 'vakkracht',
      status: 'bepaald',
      minstens: 'vakkracht',
      hoogstens: 'vakkracht',
      ontbreekt: [],
    })
    expect(result.aspecten.filter(({ bindend }) => bindend).map(({ aspect }) => aspect)).toEqual([
      '9',
    ])
    expect(result.uitleg).toMatchInlineSnapshot(
      `"Het hoogste functieniveau dat bij alle aspecten past is vakkracht. Een hoger niveau wordt tegengehouden door aspect 9 (Complexiteit van het gebruik van (productie)middelen)."`,
    )
  })

  it('names every aspect that holds it back', () => {
    const result = select({ ...highest, '9': { score: 1 }, '14': { score: 1 } })
    expect(result.niveau).toBe('1e-medewerker')
    expect(result.aspecten.filter(({ bindend }) => bindend).map(({ aspect }) => aspect)).toEqual([
      '9',
      '14',
    ])
    expect(result.uitleg).toMatchInlineSnapshot(
      `"Het hoogste functieniveau dat bij alle aspecten past is 1e medewerker. Een hoger niveau wordt tegengehouden door aspect 9 (Complexiteit van het gebruik van (productie)middelen) en aspect 14 (Verantwoordelijkheid)."`,
    )
  })

  it('is held back by aspect 13 at best, which names nothing above allrounder', () => {
    expect(select(highest)).toMatchObject({ niveau: 'allrounder', status: 'bepaald' })
    expect(aspectOf(select(highest), '13').bindend).toBe(true)
  })

  it('is none where a score lies below the first that the source gives a functieniveau', () => {
    const result = select({ ...highest, '14': { score: 0 } })
    expect(result).toMatchObject({ niveau: null, status: 'geen', minstens: null, hoogstens: null })
    expect(result.ontbreekt).toEqual([])
    expect(result.uitleg).toMatchInlineSnapshot(
      `"Er is geen functieniveau dat bij alle aspecten past. Elk niveau wordt tegengehouden door aspect 14 (Verantwoordelijkheid)."`,
    )
  })

  it('is none whatever is still unknown once one aspect allows none', () => {
    expect(select({ '15': { score: 0 } }).status).toBe('geen')
  })

  it('is open while a score lacks that could lower it', () => {
    const { '12': _, ...without } = { ...highest, '9': { score: 2 } } as const
    const result = select(without)
    expect(result).toMatchObject({
      niveau: null,
      status: 'onbepaald',
      minstens: 'assistent',
      hoogstens: 'vakkracht',
    })
    expect(result.ontbreekt).toEqual([
      {
        aspect: '12',
        pad: '/intakeprofiel/12',
        reden: 'score',
        tekst: 'Er is nog geen score voor aspect 12 (Variatie in de uitvoerende taken).',
      },
    ])
    expect(result.uitleg).toMatchInlineSnapshot(
      `"Het hoogste passende functieniveau staat niet vast: minstens assistent, hoogstens vakkracht. Een hoger niveau wordt tegengehouden door aspect 9 (Complexiteit van het gebruik van (productie)middelen)."`,
    )
  })

  it('takes - for unknown, like an absent aspect', () => {
    const { ontbreekt } = select({ ...highest, '12': { score: '-' } })
    expect(ontbreekt.map(({ pad }) => pad)).toEqual(['/intakeprofiel/12'])
  })

  it('asks for a differentiation only where it matters', () => {
    const open = select({ ...highest, '6': { score: 2 }, '7': { score: 3 }, '14': { score: 3 } })
    expect(open.hoogstens).toBe('allrounder')
    expect(open.ontbreekt.map(({ pad, reden }) => [pad, reden])).toEqual([
      ['/intakeprofiel/6/dk', 'dk'],
    ])
  })

  it('says so where the source is what lacks', () => {
    const formulier = changed(
      set(file.intakeprofiel, '/aspecten/13/scores/3/functieniveaus', ['schapsmanager']),
    )
    const result = functieselectie(
      {
        aanvraag: { datum },
        intakeprofiel: {
          ...highest,
          '6': { score: 3, dk: '3.1' },
          '14': { score: 3, dk: '3.1' },
          '12': { score: 3 },
        },
      },
      { regimes: [loadRegime(formulier)] },
    )
    expect(result).toMatchObject({
      status: 'onbepaald',
      minstens: 'specialist',
      hoogstens: 'adjunct-functionaris',
    })
    expect(result.ontbreekt.map(({ aspect, reden }) => [aspect, reden])).toEqual([
      ['6', 'bron'],
      ['12', 'dk'],
      ['14', 'bron'],
    ])
  })

  it('is not limited by aspect 16, where the source names no functieniveau', () => {
    for (const score of [0, 1, 2, 3, '-'] as const) {
      const result = select({ ...highest, '16': { score } })
      expect(result.niveau).toBe('allrounder')
      expect(aspectOf(result, '16')).toMatchObject({
        niveaus: [],
        onzeker: [],
        begrenst: false,
        bindend: false,
      })
    }
  })

  it('of nothing known lies between none and the one that aspect 13 allows', () => {
    const result = select({})
    expect(result).toMatchObject({ status: 'onbepaald', minstens: null, hoogstens: 'allrounder' })
    expect(result.uitleg).toContain('minstens geen, hoogstens allrounder.')
    expect(result.ontbreekt.map(({ aspect }) => aspect)).toEqual(
      nummers.filter((nummer) => nummer !== '16'),
    )
  })
})

describe('the top of the ladder', () => {
  const top = (row: object) => ({
    ...row,
    differentiatie: undefined,
    functieniveaus: ['schapsmanager'],
  })
  const regimes = [
    loadRegime(
      changed(
        ...nummers.map((nummer) => set(file.intakeprofiel, `/aspecten/${nummer}/scores/3`, top)),
      ),
    ),
  ]

  it.each([
    ['onbepaald', {}],
    ['bepaald', Object.fromEntries(nummers.map((nummer) => [nummer, { score: 3 }]))],
  ])('is held back by no aspect, while %s', (status, intakeprofiel) => {
    const result = functieselectie({ aanvraag: { datum }, intakeprofiel }, { regimes })
    expect(result).toMatchObject({ status, hoogstens: 'schapsmanager' })
    expect(result.aspecten.filter(({ bindend }) => bindend)).toEqual([])
    expect(result.uitleg).not.toContain('tegengehouden')
  })
})

describe('a result while something is unknown', () => {
  /** Every way to score an aspect for certain. */
  const listScored = (nummer: keyof Intakeprofiel): readonly Aspect[] =>
    intakeprofiel.aspecten[nummer]!.scores.flatMap(({ score, differentiatie }) =>
      differentiatie === undefined
        ? [{ score } as Aspect]
        : differentiatie.map(({ dk }) => ({ score, dk }) as Aspect),
    )

  const rankOf = (niveau: Functieniveau | null) =>
    niveau === null ? -1 : functieniveaus.indexOf(niveau)

  it.each(nummers)('holds for every score that aspect %s may turn out to have', (nummer) => {
    for (const others of [highest, { ...highest, '9': { score: 1 } }] as const) {
      const { [nummer]: _, ...rest } = others as Required<typeof others>
      const before = select(rest)
      for (const scored of listScored(nummer)) {
        const after = select({ ...rest, [nummer]: scored })
        expect(rankOf(after.minstens)).toBeGreaterThanOrEqual(rankOf(before.minstens))
        expect(rankOf(after.hoogstens)).toBeLessThanOrEqual(rankOf(before.hoogstens))
      }
    }
  })

  it.each(nummers)('a higher score on aspect %s never allows less', (nummer) => {
    const results = listScored(nummer).map((scored) => select({ ...highest, [nummer]: scored }))
    const least = results.map(({ minstens }) => rankOf(minstens))
    const most = results.map(({ hoogstens }) => rankOf(hoogstens))
    expect(least).toEqual([...least].sort((a, b) => a - b))
    expect(most).toEqual([...most].sort((a, b) => a - b))
  })
})

describe('functieselectie', () => {
  it('gives equal results for equal profiles, whatever the order of the keys', () => {
    const reversed = Object.fromEntries(Object.entries(highest).reverse())
    expect(JSON.stringify(select(reversed))).toBe(JSON.stringify(select(highest)))
  })

  it('refuses a profile that cannot be used', () => {
    expect(() => functieselectie({ aanvraag: { datum }, intakeprofiel: { '1': {} } })).toThrow(
      BeslistabelError,
    )
  })

  it('says so when the regime has no form', () => {
    const regime = loadRegime(changed(set(file.regime, '/intakeprofiel', undefined)))
    expect(() => functieselectie({ aanvraag: { datum } }, { regimes: [regime] })).toThrow(
      expect.objectContaining({ code: 'NO_RULE_SET' }) as Error,
    )
  })
})
