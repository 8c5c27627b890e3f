import type { JsonBytes } from '../hash/json-bytes.js'
import { encodeUtf8 } from '../hash/utf8.js'
import { writeCanonical, writeList, writeTexts, type Write } from '../hash/write-canonical.js'
import type { Vergelijking } from './vergelijking-shape.js'

/** What every trace says alike of one comparison of a rule, as JSON. */
export interface VergelijkingText {
  readonly feit: Uint8Array
  readonly norm: Uint8Array
  /** All up to the paths, where the value is known exactly: by whether the comparison holds. */
  readonly known: {
    readonly true: Uint8Array
    readonly false: Uint8Array
    readonly null: Uint8Array
  }
}

/**
 * Prepares what every trace says alike of a comparison.
 *
 * @param vergelijking - The comparison, in any trace.
 * @returns Its constant parts.
 */
export function prepareVergelijking({ feit, norm, operator }: Vergelijking): VergelijkingText {
  const before = `"feit":${JSON.stringify(feit)},"houdt":`
  const after = `"norm":${JSON.stringify(norm)},"operator":${JSON.stringify(operator)},"pad":`
  const join = (houdt: boolean | null) => encodeUtf8(`{${before}${String(houdt)},${after}`)
  return {
    feit: encodeUtf8(before),
    norm: encodeUtf8(after),
    known: { true: join(true), false: join(false), null: join(null) },
  }
}

function writeOptional(output: JsonBytes, key: string, value: unknown): void {
  if (value === undefined) return
  output.addText(key)
  output.addJson(':')
  writeCanonical(output, value)
  output.addJson(',')
}

function writeUpToPad(
  output: JsonBytes,
  { bereik, delen, houdt, mogelijk }: Vergelijking,
  { feit, norm, known }: VergelijkingText,
): void {
  if (bereik === undefined && delen === undefined && mogelijk === undefined) {
    output.addBytes(houdt === null ? known.null : houdt ? known.true : known.false)
    return
  }
  output.addJson('{')
  writeOptional(output, 'bereik', bereik)
  writeOptional(output, 'delen', delen)
  output.addBytes(feit)
  output.addJson(`${String(houdt)},`)
  writeOptional(output, 'mogelijk', mogelijk)
  output.addBytes(norm)
}

/** Up to this many places are mostly the same in one profile as in the next. */
const FEW = 16

const writePad: Write<string> = (output, pad) => {
  output.addRepeated(pad)
}

/**
 * Writes a comparison in its RFC 8785 form.
 *
 * @param output - What to add to.
 * @param vergelijking - The comparison.
 * @param text - Its constant parts.
 */
export function writeVergelijking(
  output: JsonBytes,
  vergelijking: Vergelijking,
  text: VergelijkingText,
): void {
  writeUpToPad(output, vergelijking, text)
  if (vergelijking.pad.length > FEW) writeTexts(output, vergelijking.pad)
  else writeList(output, vergelijking.pad, writePad)
  output.addJson(',"waarde":')
  writeCanonical(output, vergelijking.waarde)
  output.addJson('}')
}
