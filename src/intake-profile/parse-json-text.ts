import { parseStrictJson } from './parse-strict-json.js'
import { createTooLarge, limits } from './too-large.js'

/**
 * Reads JSON text within the limits of a profile, for `evaluate` or `parseIntakeProfile`.
 *
 * @param text - JSON of at most 2,000,000 characters.
 * @returns Plain JSON, not checked against a regime yet.
 * @throws {@link BeslistabelError} with code `INTAKE_PROFILE_TOO_LARGE` when the text is longer,
 * `INVALID_JSON` when it is no JSON or an object in it has a key twice; no text holds a value of the
 * input.
 */
export function parseJsonText(text: string): unknown {
  if (text.length > limits.teVeelTekens) throw createTooLarge('teVeelTekens', [])
  return parseStrictJson(text)
}
