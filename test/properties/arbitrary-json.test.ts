import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BeslistabelError } from '../../src/errors.js'
import { evaluate } from '../../src/evaluate.js'
import { plant } from '../support/plant.js'
import { createRandom } from '../support/random.js'
import { randomProfile } from '../support/random-profile.js'

const codes = ['INVALID_INTAKE_PROFILE', 'INTAKE_PROFILE_TOO_LARGE', 'NO_RULE_SET']

const runs = { seed: 19980101, numRuns: 2_000 }

/** The texts of a value that cannot be part of a Dutch message by accident. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 3 ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}

function refusalOf(input: unknown): BeslistabelError | undefined {
  try {
    evaluate(input)
    return undefined
  } catch (error) {
    if (error instanceof BeslistabelError) return error
    throw error
  }
}

function expectSafe(input: unknown, secrets = listTexts(input)): 'evaluated' | 'refused' {
  const refusal = refusalOf(input)
  if (refusal === undefined) return 'evaluated'
  expect(codes).toContain(refusal.code)
  expect(refusal.issues).not.toEqual([])
  const messages = [refusal.message, ...refusal.issues.map(({ message }) => message)]
  for (const message of messages) {
    expect(secrets.filter((secret) => message.includes(secret))).toEqual([])
  }
  return 'refused'
}

describe('any JSON', () => {
  it('is evaluated, or refused with a code and without its texts', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (input) => {
        expectSafe(input)
      }),
      runs,
    )
  })

  it('is refused at the top when it is not an object with an aanvraag', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(refusalOf(input)?.code).toBe('INVALID_INTAKE_PROFILE')
      }),
      { ...runs, numRuns: 200 },
    )
  })

  it('is evaluated, or refused without its texts, when planted in a valid profile', () => {
    const outcomes = { evaluated: 0, refused: 0 }
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.string({ minLength: 4 }), fc.double(), fc.boolean()),
        fc.nat(),
        (value, seed) => {
          const planted = plant(randomProfile(seed), value, createRandom(seed))
          outcomes[expectSafe(planted, listTexts(value))] += 1
        },
      ),
      runs,
    )
    expect(outcomes.evaluated).toBeGreaterThan(20)
    expect(outcomes.refused).toBeGreaterThan(1_000)
  })
})
