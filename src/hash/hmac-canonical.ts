import { hmacSha256 } from '#sha256'
import { JsonBytes } from './json-bytes.js'
import { writeCanonical } from './write-canonical.js'

/**
 * Hashes a JSON value with a key, independent of the order of its keys.
 *
 * @param key - The key; its UTF-8 bytes count.
 * @param value - Plain JSON without lone surrogates.
 * @returns HMAC-SHA-256 of its RFC 8785 form in UTF-8, in lowercase hexadecimals.
 */
export const hmacCanonical = (key: string, value: unknown): string =>
  new JsonBytes().digest(value, writeCanonical, (bytes) => hmacSha256(key, bytes))
