import { sha256 } from '#sha256'
import { writeCanonical } from './write-canonical.js'

/**
 * Hashes a JSON value independent of the order of its keys.
 *
 * @param value - Plain JSON without lone surrogates.
 * @param write - Writes its RFC 8785 form; one that knows the shape of the value may be faster.
 * @returns SHA-256 of the UTF-8 bytes of that form, in lowercase hexadecimals.
 */
export const hashCanonical = <Value>(
  value: Value,
  write: (value: Value) => string = writeCanonical,
): string => sha256(write(value))
