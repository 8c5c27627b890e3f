import type { TechnischeVoorziening, Voorziening } from '../intake-profile/intake-profile.js'

/** A kind of costs. */
export type Field = 'eenmaligeKosten' | 'structureleKosten'
/** Tells whether a voorziening counts. */
export type Counts = (voorziening: Voorziening) => boolean

type IndividueelTechnisch = TechnischeVoorziening & { readonly algemeen?: false | undefined }

/**
 * Tells whether a voorziening is an individual technical facility.
 *
 * @param voorziening - The voorziening.
 * @returns False for a general one and for every other kind.
 */
export const isIndividueelTechnisch = (
  voorziening: Voorziening,
): voorziening is IndividueelTechnisch =>
  voorziening.soort === 'technisch' && voorziening.algemeen !== true

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
