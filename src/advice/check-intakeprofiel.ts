import { deriveWerkervaring } from '../facts/werkervaring.js'
import { prepare, type EvaluateOptions } from '../prepare.js'
import { listBevindingen, type AspectBevinding } from './aspect-bevindingen.js'
import { requirePart } from './require-part.js'

export type { AspectBevinding } from './aspect-bevindingen.js'

/** What was found in an intakeprofiel. */
export interface Intakeprofielcontrole {
  /** The findings, in the order of the form; empty when nothing was found. */
  readonly bevindingen: readonly AspectBevinding[]
  /** What the recorded jobs come to; null while they are unknown. */
  readonly werkervaring: {
    /** Days worked before `aanvraag.datum`; overlapping jobs count once. */
    readonly dagen: number
    /** Day on which the last job ended, `YYYY-MM-DD`; null without a job. */
    readonly laatsteEinde: string | null
    /** The score of aspect 2 that follows; null where the source leaves it open. */
    readonly score: number | null
  } | null
}

/**
 * Looks for slips in a scored intakeprofiel: aspects that lack, scores that do not fit the recorded
 * jobs or measured values, and cases that the source leaves open.
 *
 * A `dk` that does not exist or belongs to another score is no finding: such a profile is refused.
 *
 * @param profile - What is known, in the units that {@link IntakeProfile} states.
 * @param options - Which regimes there are.
 * @returns The findings by aspect, and what the recorded jobs come to.
 * @throws {@link BeslistabelError} with code `INVALID_INTAKE_PROFILE`, `INTAKE_PROFILE_TOO_LARGE`
 * or `NO_RULE_SET`, also for a regime without a form.
 * @see Regeling indicatie sociale werkvoorziening, bijlage I.
 * @example
 * ```ts
 * checkIntakeprofiel({
 *   aanvraag: { datum: '2001-06-06' },
 *   functioneren: { prestatieplafond: 60 },
 *   intakeprofiel: { '53': { score: 3 } },
 * }).bevindingen[0]?.verwacht // [2]
 * ```
 */
export function checkIntakeprofiel(
  profile: unknown,
  options: EvaluateOptions = {},
): Intakeprofielcontrole {
  const prepared = prepare(profile, options)
  const formulier = requirePart(prepared.regime.ruleSet.intakeprofiel)
  const { context } = prepared.regime.program
  const werkervaring = deriveWerkervaring(prepared.profile, context)
  return {
    bevindingen: listBevindingen({ profile: prepared.profile, context, formulier }),
    werkervaring: werkervaring
      ? {
          dagen: werkervaring.dagen,
          laatsteEinde: werkervaring.laatsteEinde ?? null,
          score: werkervaring.score ?? null,
        }
      : null,
  }
}
