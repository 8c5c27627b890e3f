import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/evaluate.js'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { arbitraryProfile } from '../support/arbitrary-profile.js'

const runs = { seed: 19980101, numRuns: 300 }

const needsGuidance = ({ voorzieningen = [] }: IntakeProfile) =>
  voorzieningen.some(({ soort }) => soort === 'werkbegeleiding')

describe('a random profile', () => {
  it('shrinks to the parts that make a property fail', () => {
    const { counterexample } = fc.check(
      fc.property(arbitraryProfile, (profile) => !needsGuidance(profile)),
      runs,
    )
    expect(counterexample).toEqual([
      {
        aanvraag: { datum: expect.any(String) as string },
        voorzieningen: [{ soort: 'werkbegeleiding', omschrijving: expect.any(String) as string }],
      },
    ])
  })

  it('gives the same bytes after a journey through JSON text, and so does its trace', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        const trace = evaluate(profile)
        const text = JSON.stringify(trace)
        expect(JSON.stringify(evaluate(JSON.parse(JSON.stringify(profile))))).toBe(text)
        expect(JSON.parse(text)).toStrictEqual(trace)
      }),
      runs,
    )
  })

  it('is decided anew from the invoer that its trace repeats', () => {
    fc.assert(
      fc.property(arbitraryProfile, ({ betrokkene: _, ...profile }) => {
        const trace = evaluate(profile)
        expect(JSON.stringify(evaluate(trace.invoer))).toBe(JSON.stringify(trace))
      }),
      runs,
    )
  })
})
