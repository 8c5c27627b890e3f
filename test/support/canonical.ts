import canonicalize from 'canonicalize'
import { JsonBytes } from '../../src/hash/json-bytes.js'
import type { Write } from '../../src/hash/write-canonical.js'

/** Writes a JSON value in its RFC 8785 form, with another library than the package does. */
export const toCanonical = (value: unknown): string => canonicalize(value)!

/** What a writer of the package writes, as text. */
export const writtenBy = <Value>(write: Write<Value>, value: Value): string =>
  new JsonBytes().digest(value, write, (bytes) => Buffer.from(bytes).toString())
