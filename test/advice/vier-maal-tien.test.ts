import { describe, expect, it } from 'vitest'
import { evaluate, loadRegime, vierMaalTien, type Intakeprofiel } from '../../src/index.js'
import { changed, file, set } from '../support/rule-files.js'

const datum = '2001-06-06'
const assess = (intakeprofiel: Intakeprofiel) =>
  vierMaalTien({ aanvraag: { datum }, intakeprofiel })

const enough: Intakeprofiel = {
  '3': { score: 1 },
  '5': { score: 2 },
  '51': { score: 3 },
  '52': { score: 1 },
  '53': { score: 1 },
}

const answersOf = (intakeprofiel: Intakeprofiel) =>
  assess(intakeprofiel).criteria.map(({ antwoord }) => antwoord)

describe('vierMaalTien', () => {
  it('has four criteria, each with the aspects that it rests on', () => {
    const { criteria } = assess(enough)
    expect(
      criteria.map(({ criterium, aspecten }) => [criterium, aspecten.map((one) => one.aspect)]),
    ).toEqual([
      ['training', ['3']],
      ['continuiteit', ['5']],
      ['begeleiding', ['51', '52']],
      ['prestatie', ['53']],
    ])
  })

  it('is ja where every aspect has score 1 or more', () => {
    expect(answersOf(enough)).toEqual(['ja', 'ja', 'ja', 'ja'])
    expect(assess(enough).antwoord).toBe('ja')
  })

  it.each([
    ['3', 0],
    ['5', 1],
    ['51', 2],
    ['52', 2],
    ['53', 3],
  ] as const)('is nee for the criterion of aspect %s when that has score 0', (aspect, index) => {
    const result = assess({ ...enough, [aspect]: { score: 0 } })
    const answers = result.criteria.map(({ antwoord }) => antwoord)
    expect(answers).toEqual(answers.map((_, place) => (place === index ? 'nee' : 'ja')))
    expect(result.antwoord).toBe('nee')
  })

  it.each(['3', '5', '51', '52', '53'] as const)(
    'is onbekend while aspect %s is, and asks for it',
    (aspect) => {
      for (const unknown of [undefined, { score: '-' } as const]) {
        const result = assess({ ...enough, [aspect]: unknown })
        expect(result.antwoord).toBe('onbekend')
        expect(result.criteria.flatMap(({ ontbreekt }) => ontbreekt)).toEqual([
          `/intakeprofiel/${aspect}`,
        ])
      }
    },
  )

  it('is nee for guidance once one of its aspects is 0, and asks for no more', () => {
    const { criteria } = assess({ ...enough, '51': { score: 0 }, '52': undefined })
    expect(criteria[2]).toMatchObject({ antwoord: 'nee', ontbreekt: [] })
    expect(criteria[2]!.aspecten.map(({ score, antwoord }) => [score, antwoord])).toEqual([
      [0, 'nee'],
      [null, 'onbekend'],
    ])
  })

  it('only advises, and says which step decides', () => {
    const result = assess({ ...enough, '53': { score: 0 } })
    expect(result).toMatchObject({ adviserend: true, stap: 'I.6' })
    expect(result.uitleg).toMatchInlineSnapshot(
      `"Aan ten minste een van de vier criteria van het 4x10-model lijkt niet te zijn voldaan. Het model adviseert; stap I.6 beslist."`,
    )
  })

  it('says nee for exactly the aspects that raise the signaal VIER_MAAL_TIEN', () => {
    const intakeprofiel: Intakeprofiel = { ...enough, '3': { score: 0 }, '52': { score: 0 } }
    const signalen = evaluate({ aanvraag: { datum }, intakeprofiel }).signalen
    const below = assess(intakeprofiel)
      .criteria.flatMap(({ aspecten }) => aspecten)
      .filter(({ antwoord }) => antwoord === 'nee')
    expect(below.map(({ aspect }) => `/intakeprofiel/${aspect}`)).toEqual(
      signalen.filter(({ code }) => code === 'VIER_MAAL_TIEN').map(({ pad }) => pad),
    )
  })

  it('is onbekend for a profile without scores', () => {
    const { antwoord, criteria } = vierMaalTien({ aanvraag: { datum } })
    expect(antwoord).toBe('onbekend')
    expect(criteria.flatMap(({ aspecten }) => aspecten.map(({ score }) => score))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it.each([
    ['such model', set(file.aspectbanden, '/vierMaalTien', undefined)],
    ['words for scores at all', set(file.regime, '/aspectbanden', undefined)],
  ])('says so when the regime has no %s', (_what, change) => {
    const regime = loadRegime(changed(change))
    expect(() => vierMaalTien({ aanvraag: { datum } }, { regimes: [regime] })).toThrow(
      expect.objectContaining({ code: 'NO_RULE_SET' }) as Error,
    )
  })
})
