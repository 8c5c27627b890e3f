import type { Functioneren } from '../intake-profile/functioneren.js'
import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import type { Aspectband } from '../rule-set/aspectbanden-schema.js'
import type { FactContext } from './fact-context.js'

/** A measured value next to what the scores of an aspect say about it. */
export interface GemetenAspect {
  readonly aspect: string
  readonly waarde: number
  readonly band: Aspectband
  /** The scores whose band holds the value. */
  readonly scores: readonly number[]
}

function holds({ van, tot = Infinity, ...open }: Aspectband['scores'][number], value: number) {
  const above = open.zonderVan === true ? value > van : value >= van
  return above && (open.zonderTot === true ? value < tot : value <= tot)
}

/**
 * Lists the aspects of which the profile also records a measured value.
 *
 * @param profile - A checked profile.
 * @param context - The bands of the regime.
 * @returns The values by aspect, in the order of the rule file.
 */
export const listGemetenAspecten = (
  { functioneren }: IntakeProfile,
  { aspectbanden }: FactContext,
): readonly GemetenAspect[] =>
  Object.entries(aspectbanden?.banden ?? {}).flatMap(([field, band]) => {
    const waarde = functioneren?.[field as keyof Functioneren]
    if (typeof waarde !== 'number') return []
    const scores = band.scores.filter((row) => holds(row, waarde)).map(({ score }) => score)
    return [{ aspect: band.aspect, waarde, band, scores }]
  })
