import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/evaluate.js'
import type {
  IntakeProfile,
  Oordelen,
  Voorziening,
} from '../../src/intake-profile/intake-profile.js'
import type { DecisionTrace } from '../../src/trace/decision-trace.js'
import { INTO_DOELGROEP, oordelenOf } from '../support/answers.js'
import { arbitraryProfile } from '../support/arbitrary-profile.js'
import { technisch, werkbegeleiding } from '../support/facts.js'
import { findStap } from '../support/trace.js'

const runs = { seed: 19980101, numRuns: 500 }

/** So many examples of a change make a property more than empty words. */
const MINIMUM = 5

const answers = ['nee', 'onbekend', 'ja'] as const
const rankOf = (antwoord: (typeof answers)[number]) => answers.indexOf(antwoord)

const answerTo = (profile: IntakeProfile, stap: string) =>
  findStap(evaluate(profile), stap).antwoord

/** The profile with judgements on every step before the one that is tried, and none on that. */
const leadTo = (profile: IntakeProfile, oordelen: Oordelen): IntakeProfile => ({
  ...profile,
  oordelen,
})

const withVoorziening = (profile: IntakeProfile, voorziening: Voorziening): IntakeProfile => ({
  ...profile,
  voorzieningen: [...(profile.voorzieningen ?? []), voorziening],
})

const toCents = (amount: number) => Math.max(0, Math.round(amount * 100) / 100)

/** Two values near limits of the law, the lower first. */
const pairNear = (limits: readonly number[], maximum: number) => {
  const near = fc
    .tuple(fc.constantFrom(...limits), fc.integer({ min: -2, max: 2 }))
    .map(([limit, hundredths]) => Math.min(maximum, toCents(limit + hundredths / 100)))
  return fc.tuple(near, near).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
}

/** Counts what was seen, so that a property that holds for want of examples fails. */
function createCounts() {
  const counts = new Map<string, number>()
  return {
    note: (before: string, after: string) =>
      counts.set(`${before} to ${after}`, (counts.get(`${before} to ${after}`) ?? 0) + 1),
    of: (change: string) => counts.get(change) ?? 0,
  }
}

describe('higher costs', () => {
  const oordelen = oordelenOf('I.1 ja, I.2 ja, I.3 ja, I.4 nee')
  const shares = pairNear([0, 0.125, 0.25, 0.5, 1, 2, 3], 10)

  it.each(['eenmaligeKosten', 'structureleKosten'] as const)(
    '(%s) never improve the answer to I.5',
    (field) => {
      const seen = createCounts()
      fc.assert(
        fc.property(arbitraryProfile, shares, fc.boolean(), (profile, [low, high], algemeen) => {
          const { maximaalSubsidiebedrag: maximum = 40_000 } = profile.normbedragen ?? {}
          const [before, after] = [low, high].map((share) =>
            answerTo(
              withVoorziening(
                leadTo(profile, oordelen),
                technisch({
                  algemeen,
                  eenmaligeKosten: 0,
                  structureleKosten: 0,
                  [field]: toCents(share * maximum),
                }),
              ),
              'I.5',
            ),
          ) as [(typeof answers)[number], (typeof answers)[number]]
          seen.note(before, after)
          expect(rankOf(after)).toBeLessThanOrEqual(rankOf(before))
        }),
        runs,
      )
      expect(seen.of('ja to nee')).toBeGreaterThan(MINIMUM)
      expect(seen.of('onbekend to nee')).toBeGreaterThan(MINIMUM)
    },
  )
})

describe('a higher performance', () => {
  const performances = pairNear([0, 10, 50, 75, 100], 200)
  const withPerformance = (profile: IntakeProfile, prestatieplafond: number): IntakeProfile => ({
    ...profile,
    functioneren: { ...profile.functioneren, prestatieplafond },
  })

  it('never worsens the answer to I.6', () => {
    const oordelen = oordelenOf('I.1 ja, I.2 ja, I.3 ja, I.4 nee, I.5 ja')
    const seen = createCounts()
    fc.assert(
      fc.property(arbitraryProfile, performances, (profile, [low, high]) => {
        const led = leadTo(profile, oordelen)
        const before = answerTo(withPerformance(led, low), 'I.6')
        const after = answerTo(withPerformance(led, high), 'I.6')
        seen.note(before, after)
        expect(rankOf(after)).toBeGreaterThanOrEqual(rankOf(before))
      }),
      runs,
    )
    expect(seen.of('nee to ja')).toBeGreaterThan(MINIMUM)
    expect(seen.of('nee to onbekend')).toBeGreaterThan(MINIMUM)
  })

  it('never makes the category heavier, nor a heavier one possible', () => {
    const seen = createCounts()
    fc.assert(
      fc.property(arbitraryProfile, performances, (profile, [low, high]) => {
        const led = leadTo(profile, oordelenOf(INTO_DOELGROEP))
        const before = evaluate(withPerformance(led, low))
        const after = evaluate(withPerformance(led, high))
        seen.note(categorieOf(before), categorieOf(after))
        expect(heaviestOf(after)).toBeLessThanOrEqual(heaviestOf(before))
      }),
      runs,
    )
    expect(seen.of('ernstig to matig')).toBeGreaterThan(MINIMUM)
    expect(seen.of('matig to licht')).toBeGreaterThan(MINIMUM)
  })
})

const categorieen = ['licht', 'matig', 'ernstig']

const indelingOf = ({ tabellen }: DecisionTrace) =>
  tabellen.find(({ indeling }) => indeling !== undefined)!.indeling!

const categorieOf = (trace: DecisionTrace) => indelingOf(trace).categorie ?? 'onbekend'

/** The heaviest category that is still possible: the heavier of matrix and a priori. */
function heaviestOf(trace: DecisionTrace): number {
  const { matrix, aPriori, categorie } = indelingOf(trace)
  return categorie === null
    ? Math.max(...[...matrix, ...aPriori].map((one) => categorieen.indexOf(one)))
    : categorieen.indexOf(categorie)
}

describe('more guidance time', () => {
  it('never turns IV.4 into ja, nor a nee into onbekend', () => {
    const oordelen = oordelenOf(`${INTO_DOELGROEP}, IV.1 ja, IV.2 ja, IV.3 nee`)
    const seen = createCounts()
    fc.assert(
      fc.property(arbitraryProfile, pairNear([0, 5, 15, 100], 100), (profile, pair) => {
        const [before, after] = pair.map((werktijdaandeel) =>
          answerTo(
            withVoorziening(leadTo(profile, oordelen), werkbegeleiding({ werktijdaandeel })),
            'IV.4',
          ),
        ) as [(typeof answers)[number], (typeof answers)[number]]
        seen.note(before, after)
        expect(rankOf(after)).toBeLessThanOrEqual(rankOf(before))
      }),
      runs,
    )
    expect(seen.of('ja to nee')).toBeGreaterThan(MINIMUM)
    expect(seen.of('onbekend to nee')).toBeGreaterThan(MINIMUM)
  })
})
