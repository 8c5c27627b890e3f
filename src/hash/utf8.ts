// Node and browsers have it; the language by itself has not
declare const TextEncoder: new () => {
  encode(text: string): Uint8Array
  encodeInto(text: string, into: Uint8Array): { readonly written: number }
}

const encoder = new TextEncoder()

/** At most so many bytes for a character of UTF-16. */
export const MOST_BYTES = 3

/**
 * Encodes a text as UTF-8.
 *
 * @param text - Any text; half a character becomes U+FFFD.
 * @returns Its bytes.
 */
export const encodeUtf8 = (text: string): Uint8Array => encoder.encode(text)

/**
 * Encodes a text as UTF-8 into bytes that are there.
 *
 * @param text - Any text; half a character becomes U+FFFD.
 * @param into - Where to write it; too few bytes leave the rest out.
 * @param at - From which byte on.
 * @returns How many bytes it took.
 */
export const encodeUtf8Into = (text: string, into: Uint8Array, at: number): number =>
  encoder.encodeInto(text, into.subarray(at)).written
