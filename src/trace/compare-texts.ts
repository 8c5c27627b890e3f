/**
 * Orders texts in the same way everywhere, whatever the language of the machine.
 *
 * @param a - Any text.
 * @param b - Any text.
 * @returns Negative, zero or positive, by UTF-16 code unit.
 */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
