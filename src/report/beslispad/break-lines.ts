/** Characters of Arial by width, in thousandths of the size; all others count as a wide one. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [222, "ijl'"],
  [278, 'ft .,:;/!I|\\[]·\u00a0'],
  [333, 'r()-„”'],
  [500, 'ckvsxyz'],
  [556, 'abdeghnopqu0123456789?_$#L“éèëêáàäâóòöôúùüûñ–'],
  [611, 'FTZ+=<>~'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
]
const WIDEST = 1000

const widths: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, characters]) => Array.from(characters, (one) => [one, width] as const)),
)

// a font like it may be a little wider
const SLACK = 1.04

/**
 * Estimates how wide a text is in a font like Arial.
 *
 * @param text - The text.
 * @returns The width in parts of the font size.
 */
export const measureText = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (widths.get(one) ?? WIDEST), 0) * (SLACK / WIDEST)

/** Cuts a word that is wider than a line. */
function cut(word: string, width: number): readonly string[] {
  if (measureText(word) <= width) return [word]
  const parts = ['']
  for (const character of word) {
    const part = parts.at(-1)! + character
    if (measureText(part) > width && part !== character) parts.push(character)
    else parts[parts.length - 1] = part
  }
  return parts
}

/**
 * Breaks a text into lines of a drawing, between words where it can.
 *
 * @param text - The text.
 * @param width - Width of a line in parts of the font size.
 * @returns The lines; none for a blank text.
 */
export function breakLines(text: string, width: number): readonly string[] {
  const lines: string[] = []
  const words = text.split(/\s+(?!%)/).filter((word) => word !== '')
  for (const word of words.flatMap((one) => cut(one, width))) {
    const line = lines.length === 0 ? undefined : `${lines.at(-1)!} ${word}`
    if (line !== undefined && measureText(line) <= width) lines[lines.length - 1] = line
    else lines.push(word)
  }
  return lines
}
