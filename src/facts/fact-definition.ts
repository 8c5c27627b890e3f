import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import type { FactType } from '../rule-set/fact-type.js'
import type { FactContext } from './fact-context.js'
import type { Fact } from './fact.js'

/** How one named fact follows from a profile. */
export interface FactDefinition extends FactType {
  /**
   * Derives the fact.
   *
   * @param profile - A checked profile.
   * @param context - Numbers and tables of the rule set.
   * @returns The fact; unknown where the profile is silent.
   */
  readonly derive: (profile: IntakeProfile, context: FactContext) => Fact
}

/** How one list of JSON Pointers that deserve a signaal follows from a profile. */
export type SignalDefinition = (profile: IntakeProfile, context: FactContext) => readonly string[]
