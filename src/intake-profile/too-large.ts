import { BeslistabelError } from '../errors.js'
import { renderJsonPointer, type Path } from './json-pointer.js'
import { renderFout, renderMelding } from './render-melding.js'

/** Limits on a profile as a whole, by the melding that names them. */
export const limits = {
  /** Objects and lists inside one another. */
  teDiep: 32,
  /** Keys and list entries of all objects and lists together. */
  teVeelOnderdelen: 100_000,
  /** Characters of all keys and texts together. */
  teVeelTekens: 2_000_000,
} as const

/** Limits on an input as a whole; {@link limits} are those on a profile. */
export type Limits = Readonly<Record<keyof typeof limits, number>>

/** Makes the error for an input that passes one of its limits at `path`. */
export function createTooLarge(
  melding: keyof Limits,
  path: Path,
  bounds: Limits = limits,
): BeslistabelError {
  const message = renderMelding(melding, { grens: bounds[melding] })
  return new BeslistabelError('INTAKE_PROFILE_TOO_LARGE', renderFout('teGroot'), [
    { path: renderJsonPointer(path), message },
  ])
}
