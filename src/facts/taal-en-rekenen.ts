import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import type { FactContext } from './fact-context.js'
import { readScore } from './read.js'

/**
 * Lists the aspects that must be scored because another has a certain score, and are not.
 *
 * @param profile - A checked profile.
 * @param context - The rule of the regime.
 * @returns Numbers of aspects in the order of the rule file.
 */
export function listOntbrekendeAspecten(
  profile: IntakeProfile,
  { aspectbanden }: FactContext,
): readonly string[] {
  const rule = aspectbanden?.taalEnRekenen
  if (rule === undefined || readScore(profile, rule.aspect) !== rule.score) return []
  return rule.aspecten.filter((aspect) => readScore(profile, aspect) === undefined)
}
