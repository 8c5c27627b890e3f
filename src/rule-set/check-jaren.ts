import type { FactVocabulary } from './fact-type.js'
import type { Fault } from './fault.js'
import type { RuleSet } from './rule-set.js'

/** So many years before any day that a profile may name, there still is a calendar. */
const MAX_JAREN = 1_000

const isUsable = (jaren: number) => Number.isInteger(jaren) && jaren >= 0 && jaren <= MAX_JAREN

/**
 * Finds numbers of years that lead to no day.
 *
 * @param ruleSet - A rule set whose files each have the right shape.
 * @param vocabulary - Which parameters count years.
 * @returns A fault for each.
 */
export function checkJaren(
  { parameters, regime }: RuleSet,
  { jaren }: Pick<FactVocabulary, 'jaren'>,
): readonly Fault[] {
  return Object.entries(parameters.parameters)
    .filter(([name, { waarde }]) => jaren.includes(name) && !isUsable(waarde))
    .map(([name]) => ({
      file: regime.parameters,
      path: ['parameters', name, 'waarde'],
      message: `counts years, so give a whole number from 0 to ${String(MAX_JAREN)}`,
    }))
}
