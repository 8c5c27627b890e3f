import type { Path } from './json-pointer.js'

/** An object or list that is open, with the key or index of its current value. */
interface Frame {
  /** The keys so far; undefined for a list. */
  readonly keys: Set<string> | undefined
  current: string | number
}

/** The index after the text that begins with the quote at `start`. */
function skipText(json: string, start: number): number {
  let end = start + 1
  while (json[end] !== '"') end += json[end] === '\\' ? 2 : 1
  return end + 1
}

/** Sticky, so that it looks at one place and no further; only a key has a colon behind it. */
const COLON = /[ \t\r\n]*:/y

function isKey(json: string, end: number): boolean {
  COLON.lastIndex = end
  return COLON.test(json)
}

function open(frames: Frame[], character: string): void {
  if (character === '{') frames.push({ keys: new Set(), current: '' })
  else if (character === '[') frames.push({ keys: undefined, current: 0 })
  else if (character === '}' || character === ']') frames.pop()
  else if (character === ',') {
    const frame = frames.at(-1)!
    if (typeof frame.current === 'number') frame.current += 1
  }
}

/**
 * Finds a key that an object in a JSON text has twice. `JSON.parse` keeps the last of the two;
 * another reader may keep, or show, the first.
 *
 * @param json - Valid JSON.
 * @returns Where the first repeated key stands; undefined where there is none.
 */
export function findDuplicateKey(json: string): Path | undefined {
  const frames: Frame[] = []
  for (let at = 0; at < json.length; at += 1) {
    if (json[at] !== '"') {
      open(frames, json[at]!)
      continue
    }
    const end = skipText(json, at)
    const frame = frames.at(-1)
    if (frame?.keys !== undefined && isKey(json, end)) {
      // two spellings of one key, such as with \u0061, are the same key
      frame.current = JSON.parse(json.slice(at, end)) as string
      if (frame.keys.has(frame.current)) return frames.map(({ current }) => current)
      frame.keys.add(frame.current)
    }
    at = end - 1
  }
  return undefined
}
