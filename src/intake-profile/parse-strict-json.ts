import { BeslistabelError } from '../errors.js'
import { findDuplicateKey } from './find-duplicate-key.js'
import { renderJsonPointer } from './json-pointer.js'
import { renderFout, renderMelding } from './render-melding.js'

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // the original error quotes the text, so it is not passed on as the cause
    throw new BeslistabelError('INVALID_JSON', renderFout('geenJson'))
  }
}

/**
 * Reads JSON text that has one meaning: no object in it has a key twice.
 *
 * @param text - JSON of any length.
 * @returns Plain JSON.
 * @throws {@link BeslistabelError} with code `INVALID_JSON`, and the place of a repeated key.
 */
export function parseStrictJson(text: string): unknown {
  const value = parse(text)
  const path = findDuplicateKey(text)
  if (path === undefined) return value
  throw new BeslistabelError('INVALID_JSON', renderFout('dubbeleSleutel'), [
    { path: renderJsonPointer(path), message: renderMelding('sleutelHerhaald') },
  ])
}
