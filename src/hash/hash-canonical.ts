import { sha256 } from '#sha256'
import canonicalizeModule from 'canonicalize'

// it is a CommonJS function, which its type definitions describe as an ES module
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string

/**
 * Hashes a JSON value independent of the order of its keys.
 *
 * @param value - Any JSON value.
 * @returns SHA-256 of the UTF-8 bytes of its RFC 8785 form, in lowercase hexadecimals.
 */
export const hashCanonical = (value: unknown): string => sha256(canonicalize(value))
