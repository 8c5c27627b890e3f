import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import type { Aspectbanden } from '../rule-set/aspectbanden-schema.js'
import type { FactContext } from './fact-context.js'
import { readScore } from './read.js'

/** One criterion of the 4x10 model with the aspects that it rests on. */
export interface VierMaalTienCriterium {
  readonly criterium: NonNullable<Aspectbanden['vierMaalTien']>['criteria'][number]
  /** Whether each aspect reaches the threshold; null while its score is unknown. */
  readonly aspecten: readonly { readonly aspect: string; readonly voldoet: boolean | null }[]
}

/**
 * Holds the scores of a profile against the criteria of the 4x10 model.
 *
 * @param profile - A checked profile.
 * @param context - The criteria of the regime.
 * @returns The criteria in the order of the rule file; none where the regime has no such model.
 */
export function listVierMaalTien(
  profile: IntakeProfile,
  { aspectbanden }: FactContext,
): readonly VierMaalTienCriterium[] {
  const { criteria = [], drempel = 0 } = aspectbanden?.vierMaalTien ?? {}
  return criteria.map((criterium) => ({
    criterium,
    aspecten: criterium.aspecten.map((aspect) => {
      const score = readScore(profile, aspect)
      return { aspect, voldoet: score === undefined ? null : score >= drempel }
    }),
  }))
}
