import { sha256 } from '#sha256'
import { JsonBytes } from './json-bytes.js'
import { writeCanonical, type Write } from './write-canonical.js'

/**
 * Makes the function that hashes values of one kind, to keep: it writes all of them to the same bytes.
 *
 * @param write - Writes the RFC 8785 form of a value.
 * @returns Gives the SHA-256 of that form in UTF-8, in lowercase hexadecimals.
 */
export function createHasher<Value>(write: Write<Value>): (value: Value) => string {
  const output = new JsonBytes()
  return (value) => output.digest(value, write, sha256)
}

/**
 * Hashes a JSON value independent of the order of its keys.
 *
 * @param value - Plain JSON without lone surrogates.
 * @returns SHA-256 of its RFC 8785 form in UTF-8, in lowercase hexadecimals.
 */
export const hashCanonical = (value: unknown): string => createHasher(writeCanonical)(value)
