/** A character that JSON text cannot hold as it is: a quote, a backslash, a control or a surrogate. */
const SPECIAL = /[^ !#-[\]-\uD7FF\uE000-\uFFFF]/

/**
 * Writes a text as JSON.
 *
 * @param text - Any text.
 * @returns The same as `JSON.stringify`, which takes several times as long for ordinary texts.
 */
export const writeText = (text: string): string =>
  SPECIAL.test(text) ? JSON.stringify(text) : `"${text}"`

/**
 * Makes one text of parts, to write many times.
 *
 * @param parts - The parts in order.
 * @returns One stretch of characters; `+` leaves a chain of parts, which each text that holds it
 * walks again when it is hashed.
 */
export const joinParts = (...parts: readonly string[]): string => parts.join('')

/**
 * Writes a list of texts as JSON.
 *
 * @param texts - The texts in order.
 * @returns The texts between brackets.
 */
export function writeTexts(texts: readonly string[]): string {
  if (texts.length === 0) return '[]'
  for (const text of texts) if (SPECIAL.test(text)) return writeList(texts, writeText)
  return `["${texts.join('","')}"]`
}

/**
 * Writes a list as JSON.
 *
 * @param items - The items in order.
 * @param write - Writes one item.
 * @returns The items between brackets.
 */
export function writeList<Item>(items: readonly Item[], write: (item: Item) => string): string {
  if (items.length === 0) return '[]'
  let text = `[${write(items[0]!)}`
  for (let index = 1; index < items.length; index++) text += `,${write(items[index]!)}`
  return `${text}]`
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

function writeObject(value: Members): string {
  let text = ''
  for (const key of sortKeys(Object.keys(value))) {
    const member = value[key]
    if (member === undefined) continue
    text += `${text === '' ? '{' : ','}${writeText(key)}:${writeCanonical(member)}`
  }
  return text === '' ? '{}' : `${text}}`
}

/**
 * Writes a JSON value so that equal values have equal texts, whatever the order of their keys.
 *
 * @param value - Plain JSON without lone surrogates; members that are undefined are left out.
 * @returns Its RFC 8785 form: what `JSON.stringify` writes, with keys sorted by UTF-16 code unit.
 */
export function writeCanonical(value: unknown): string {
  if (typeof value === 'string') return writeText(value)
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? writeList(value, writeCanonical) : writeObject(value as Members)
}
