import { describe, expect, it } from 'vitest'
import { evaluate, evaluateAsync } from '../../src/evaluate.js'
import { randomProfile } from '../support/random-profile.js'

const SAMPLE = 500
const OVERLAPPING = 30
const FIRST_SEED = 2_000_000

const bytesOf = (seed: number) => JSON.stringify(evaluate(randomProfile(seed)))

async function evaluateAfterTicks(seed: number, ticks: number): Promise<string> {
  for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve()
  return JSON.stringify(await evaluateAsync(randomProfile(seed)))
}

describe('Engine.run of json-rules-engine', () => {
  it(`gives the bytes of the compiled rules for ${SAMPLE} random profiles`, async () => {
    const differing: number[] = []
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SAMPLE; seed += 1) {
      if ((await evaluateAfterTicks(seed, 0)) !== bytesOf(seed)) differing.push(seed)
    }
    expect(differing).toEqual([])
  }, 120_000)

  // started in the same tick, runs on one shared engine would pass
  it.each([1, 2, 5])('keeps runs apart that start %i ticks after each other', async (distance) => {
    const seeds = Array.from({ length: OVERLAPPING }, (_, index) => FIRST_SEED + index)
    const overlapping = await Promise.all(
      seeds.map((seed, index) => evaluateAfterTicks(seed, index * distance)),
    )
    expect(overlapping).toEqual(seeds.map(bytesOf))
  })
})
