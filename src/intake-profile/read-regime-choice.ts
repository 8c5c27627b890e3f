import type * as z from 'zod'
import type { PlainCopy } from './copy-plain-json.js'
import { datum } from './datum.js'
import { kenmerk } from './fields.js'

/** What a rule set is chosen by; undefined where the profile has none that is well-formed. */
export interface RegimeChoice {
  /** Day of the aanmelding, `YYYY-MM-DD`, from 1800-01-01 on. */
  readonly datum?: string | undefined
  /** Id of a regime, 1 to 200 characters; whether it exists is not checked. */
  readonly regime?: string | undefined
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined

// refusing costs far more than accepting, and most profiles name no regime
const readText = (schema: z.ZodType<string>, value: unknown) =>
  value === undefined ? undefined : schema.safeParse(value).data

/**
 * Reads `aanvraag.datum` and `aanvraag.regime` before the schema is known.
 *
 * Without a `datum` every schema refuses the profile, so {@link parseCopy} with any of them says
 * what is wrong.
 *
 * @param copy - From {@link copyPlainJson}.
 */
export function readRegimeChoice({ value }: PlainCopy): RegimeChoice {
  const aanvraag = member(value, 'aanvraag')
  return {
    datum: readText(datum, member(aanvraag, 'datum')),
    regime: readText(kenmerk, member(aanvraag, 'regime')),
  }
}
