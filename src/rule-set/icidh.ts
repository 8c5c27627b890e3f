/**
 * Takes the main code from an ICIDH code.
 *
 * @param code - Such as `50.0` or `72`.
 * @returns Its two digits, such as `50`.
 */
export const mainCode = (code: string): string => code.slice(0, 2)

/**
 * Spells out ranges of main codes.
 *
 * @param ranges - Main codes and ranges of them, such as `15-19` or `49`.
 * @returns Every main code, in order.
 */
export const mainCodes = (ranges: readonly string[]): readonly string[] =>
  ranges.flatMap((range) => {
    const [first = '', last = first] = range.split('-')
    const count = Number(last) - Number(first) + 1
    return Array.from({ length: count }, (_, index) => String(Number(first) + index))
  })
