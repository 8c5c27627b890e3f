import { evaluate, type DecisionTrace, type EvaluateOptions } from '../index.js'
import { referentie } from '../referentie/index.js'
import type { Call } from './command.js'
import { readProfile } from './read-profile.js'
import { readRegime } from './read-regime.js'

// a rule set in the making has the days of the one it changes, so it cannot stand beside it
const chooseRules = async ({ options: { regels } }: Call): Promise<EvaluateOptions> =>
  typeof regels === 'string' ? { regimes: [await readRegime(regels)], referentie } : { referentie }

/**
 * Decides on the profile that a command is about.
 *
 * @param call - What was asked; `--regels` names a rule set to use instead of the shipped ones.
 * @returns The trace.
 * @throws UsageError when the profile or the rules cannot be read.
 * @throws {@link BeslistabelError} as `evaluate` and `loadRegime` do.
 */
export const decide = async (call: Call): Promise<DecisionTrace> =>
  evaluate(await readProfile(call), await chooseRules(call))
