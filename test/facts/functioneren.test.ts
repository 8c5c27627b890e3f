import { describe, expect, it } from 'vitest'
import { createFactContext } from '../../src/facts/fact-context.js'
import { factDefinitions } from '../../src/facts/registry.js'
import type { Functioneren } from '../../src/intake-profile/intake-profile.js'
import { deriveFact, profileWith, ruleSet } from '../support/facts.js'

describe.each(['kanOpRustigePlek', 'kanEenvoudigsteFuncties'] as const)('%s', (name) => {
  it.each([true, false])('is %s as recorded', (value) => {
    const { knowledge, paths, missing, objects } = deriveFact(name, {
      functioneren: { [name]: value },
    })
    expect(knowledge).toEqual({ kind: 'exact', value })
    expect(paths).toEqual([`/functioneren/${name}`])
    expect(missing).toEqual([])
    expect(objects).toEqual(['/functioneren'])
  })

  it('lacks its own field where functioneren says nothing about it', () => {
    const { knowledge, missing, objects } = deriveFact(name, { functioneren: {} })
    expect(knowledge).toEqual({ kind: 'unknown' })
    expect(missing).toEqual([`/functioneren/${name}`])
    expect(objects).toEqual(['/functioneren'])
  })
})

const closed = { minOpen: false, maxOpen: false }
const hours = { aspect: '5', path: '/functioneren/aaneengeslotenUren' }
const percent = { aspect: '53', path: '/functioneren/prestatieplafond' }

describe.each([
  ['aaneengeslotenUren', hours, 0, { min: 0, max: 1, minOpen: false, maxOpen: true }],
  ['aaneengeslotenUren', hours, 1, { min: 1, max: Infinity, ...closed }],
  ['aaneengeslotenUren', hours, 2, { min: 1, max: Infinity, ...closed }],
  ['aaneengeslotenUren', hours, 3, { min: 1, max: Infinity, ...closed }],
  ['prestatieplafond', percent, 0, { min: 0, max: 10, minOpen: false, maxOpen: true }],
  ['prestatieplafond', percent, 1, { min: 10, max: 50, minOpen: false, maxOpen: true }],
  ['prestatieplafond', percent, 2, { min: 50, max: 75, ...closed }],
  ['prestatieplafond', percent, 3, { min: 75, max: Infinity, minOpen: true, maxOpen: false }],
] as const)('%s by %j at score %i', (name, { aspect, path }, score, band) => {
  const intakeprofiel = { [aspect]: { score } }

  it('lies in the band of the score, and the measured value is what lacks', () => {
    const fact = deriveFact(name, { intakeprofiel, functioneren: {} })
    expect(fact.knowledge).toEqual({ kind: 'range', ...band })
    expect(fact.paths).toEqual([`/intakeprofiel/${aspect}/score`])
    expect(fact.missing).toEqual([path])
    expect(fact.objects).toEqual([`/intakeprofiel/${aspect}`])
    expect(fact.score).toBe(score)
  })

  it.each([0, 7])('is the measured %d, whatever the score', (value) => {
    const functioneren: Functioneren = { [name]: value }
    const fact = deriveFact(name, { intakeprofiel, functioneren })
    expect(fact.knowledge).toEqual({ kind: 'exact', value })
    expect(fact.paths).toEqual([path])
    expect(fact.missing).toEqual([])
    expect(fact.objects).toEqual(['/functioneren'])
    expect(fact.score).toBeUndefined()
  })
})

describe('prestatieplafond', () => {
  it('takes the score - for unknown', () => {
    const fact = deriveFact('prestatieplafond', { intakeprofiel: { '53': { score: '-' } } })
    expect(fact.knowledge).toEqual({ kind: 'unknown' })
    expect(fact.paths).toEqual([percent.path])
    expect(fact.objects).toEqual([])
  })

  const intakeprofiel = { '53': { score: 0 } } as const
  const banden = ruleSet.aspectbanden!.banden
  const deriveWith = (aspectbanden: typeof ruleSet.aspectbanden) =>
    factDefinitions['prestatieplafond']!.derive(
      profileWith({ intakeprofiel }),
      createFactContext({ ...ruleSet, aspectbanden: aspectbanden! }),
    )

  it('reads no score in a regime without bands', () => {
    expect(deriveWith(undefined).knowledge).toEqual({ kind: 'unknown' })
  })

  it('is unknown where the band of the score is not stated, yet names the score', () => {
    const { prestatieplafond } = banden
    const scores = prestatieplafond!.scores.filter(({ score }) => score !== 0)
    const fact = deriveWith({
      ...ruleSet.aspectbanden!,
      banden: { prestatieplafond: { ...prestatieplafond!, scores } },
    })
    expect(fact.knowledge).toEqual({ kind: 'unknown' })
    expect(fact.paths).toEqual(['/intakeprofiel/53/score'])
  })
})
