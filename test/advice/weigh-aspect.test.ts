import { describe, expect, it } from 'vitest'
import { weighAspect } from '../../src/advice/weigh-aspect.js'
import type { Aspect } from '../../src/index.js'
import type { FormulierAspect } from '../../src/rule-set/intakeprofiel-formulier.js'
import { profileWith } from '../support/facts.js'

const text = { titel: 'aspect', meet: 'iets', vindplaats: 'de bron' }

const aspect: FormulierAspect = {
  ...text,
  scores: [
    { score: 0, label: 'nul', functieniveaus: ['assistent'] },
    {
      score: 1,
      label: 'een',
      differentiatie: [
        { dk: '1.1', label: 'eerst', functieniveaus: ['medewerker'] },
        { dk: '1.2', label: 'dan', functieniveaus: ['1e-medewerker'] },
      ],
    },
    { score: 2, label: 'twee', differentiatie: [{ dk: '2.1', label: 'eerst' }] },
    {
      score: 3,
      label: 'drie',
      differentiatie: [
        { dk: '3.1', label: 'eerst', functieniveaus: ['vakkracht'] },
        { dk: '3.2', label: 'dan' },
      ],
    },
  ],
}

const weigh = (scored: Aspect | undefined, one = aspect) =>
  weighAspect('7', one, profileWith({ intakeprofiel: { '7': scored } }))

describe('what would narrow the range of an aspect', () => {
  it.each<[string, Aspect | undefined]>([
    ['absent', undefined],
    ['-', { score: '-' }],
  ])('is a score, while it is %s', (_title, scored) => {
    expect(weigh(scored).reden).toBe('score')
  })

  it('is a score in a profile without scores', () => {
    expect(weighAspect('7', aspect, profileWith()).reden).toBe('score')
  })

  it('is a finer step, where one of them stands for less', () => {
    expect(weigh({ score: 1 }).reden).toBe('dk')
    expect(weigh({ score: 3 }).reden).toBe('dk')
  })

  it('is nothing in the profile, where the finer step is known or says no more', () => {
    expect(weigh({ score: 1, dk: '1.1' }).reden).toBe('bron')
    expect(weigh({ score: 3, dk: '3.2' }).reden).toBe('bron')
    expect(weigh({ score: 2 }).reden).toBe('bron')
    expect(weigh({ score: 0 }).reden).toBe('bron')
  })
})

describe('an aspect of which the source names no functieniveau', () => {
  it('limits nothing', () => {
    const silent = { ...text, scores: [{ score: 0, label: 'nul' }] }
    const { begrenst, bereik } = weigh({ score: 0 }, silent)
    expect(begrenst).toBe(false)
    expect(bereik.min).toBe(bereik.max)
    expect(bereik).toEqual(weigh({ score: '-' }, silent).bereik)
  })
})
