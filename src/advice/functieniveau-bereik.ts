import { functieniveaus } from '../intake-profile/vocabulary.js'
import type {
  FormulierAspect,
  FormulierDifferentiatie,
  FormulierTrede,
} from '../rule-set/intakeprofiel-formulier.js'

/** Below every rank of the ladder of functieniveaus. */
export const GEEN = -1

/** Rank of the highest functieniveau there is. */
export const HOOGSTE = functieniveaus.length - 1

/** How far up the ladder of functieniveaus someone gets, as ranks; {@link GEEN} for nowhere. */
export interface Bereik {
  /** The highest that surely fits. */
  readonly min: number
  /** The highest that may fit. */
  readonly max: number
}

interface Stand {
  readonly score: number
  readonly dk: string | undefined
  readonly ranks: readonly number[]
}

const ranksOf = ({ functieniveaus: named = [] }: FormulierTrede) =>
  named.map((niveau) => functieniveaus.indexOf(niveau))

function listFiner(score: number, finer: readonly FormulierDifferentiatie[]): readonly Stand[] {
  return finer.flatMap((one) => {
    const treden = one.zonderNummer === undefined ? [one] : [one, one.zonderNummer]
    return treden.map((trede) => ({ score, dk: one.dk, ranks: ranksOf(trede) }))
  })
}

/** The steps of an aspect, low to high; a score with finer steps is taken apart. */
const listStanden = ({ scores }: FormulierAspect): readonly Stand[] =>
  scores.flatMap((row) =>
    row.differentiatie === undefined
      ? [{ score: row.score, dk: undefined, ranks: ranksOf(row) }]
      : listFiner(row.score, row.differentiatie),
  )

// what a lower step reaches, a higher one reaches too; what only a higher step names, asks for it
function bereikOf(standen: readonly Stand[], index: number): Bereik {
  const reached = standen.slice(0, index + 1).flatMap(({ ranks }) => ranks)
  const min = Math.max(GEEN, ...reached)
  if (standen[index]!.ranks.length > 0) return { min, max: min }
  const above = standen.slice(index + 1).flatMap(({ ranks }) => ranks)
  return { min, max: Math.min(HOOGSTE, ...above.map((rank) => rank - 1)) }
}

/**
 * Tells whether the source names a functieniveau anywhere in an aspect.
 *
 * @param aspect - The aspect.
 * @returns False when no score of it says anything about functieniveaus.
 */
export const namesFunctieniveaus = (aspect: FormulierAspect): boolean =>
  listStanden(aspect).some(({ ranks }) => ranks.length > 0)

/**
 * Works out which functieniveaus a score stands for.
 *
 * @param aspect - An aspect that names at least one functieniveau.
 * @param score - 0-3, or undefined while unknown.
 * @param dk - The finer step, or undefined while unknown.
 * @returns The range over every step that is still possible.
 */
export function deriveBereik(
  aspect: FormulierAspect,
  score: number | undefined,
  dk: string | undefined,
): Bereik {
  const standen = listStanden(aspect)
  const possible = [...standen.keys()]
    .filter((index) => score === undefined || standen[index]!.score === score)
    .filter((index) => dk === undefined || standen[index]!.dk === dk)
    .map((index) => bereikOf(standen, index))
  return {
    min: Math.min(...possible.map(({ min }) => min)),
    max: Math.max(...possible.map(({ max }) => max)),
  }
}
