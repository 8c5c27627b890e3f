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

/** Makes the error for a profile that passes one of the {@link limits} at `path`. */
export function createTooLarge(melding: keyof typeof limits, path: Path): BeslistabelError {
  const message = renderMelding(melding, { grens: limits[melding] })
  return new BeslistabelError('INTAKE_PROFILE_TOO_LARGE', renderFout('teGroot'), [
    { path: renderJsonPointer(path), message },
  ])
}
