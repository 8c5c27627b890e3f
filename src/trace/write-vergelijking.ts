import { joinParts, writeCanonical, writeText, writeTexts } from '../hash/write-canonical.js'
import type { Vergelijking } from './vergelijking-shape.js'

/** What every trace says alike of one comparison of a rule, as JSON. */
export interface VergelijkingText {
  readonly feit: string
  readonly norm: string
  /** All up to the paths, where the value is known exactly: by whether the comparison holds. */
  readonly known: { readonly true: string; readonly false: string; readonly null: string }
}

/**
 * Writes what every trace says alike of a comparison.
 *
 * @param vergelijking - The comparison, in any trace.
 * @returns Its constant parts.
 */
export function prepareVergelijking({ feit, norm, operator }: Vergelijking): VergelijkingText {
  const before = `"feit":${writeText(feit)},"houdt":`
  const after = `"norm":${writeCanonical(norm)},"operator":${writeText(operator)},"pad":`
  const join = (houdt: boolean | null) => joinParts('{', before, String(houdt), ',', after)
  return {
    feit: before,
    norm: after,
    known: { true: join(true), false: join(false), null: join(null) },
  }
}

const writeOptional = (key: string, value: unknown) =>
  value === undefined ? '' : `"${key}":${writeCanonical(value)},`

function writeUpToPad(
  { bereik, delen, houdt, mogelijk }: Vergelijking,
  { feit, norm, known }: VergelijkingText,
): string {
  if (bereik === undefined && delen === undefined && mogelijk === undefined) {
    return houdt === null ? known.null : houdt ? known.true : known.false
  }
  return (
    `{${writeOptional('bereik', bereik)}${writeOptional('delen', delen)}` +
    `${feit}${String(houdt)},${writeOptional('mogelijk', mogelijk)}${norm}`
  )
}

/**
 * Writes a comparison in its RFC 8785 form.
 *
 * @param vergelijking - The comparison.
 * @param text - Its constant parts.
 * @returns Its JSON.
 */
export const writeVergelijking = (vergelijking: Vergelijking, text: VergelijkingText): string =>
  writeUpToPad(vergelijking, text) +
  writeTexts(vergelijking.pad) +
  `,"waarde":${writeCanonical(vergelijking.waarde)}}`
