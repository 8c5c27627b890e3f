const MAX_KEY = 100

// a key can be input, so it is cut, and half a character may not leave as it came
const readable = (key: string) => key.slice(0, MAX_KEY).replace(/\p{Cs}/gu, '\uFFFD')

/** Where something is: keys and indices from the outermost value inwards. */
export type Path = readonly PropertyKey[]

/**
 * Renders a path as a JSON Pointer (RFC 6901).
 *
 * @param path - Keys and indices; a key is cut at 100 characters.
 */
export function renderJsonPointer(path: Path): string {
  return path
    .map((key) => `/${readable(String(key)).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
}
