import bewijsTeksten from '../../../rules/teksten/bewijs.json' with { type: 'json' }
import type { Fragment } from './merge-profiles.js'

/** The words in which a witness describes what it makes up. */
export const { omschrijving } = bewijsTeksten.getuige

/**
 * Makes a voorziening.
 *
 * @param soort - Its kind.
 * @param fields - What is known of it.
 * @returns The voorziening, unchecked.
 */
export const createVoorziening = (
  soort: string,
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({ soort, omschrijving, ...fields })

/**
 * Makes the part of a profile that lists voorzieningen.
 *
 * @param voorzieningen - The voorzieningen, unchecked.
 * @returns The part.
 */
export const listVoorzieningen = (voorzieningen: readonly unknown[]): Fragment =>
  ({ voorzieningen }) as Fragment
