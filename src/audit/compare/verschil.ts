import auditTeksten from '../../../rules/teksten/audit.json' with { type: 'json' }
import { enumerate, fillIn, writeNumber } from '../../trace/notation.js'

/** One place at which two traces differ. */
export interface Verschil {
  /** Id of the step or table it belongs to; null where it belongs to none. */
  readonly stap: string | null
  /** JSON Pointer in the trace; in the other one where only that has the place. */
  readonly pad: string
  /** What stands there, as plain JSON; null where there is nothing. */
  readonly was: unknown
  /** What stands there in the other trace, or when recomputed; null where there is nothing. */
  readonly wordt: unknown
  /** The same in Dutch; free text of a trace is not repeated in it. */
  readonly tekst: string
}

/** What is compared, and where. */
export interface Subject {
  /** Id of the step or table it belongs to. */
  readonly stap: string | null
  /** JSON Pointer of it. */
  readonly pad: string
  /** Fill the placeholders of its texts; `leeg` is how null reads, where that has a word. */
  readonly namen: Readonly<Record<string, string>>
}

/** The texts for one kind of subject, by field or by what happened to it. */
export type VerschilTexts = Readonly<Record<string, string>>

const { woorden } = auditTeksten.verschillen

// longer lists are counted instead
const MAX_LISTED = 5

function describeList(values: readonly unknown[], leeg: string): string {
  if (values.length === 0) return woorden.niets
  if (values.length > MAX_LISTED) {
    return fillIn(woorden.aantal, { aantal: writeNumber(values.length) })
  }
  const texts = values.map((value) => describeValue(value, leeg))
  return enumerate(texts, woorden.en)
}

function describeValue(value: unknown, leeg: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value === 'boolean') return value ? woorden.ja : woorden.nee
  return Array.isArray(value) ? describeList(value, leeg) : leeg
}

/**
 * Makes a verschil.
 *
 * @param subject - What differs.
 * @param text - Its text, in which `{was}` and `{wordt}` stand for short values.
 * @param sides - Both values; undefined where there is nothing.
 * @returns The verschil.
 */
export function createVerschil(
  { stap, pad, namen }: Subject,
  text: string,
  { was, wordt }: { readonly was: unknown; readonly wordt: unknown },
): Verschil {
  const { leeg = woorden.leeg } = namen
  const values = {
    ...namen,
    was: describeValue(was, leeg),
    wordt: describeValue(wordt, leeg),
  }
  return { stap, pad, was: was ?? null, wordt: wordt ?? null, tekst: fillIn(text, values) }
}
