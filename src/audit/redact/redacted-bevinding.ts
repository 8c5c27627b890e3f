import redactieTeksten from '../../../rules/teksten/redactie.json' with { type: 'json' }
import { createBevinding, type BevindingCode } from '../bevinding.js'

/** What is the matter with a redacted trace, besides what can be with any trace. */
export type RedactieCode =
  | 'SLEUTEL_ONBRUIKBAAR'
  | 'GEEN_REDACTIE'
  | 'TEKST_ONJUIST'
  | 'PLAATS_ONJUIST'
  | 'ROUTE_ONJUIST'
  | 'ANTWOORD_ONJUIST'
  | 'VERGELIJKING_ONJUIST'
  | 'INDELING_ONJUIST'
  | 'UITKOMST_ONJUIST'
  | 'ONTBREEKT_ONJUIST'
  | 'SIGNAAL_ONJUIST'
  | 'ORIGINEEL_ANDERS'

/** Something that was found in a redacted trace, or in the way of making one. */
export interface RedactieBevinding {
  /** Which kind of thing. */
  readonly code: BevindingCode | RedactieCode
  /** JSON Pointer of the place in what was handed in; `''` is the whole. */
  readonly pad: string
  /** What is the matter there, in Dutch; never holds a value of a profile. */
  readonly tekst: string
}

const texts: Readonly<Record<RedactieCode, string>> = redactieTeksten.bevindingen

const isOwnCode = (code: BevindingCode | RedactieCode): code is RedactieCode =>
  Object.hasOwn(texts, code)

/**
 * Makes a bevinding with the text that belongs to its code.
 *
 * @param code - Which kind of thing was found.
 * @param pad - JSON Pointer of the place.
 * @returns The bevinding.
 */
export const createRedactieBevinding = (
  code: BevindingCode | RedactieCode,
  pad: string,
): RedactieBevinding =>
  isOwnCode(code) ? { code, pad, tekst: texts[code] } : createBevinding(code, pad)

/** What must be so, what it is called where it is not, and at which place. */
export type Requirement = readonly [holds: boolean, code: BevindingCode | RedactieCode, pad: string]

/**
 * Lists the requirements that are not met.
 *
 * @param requirements - The requirements, in order.
 * @returns A bevinding for each that does not hold.
 */
export const listUnmet = (requirements: readonly Requirement[]): readonly RedactieBevinding[] =>
  requirements.flatMap(([holds, code, pad]) => (holds ? [] : [createRedactieBevinding(code, pad)]))
