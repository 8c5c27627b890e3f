import { parseStrictJson } from '../intake-profile/parse-strict-json.js'
import type { Call } from './command.js'
import { readLines } from './read-lines.js'

/** One trace of a file, with its place among the others. */
export interface StoredTrace {
  /** Counted from 1. */
  readonly nummer: number
  /** What was parsed; undefined where the text is no JSON, or has a key twice. */
  readonly value: unknown
}

function parse(text: string): unknown {
  try {
    return parseStrictJson(text)
  } catch {
    return undefined
  }
}

const isBlank = (text: string) => text.trim() === ''

async function readRest(first: string, lines: AsyncIterable<string>): Promise<string> {
  const all = [first]
  for await (const line of lines) all.push(line)
  return all.join('\n')
}

/**
 * Reads traces from a file: one JSON text over any number of lines, or NDJSON with one trace a line.
 *
 * @param file - Path of the file, or `-`.
 * @param call - What was asked.
 * @returns The traces one by one, unchecked; a line that is no JSON, or has a key twice,
 * is one without a value.
 * @throws UsageError when the file cannot be read.
 */
export async function* readTraces(
  file: string,
  { surroundings }: Call,
): AsyncGenerator<StoredTrace, void, undefined> {
  const lines = readLines(file, surroundings.stdin)
  let nummer = 0
  for await (const line of lines) {
    // a byte order mark is no part of the text
    const text = nummer === 0 ? line.replace(/^\ufeff/, '') : line
    if (isBlank(text)) continue
    nummer += 1
    const value = parse(text)
    if (nummer === 1 && value === undefined) {
      // a first line that is no JSON by itself begins a text of several lines
      yield { nummer, value: parse(await readRest(text, lines)) }
      return
    }
    yield { nummer, value }
  }
}

/**
 * Reads the one trace that a file should hold.
 *
 * @param file - Path of the file, or `-`.
 * @param call - What was asked.
 * @returns The trace, unchecked; undefined where there is none, or more than one.
 * @throws UsageError when the file cannot be read.
 */
export async function readTrace(file: string, call: Call): Promise<unknown> {
  let found: StoredTrace | undefined
  for await (const stored of readTraces(file, call)) {
    if (found !== undefined) return undefined
    found = stored
  }
  return found?.value
}
