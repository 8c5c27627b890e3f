import type { Voorziening } from '../intake-profile/intake-profile.js'

/** A kind of costs. */
export type Field = 'eenmaligeKosten' | 'structureleKosten'
/** Tells whether a voorziening counts. */
export type Counts = (voorziening: Voorziening) => boolean

/** An individual technical facility. */
export const isIndividueelTechnisch: Counts = (voorziening) =>
  voorziening.soort === 'technisch' && voorziening.algemeen !== true

/** An adaptation of working time. */
export const isWerktijd: Counts = ({ soort }) => soort === 'werktijd'

/**
 * Reads the costs that a profile states.
 *
 * @param voorziening - The voorziening.
 * @param field - Which costs.
 * @returns The amount, undefined where it is not stated.
 */
export const readStated = (voorziening: Voorziening, field: Field): number | undefined =>
  (voorziening as Partial<Record<Field, number>>)[field]

/**
 * Reads costs with their default: 0 for all but individual technical facilities.
 *
 * @param voorziening - The voorziening.
 * @param field - Which costs.
 * @returns The amount, undefined where it is unknown.
 */
export const readCosts = (voorziening: Voorziening, field: Field): number | undefined =>
  readStated(voorziening, field) ?? (isIndividueelTechnisch(voorziening) ? undefined : 0)
