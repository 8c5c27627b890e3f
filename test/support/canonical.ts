import canonicalize from 'canonicalize'

/** Writes a JSON value in its RFC 8785 form, with another library than the package does. */
export const toCanonical = (value: unknown): string => canonicalize(value)!
