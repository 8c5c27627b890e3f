/**
 * Takes away what a search does not look at.
 *
 * @param text - Any text.
 * @returns The text in lower case, without diacritics.
 */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * Splits a text into words, folded.
 *
 * @param text - Any text.
 * @returns Its runs of letters and digits, in order.
 */
export const listWords = (text: string): readonly string[] =>
  foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
