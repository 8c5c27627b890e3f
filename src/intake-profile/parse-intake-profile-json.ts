import { BeslistabelError } from '../errors.js'
import { copyPlainJson, type PlainCopy } from './copy-plain-json.js'
import type { IntakeProfile } from './intake-profile.js'
import { parseCopy } from './parse-intake-profile.js'
import { renderFout } from './render-melding.js'
import type { IntakeProfileSchema } from './schema.js'
import { createTooLarge, limits } from './too-large.js'

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // the original error quotes the text, so it is not passed on as the cause
    throw new BeslistabelError('INVALID_JSON', renderFout('geenJson'))
  }
}

/**
 * Copies JSON text, for {@link parseCopy}.
 *
 * @param text - JSON of at most 2,000,000 characters.
 * @throws {@link BeslistabelError} with code `INTAKE_PROFILE_TOO_LARGE` when the text is longer or
 * passes another limit of a profile, `INVALID_JSON` when it is no JSON.
 */
export function copyJsonText(text: string): PlainCopy {
  if (text.length > limits.teVeelTekens) throw createTooLarge('teVeelTekens', [])
  return copyPlainJson(parseJson(text))
}

/**
 * Checks JSON text against the schema of a regime: {@link copyJsonText}, then {@link parseCopy}.
 *
 * @param schema - Made once by `createIntakeProfileSchema`, and kept.
 * @param text - JSON of at most 2,000,000 characters.
 * @throws {@link BeslistabelError} with code `INTAKE_PROFILE_TOO_LARGE`, `INVALID_JSON` or
 * `INVALID_INTAKE_PROFILE`.
 */
export function parseIntakeProfileJson(schema: IntakeProfileSchema, text: string): IntakeProfile {
  return parseCopy(schema, copyJsonText(text))
}
