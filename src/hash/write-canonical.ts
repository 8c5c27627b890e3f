import type { JsonBytes } from './json-bytes.js'

/** Adds one item. */
export type Write<Item> = (output: JsonBytes, item: Item) => void

/**
 * Writes a list as JSON.
 *
 * @param output - What to add to.
 * @param items - The items in order.
 * @param write - Writes one item.
 */
export function writeList<Item>(
  output: JsonBytes,
  items: readonly Item[],
  write: Write<Item>,
): void {
  output.addJson('[')
  for (let index = 0; index < items.length; index++) {
    if (index > 0) output.addJson(',')
    write(output, items[index]!)
  }
  output.addJson(']')
}

/**
 * Writes a list of texts as JSON.
 *
 * @param output - What to add to.
 * @param texts - The texts in order.
 */
export const writeTexts = (output: JsonBytes, texts: readonly string[]): void => {
  writeList(output, texts, writeText)
}

const writeText: Write<string> = (output, text) => {
  output.addText(text)
}

type Members = Readonly<Record<string, unknown>>

/** Up to this many keys are sorted by insertion, which for few costs far less than `sort`. */
const FEW = 16

// both compare by UTF-16 code unit, as RFC 8785 asks
function sortKeys(keys: string[]): readonly string[] {
  if (keys.length > FEW) return keys.sort()
  for (let index = 1; index < keys.length; index++) {
    const key = keys[index]!
    let place = index
    for (; place > 0 && keys[place - 1]! > key; place--) keys[place] = keys[place - 1]!
    keys[place] = key
  }
  return keys
}

function writeObject(output: JsonBytes, value: Members): void {
  let separator = '{'
  for (const key of sortKeys(Object.keys(value))) {
    const member = value[key]
    if (member === undefined) continue
    output.addJson(separator)
    output.addText(key)
    output.addJson(':')
    writeCanonical(output, member)
    separator = ','
  }
  output.addJson(separator === '{' ? '{}' : '}')
}

/**
 * Writes a JSON value so that equal values have equal bytes, whatever the order of their keys.
 *
 * @param output - What to add to.
 * @param value - Plain JSON without lone surrogates; members that are undefined are left out.
 * It adds its RFC 8785 form: what `JSON.stringify` writes, with keys sorted by UTF-16 code unit.
 */
export function writeCanonical(output: JsonBytes, value: unknown): void {
  if (typeof value === 'string') output.addText(value)
  else if (typeof value !== 'object' || value === null) output.addJson(String(value))
  else if (Array.isArray(value)) writeList(output, value, writeCanonical)
  else writeObject(output, value as Members)
}
