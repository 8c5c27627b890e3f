import type { NormValue } from '../engine/comparisons.js'
import type { Known, Scalar } from '../facts/fact.js'
import { unite } from '../facts/unite.js'
import type { Feiten, ValueText } from '../rule-set/feiten-schema.js'
import { fillTemplate, parseTemplate } from './template.js'

type Woorden = Feiten['woorden']

const groupThousands = (digits: string) =>
  digits.length > 3 ? digits.replace(/\B(?=(\d{3})+$)/g, '.') : digits

/** The shortest digits of a number, without the exponent that small ones get. */
function writePlain(value: number): string {
  const text = String(value)
  if (!text.includes('e-')) return text
  const [digits = '', exponent] = text.split('e-')
  return `0.${'0'.repeat(Number(exponent) - 1)}${digits.replace('.', '')}`
}

/**
 * Writes a number the Dutch way, exactly.
 *
 * @param value - The number.
 * @returns Such as `12.345,5`.
 */
export function writeNumber(value: number): string {
  const plain = writePlain(value)
  const point = plain.indexOf('.')
  return point === -1
    ? groupThousands(plain)
    : `${groupThousands(plain.slice(0, point))},${plain.slice(point + 1)}`
}

/**
 * Writes an amount the Dutch way, with cents where there are any.
 *
 * @param value - The amount.
 * @param valuta - Its currency, where known.
 * @returns Such as `NLG 12.345,50`.
 */
export function writeAmount(value: number, valuta: string | undefined): string {
  const amount = Number.isInteger(value)
    ? writeNumber(value)
    : writeNumber(value).replace(/,(\d)$/, ',$10')
  return valuta === undefined ? amount : `${valuta} ${amount}`
}

/** How the values of one fact are written. */
export type WriteValue = (value: Scalar) => string

/**
 * Makes the writer for the values of a fact.
 *
 * @param text - The texts of the fact.
 * @param valuta - The currency of the profile, where known.
 * @returns Writes one value.
 */
export const createWriter =
  (
    { notatie, waarden }: Pick<ValueText, 'notatie' | 'waarden'>,
    valuta: string | undefined,
  ): WriteValue =>
  (value) => {
    if (typeof value === 'number') {
      return notatie === 'bedrag' ? writeAmount(value, valuta) : writeNumber(value)
    }
    return waarden?.[String(value)] ?? String(value)
  }

/**
 * Joins texts into an enumeration.
 *
 * @param texts - The texts, each named once.
 * @param last - The word before the last one.
 * @returns Such as `a, b en c`.
 */
export function enumerate(texts: readonly string[], last: string): string {
  if (texts.length === 1) return texts[0]!
  const unique = [...unite([texts])]
  const tail = unique.pop() ?? ''
  return unique.length === 0 ? tail : `${unique.join(', ')} ${last} ${tail}`
}

/**
 * Writes a norm.
 *
 * @param norm - One value or several.
 * @param write - Writes one value.
 * @param woorden - The words of the regime.
 * @returns The norm as it reads in a sentence.
 */
export const writeNorm = (norm: NormValue, write: WriteValue, woorden: Woorden): string =>
  typeof norm === 'object' ? enumerate(norm.map(write), woorden.of) : write(norm)

/**
 * Fills in the placeholders of a template.
 *
 * @param template - Text with `{name}` in it.
 * @param values - The texts by name.
 * @returns The text; a name without a value stays as it is.
 */
export const fillIn = (template: string, values: Readonly<Record<string, string>>): string =>
  fillTemplate(parseTemplate(template), (name) => values[name])

/**
 * Writes a range of numbers.
 *
 * @param known - The range.
 * @param write - Writes one value.
 * @param woorden - The words of the regime.
 * @returns Such as `van 10 tot 50`.
 */
export function writeRange(
  { min, max, minOpen, maxOpen }: Known & { kind: 'range' },
  write: WriteValue,
  woorden: Woorden,
): string {
  const ends = { van: write(min), tot: write(max) }
  if (minOpen) return fillIn(woorden.meerDan, ends)
  if (max === Infinity) return fillIn(woorden.vanaf, ends)
  if (min === 0) return fillIn(maxOpen ? woorden.tot : woorden.totEnMet, ends)
  return fillIn(maxOpen ? woorden.tussen : woorden.tussenEnMet, ends)
}
