import type { NormValue } from '../../engine/comparisons.js'
import { EITHER, exact, UNKNOWN, type Known } from '../../facts/fact.js'
import type { FactType } from '../../rule-set/fact-type.js'

const isNumber = (norm: NormValue): norm is number => typeof norm === 'number'

/**
 * Lists numbers below, on, between and above norms; no number of a profile is negative.
 *
 * @param norms - What a fact is compared with; what is no number is left out.
 * @returns The numbers, low to high.
 */
export function listNumbers(norms: readonly NormValue[]): readonly number[] {
  const limits = [...new Set(norms.filter(isNumber))].sort((a, b) => a - b)
  const around = limits.flatMap((limit, index) => [
    // halfway and a step away: not every fact can have both
    (limit + (limits[index - 1] ?? 0)) / 2,
    limit - 1,
    limit,
    limit + 1,
    limit * 2,
  ])
  const numbers = new Set([0, 1, ...around])
  return [...numbers].filter((value) => value >= 0).sort((a, b) => a - b)
}

function listRanges(numbers: readonly number[]): readonly Known[] {
  const ends = [...numbers, Infinity]
  const flags = [false, true]
  return ends.flatMap((min, index) =>
    ends
      .slice(index + 1)
      .flatMap((max) =>
        flags.flatMap((minOpen) =>
          flags.map((maxOpen): Known => ({ kind: 'range', min, max, minOpen, maxOpen })),
        ),
      ),
  )
}

const isNamed = (keuze: string, norm: NormValue) =>
  Array.isArray(norm) ? (norm as readonly string[]).includes(keuze) : norm === keuze

/** Keeps one of the choices that the same norms name. */
function distinguish(keuzes: readonly string[], norms: readonly NormValue[]): readonly string[] {
  const kinds = new Map(
    [...keuzes]
      .reverse()
      .map((keuze) => [norms.map((norm) => isNamed(keuze, norm)).join(), keuze] as const),
  )
  return keuzes.filter((keuze) => [...kinds.values()].includes(keuze))
}

function listChoices(keuzes: readonly string[]): readonly Known[] {
  const pairs = keuzes.flatMap((first, index) =>
    keuzes.slice(index + 1).map((second): Known => ({ kind: 'oneOf', values: [first, second] })),
  )
  return [...keuzes.map(exact), ...pairs, UNKNOWN]
}

/**
 * Lists what can be known of one value, one of each kind that norms can tell apart.
 *
 * @param type - What the fact is.
 * @param norms - What it is compared with.
 * @returns Exact values first, what is unknown last.
 */
export function listClasses(
  { type, keuzes = [] }: FactType,
  norms: readonly NormValue[],
): readonly Known[] {
  if (type === 'boolean') return [exact(true), exact(false), EITHER, UNKNOWN]
  if (type === 'keuze') return listChoices(distinguish(keuzes, norms))
  const numbers = listNumbers(norms)
  return [...numbers.map(exact), ...listRanges(numbers), UNKNOWN]
}
