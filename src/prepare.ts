import { copyPlainJson } from './intake-profile/copy-plain-json.js'
import type { IntakeProfile } from './intake-profile/intake-profile.js'
import { parseCopy } from './intake-profile/parse-intake-profile.js'
import { readRegimeChoice } from './intake-profile/read-regime-choice.js'
import type { Referentie } from './intake-profile/referentie.js'
import { chooseRegime, listRegimes, type PreparedRegime, type Regime } from './regime.js'

/** How to evaluate. */
export interface EvaluateOptions {
  /**
   * The regimes to choose from, at least one, from {@link loadRegime}.
   * @defaultValue the regimes that come with the package
   */
  readonly regimes?: readonly Regime[]
  /**
   * Refuses unknown codes of werksoorten, competentieprofielen and werkprocessen; from
   * `wsw-indicatie/referentie`.
   * @defaultValue only the form of a code is checked
   */
  readonly referentie?: Referentie | undefined
}

/** A checked profile with the regime that governs it. */
export interface Prepared {
  readonly regime: PreparedRegime
  readonly profile: IntakeProfile
}

/**
 * Copies an input, chooses the regime and checks the copy against it.
 *
 * @param input - Anything; it is left as it was.
 * @param options - Which regimes there are, and which codes.
 * @returns The profile with its keys in a fixed order, and its regime.
 * @throws {@link BeslistabelError} with code `INVALID_INTAKE_PROFILE`, `INTAKE_PROFILE_TOO_LARGE`
 * or `NO_RULE_SET`.
 */
export function prepare(
  input: unknown,
  { regimes = listRegimes(), referentie }: EvaluateOptions,
): Prepared {
  const copy = copyPlainJson(input)
  const regime = chooseRegime(readRegimeChoice(copy), regimes)
  return { regime, profile: parseCopy(regime.schema, copy, referentie) }
}

/**
 * Checks a profile without evaluating it.
 *
 * @param input - Anything; it is left as it was. Shape and units: {@link IntakeProfile}.
 * @param options - Which regimes there are, and which codes.
 * @returns The profile with its keys in a fixed order; no default is filled in.
 * @throws {@link BeslistabelError} with code `INVALID_INTAKE_PROFILE` (all problems at once),
 * `INTAKE_PROFILE_TOO_LARGE` or `NO_RULE_SET`; no text holds a value of the input.
 */
export const parseIntakeProfile = (input: unknown, options: EvaluateOptions = {}): IntakeProfile =>
  prepare(input, options).profile
