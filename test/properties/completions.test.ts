import { beforeAll, describe, expect, it } from 'vitest'
import { evaluate } from '../../src/evaluate.js'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { listDefinite } from '../support/definite.js'
import { completeRandomly } from '../support/random-completion.js'
import { createRandom } from '../support/random.js'
import { randomProfile } from '../support/random-profile.js'
import { expectedAnswers } from '../support/reached.js'

const PROFILES = 1_500
const COMPLETIONS = 20
const FIRST_SEED = 1_000_000

const refuted: string[] = []
const stillMissing = new Set<string>()
const upheld = new Map<string, number>()

function noteStillMissing(completed: IntakeProfile): void {
  for (const { pad } of evaluate(completed).ontbreekt) {
    if (!pad.startsWith('/oordelen/')) stillMissing.add(pad)
  }
}

function compareCompletions(seed: number): void {
  const profile = randomProfile(seed, [0.4, 0.7, 0.9])
  const definite = listDefinite(profile)
  for (let index = 0; index < COMPLETIONS; index += 1) {
    const completed = completeRandomly(profile, createRandom(seed * COMPLETIONS + index))
    if (index === 0) noteStillMissing(completed)
    const after = listDefinite(completed)
    for (const [name, value] of definite) {
      const key = `${name} ${value}`
      if (after.get(name) === value) upheld.set(key, (upheld.get(key) ?? 0) + 1)
      else refuted.push(`${seed} completion ${index}: ${key} becomes ${String(after.get(name))}`)
    }
  }
}

beforeAll(() => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + PROFILES; seed += 1) compareCompletions(seed)
}, 300_000)

describe('what a norm decides while facts are unknown', () => {
  it('still holds whatever the facts turn out to be', () => {
    expect(refuted.slice(0, 10)).toEqual([])
  })

  it('asks for judgements only, once every fact is known', () => {
    expect([...stillMissing]).toEqual([])
  })

  it.each([
    ...expectedAnswers.flatMap((answer) => /^(.+) norm$/.exec(answer)?.[1] ?? []),
    ...['licht', 'matig', 'ernstig'].map((categorie) => `II ${categorie}`),
    ...Array.from('ABCDFGHIJ').flatMap((letter) => [
      `letter${letter} true`,
      `letter${letter} false`,
    ]),
  ])('was tried on many profiles for %s', (key) => {
    expect(upheld.get(key)).toBeGreaterThan(5 * COMPLETIONS)
  })
})
