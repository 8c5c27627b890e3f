import { describe, expect, it } from 'vitest'
import { evaluate, listRegimes, loadRegime, type DecisionTrace } from '../../src/index.js'
import { listAnswers } from '../support/reached.js'
import { randomProfile } from '../support/random-profile.js'
import { createRandom } from '../support/random.js'
import { changed } from '../support/rule-files.js'
import { findKiller, judgeMutant } from './judge-mutant.js'
import { listMutants } from './list-mutants.js'
import { explained } from './survivors.js'

const SEED = 19980101

const PROFILES = 300
const FIRST_SEED = 9_000_000

const mutants = listMutants()
const random = createRandom(SEED)
// the script `npm run assurance:rules` tries all of them
const sample = mutants.filter(() => random.chance(0.1))

const fatesOf = (some: typeof mutants) =>
  some.map((mutant) => [mutant, judgeMutant(mutant)] as const)

describe('the mutants of the rules', () => {
  it('each have a name of their own', () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
    expect(mutants.length).toBeGreaterThan(1_000)
  })

  it('are of every kind of mistake that a table, a limit, a code or a signaal allows', () => {
    expect([...new Set(mutants.map(({ kind }) => kind))].sort()).toMatchInlineSnapshot(`
      [
        "all and any exchanged",
        "bijstelling changed",
        "bijstelling removed",
        "bound of a band opened or closed",
        "class given another aard",
        "class given another category",
        "code in or out of the WCC table",
        "code moved to another row",
        "code without a class changed",
        "compared value changed",
        "condition dropped",
        "counted terms changed",
        "course of a table changed",
        "ernst of a signaal changed",
        "every and some exchanged",
        "exit redirected",
        "exits exchanged",
        "ja and nee exchanged",
        "limit moved by the smallest step",
        "limit taken from another rule",
        "matrix cell changed",
        "member of the commissie dropped",
        "operator to its complement",
        "operator to its neighbour",
        "order of categories changed",
        "rows of a begrip exchanged",
        "rule about the intakeprofiel changed",
        "rule about zmlk changed",
        "signaal raised elsewhere",
        "signaal removed",
        "uitkomst changed",
        "vermoeden answered otherwise",
        "vermoeden removed",
      ]
    `)
  })
})

describe('the fixtures', () => {
  it('accept the shipped rules', () => {
    expect(listRegimes().map(findKiller)).toEqual([undefined])
  })

  it('kill every mutant of a sample that loads, or it is explained why none can', () => {
    const fates = fatesOf(sample)
    const alive = fates.filter(([{ id }, { fate }]) => fate === 'survived' && !explained.has(id))
    expect(alive.map(([{ id }]) => id)).toEqual([])
    expect(fates.filter(([, { fate }]) => fate === 'crashed')).toEqual([])
    expect(fates.filter(([, { fate }]) => fate === 'killed').length).toBeGreaterThan(100)
  }, 120_000)

  it('let every explained mutant survive, and each has a reason', () => {
    const listed = mutants.filter(({ id }) => explained.has(id))
    expect(listed).toHaveLength(explained.size)
    expect(fatesOf(listed).map(([, { fate }]) => fate)).toEqual(listed.map(() => 'survived'))
    expect([...explained.values()].filter((reason) => reason.length < 40)).toEqual([])
  }, 60_000)

  it('lose nothing by that: the explained mutants decide as the law does', () => {
    const listed = mutants.filter(({ id }) => explained.has(id))
    const regimes = listed.map(({ id, changes }) => [id, loadRegime(changed(...changes))] as const)
    const differing = new Set<string>()
    for (let seed = FIRST_SEED; seed < FIRST_SEED + PROFILES; seed += 1) {
      const profile = randomProfile(seed)
      const law = describeDecision(evaluate(profile))
      for (const [id, regime] of regimes) {
        const decision = describeDecision(evaluate(profile, { regimes: [regime] }))
        if (decision !== law) differing.add(id)
      }
    }
    expect([...differing]).toEqual([])
  }, 60_000)
})

/** What a commissie acts on: the uitkomst, every answer with its ground, what lacks and the signalen. */
const describeDecision = (trace: DecisionTrace): string =>
  JSON.stringify([trace.uitkomst, listAnswers(trace), trace.ontbreekt, trace.signalen])
