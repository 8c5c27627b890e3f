import type { IntakeProfile, Intakeprofiel } from '../intake-profile/intake-profile.js'
import type { Score } from '../intake-profile/vocabulary.js'
import type { FormulierAspect } from '../rule-set/intakeprofiel-formulier.js'
import { deriveBereik, HOOGSTE, namesFunctieniveaus, type Bereik } from './functieniveau-bereik.js'

/** Why the range of an aspect is still open. */
export type FunctieselectieReden = 'score' | 'dk' | 'bron'

/** One aspect of the functieselectie, weighed. */
export interface GewogenAspect {
  readonly nummer: string
  readonly aspect: FormulierAspect
  readonly score: Score | undefined
  readonly dk: string | undefined
  /** False where the source names no functieniveau at any score. */
  readonly begrenst: boolean
  readonly bereik: Bereik
  /** What would narrow the range: a score, a finer step, or nothing the profile can hold. */
  readonly reden: FunctieselectieReden
}

const ONBEGRENSD: Bereik = { min: HOOGSTE, max: HOOGSTE }

const isNarrower = (one: Bereik, other: Bereik) => one.min > other.min || one.max < other.max

function findReden(
  aspect: FormulierAspect,
  score: number | undefined,
  dk: string | undefined,
  bereik: Bereik,
): FunctieselectieReden {
  if (score === undefined) return 'score'
  if (dk !== undefined) return 'bron'
  const finer = aspect.scores.find((row) => row.score === score)?.differentiatie ?? []
  return finer.some((one) => isNarrower(deriveBereik(aspect, score, one.dk), bereik))
    ? 'dk'
    : 'bron'
}

/**
 * Weighs one aspect of the functieselectie.
 *
 * @param nummer - Number of the aspect.
 * @param aspect - What the form says about it.
 * @param profile - A checked profile.
 * @returns How far up the ladder it lets someone get.
 */
export function weighAspect(
  nummer: string,
  aspect: FormulierAspect,
  { intakeprofiel }: IntakeProfile,
): GewogenAspect {
  const { score, dk } = intakeprofiel?.[nummer as keyof Intakeprofiel] ?? {}
  const known = score === '-' ? undefined : score
  const begrenst = namesFunctieniveaus(aspect)
  const bereik = begrenst ? deriveBereik(aspect, known, dk) : ONBEGRENSD
  return {
    nummer,
    aspect,
    score,
    dk,
    begrenst,
    bereik,
    reden: findReden(aspect, known, dk, bereik),
  }
}
