import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import verslagTeksten from '../../../rules/teksten/verslag.json' with { type: 'json' }
import { fillIn } from '../../trace/notation.js'
import { lookup } from './lookup.js'

const waarden: Readonly<Record<string, string>> = verslagTeksten.waarden

/** Texts by field of the uitkomst and by value; `anders` serves every other value. */
export type UitkomstTexts = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * Writes a value of the uitkomst in words.
 *
 * @param waarde - The value.
 * @returns Its words, or the value itself.
 */
export const writeUitkomst = (waarde: string): string => lookup(waarden, waarde) ?? waarde

/**
 * Puts what is decided into words, field by field.
 *
 * @param uitkomst - The fields; null says nothing.
 * @param texts - The words; a field without any is left out.
 * @returns The words, in the order of the fields.
 */
export const describeVelden = (
  uitkomst: Readonly<Record<string, string | null>>,
  texts: UitkomstTexts,
): readonly string[] =>
  Object.entries(uitkomst).flatMap(([veld, waarde]) => {
    if (waarde === null) return []
    const own = lookup(texts, veld) ?? {}
    const text = lookup(own, waarde) ?? own['anders']
    return text === undefined ? [] : [fillIn(text, { waarde: writeUitkomst(waarde) })]
  })

/**
 * Puts what an exit of a table decides into a few words; the reason is left to the motivering.
 *
 * @param uitkomst - The fields it sets; null says nothing.
 * @returns A line for each field, and at least one.
 */
export function describeUitkomst(
  uitkomst: Readonly<Record<string, string | null>>,
): readonly string[] {
  const { uitkomst: texts, andereUitkomst } = rapportTeksten
  const lines = describeVelden(uitkomst, texts)
  return lines.length === 0 ? [andereUitkomst] : lines
}
