import { writeCanonical, writeList, writeText } from '../hash/write-canonical.js'
import type { Vergelijking } from './vergelijking-shape.js'

/** What every trace says alike of one comparison of a rule, as JSON. */
export interface VergelijkingText {
  readonly upToHoudt: string
  readonly upToPad: string
}

/**
 * Writes what every trace says alike of a comparison.
 *
 * @param vergelijking - The comparison, in any trace.
 * @returns Its constant parts.
 */
export const prepareVergelijking = ({ feit, norm, operator }: Vergelijking): VergelijkingText => ({
  upToHoudt: `"feit":${writeText(feit)},"houdt":`,
  upToPad: `"norm":${writeCanonical(norm)},"operator":${writeText(operator)},"pad":`,
})

const writeOptional = (key: string, value: unknown) =>
  value === undefined ? '' : `"${key}":${writeCanonical(value)},`

/**
 * Writes a comparison in its RFC 8785 form.
 *
 * @param vergelijking - The comparison.
 * @param text - Its constant parts.
 * @returns Its JSON.
 */
export function writeVergelijking(
  { bereik, delen, houdt, mogelijk, pad, waarde }: Vergelijking,
  { upToHoudt, upToPad }: VergelijkingText,
): string {
  const known = `${writeOptional('bereik', bereik)}${writeOptional('delen', delen)}`
  return (
    `{${known}${upToHoudt}${String(houdt)},${writeOptional('mogelijk', mogelijk)}${upToPad}` +
    `${writeList(pad, writeText)},"waarde":${writeCanonical(waarde)}}`
  )
}
