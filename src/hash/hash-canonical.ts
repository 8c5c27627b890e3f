import { sha256 } from '#sha256'
import { configure } from 'safe-stable-stringify'

// keys by UTF-16 code unit, values as JSON.stringify writes them: for plain JSON that is RFC 8785
const canonicalize = configure({ deterministic: true, circularValue: Error })

/**
 * Writes a JSON value so that equal values have equal texts, whatever the order of their keys.
 *
 * @param value - Plain JSON without lone surrogates.
 * @returns Its RFC 8785 form.
 */
export const writeCanonical = (value: unknown): string => canonicalize(value)!

/**
 * Hashes a JSON value independent of the order of its keys.
 *
 * @param value - Plain JSON without lone surrogates.
 * @returns SHA-256 of the UTF-8 bytes of its RFC 8785 form, in lowercase hexadecimals.
 */
export const hashCanonical = (value: unknown): string => sha256(writeCanonical(value))
