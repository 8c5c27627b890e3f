import type { JsonValue } from '../../intake-profile/copy-plain-json.js'
import { checkRedacted, checkRedactedShape } from './check-redacted.js'
import type { AuditOptions } from '../input/find-regime.js'
import { inspectTrace } from '../verify/inspect-trace.js'
import { redactTrace } from './redact-trace.js'
import { listUnmet, type RedactieBevinding } from './redacted-bevinding.js'
import type { RedactedTrace } from './redacted-trace.js'

/** How to redact. */
export interface RedactOptions extends AuditOptions {
  /**
   * A random text of at least 32 characters that no one else has: values become HMACs, by which
   * equal values at equal places stay recognisable as equal. A key for each dossier keeps dossiers
   * from being linked.
   * @defaultValue none: values become classes, such as `getal`
   */
  readonly key?: string | undefined
}

/** A redacted trace, or why there is none. */
export interface Redaction {
  /** The redacted trace; null where anything is the matter with the trace or the key. */
  readonly trace: RedactedTrace | null
  /** What is the matter; empty where the trace is redacted. */
  readonly bevindingen: readonly RedactieBevinding[]
}

// 32 hexadecimals are the 128 bits that cannot be guessed
const MIN_KEY = 32

const isUsable = (key: unknown) =>
  key === undefined || (typeof key === 'string' && key.length >= MIN_KEY)

/**
 * Takes every value and free text out of a trace, so that it can be shown to others: the route,
 * the answers with their grondslag, the rules and the outcome stay.
 *
 * Only a trace that is intact is redacted, under a rule set that is there: what is not a word of
 * the law or the schema cannot be told apart from what a person said. What comes out passes
 * {@link verifyRedacted}. Who knows the person may still recognise the route.
 *
 * @param trace - A stored trace, parsed; anything else is a bevinding and never an error.
 * @param options - The key, and where the rule sets are.
 * @returns The redacted trace, or the bevindingen; neither holds a value of the profile.
 * @example
 * ```ts
 * redact(JSON.parse(stored)).trace?.tabellen[0]?.stappen[0]?.motivering // 'tekst'
 * ```
 */
export function redact(trace: unknown, { key, ...options }: RedactOptions = {}): Redaction {
  const unusable = listUnmet([[isUsable(key), 'SLEUTEL_ONBRUIKBAAR', '']])
  if (unusable.length > 0) return { trace: null, bevindingen: unusable }
  const { trace: intact, regime, bevindingen } = inspectTrace(trace, options)
  if (bevindingen.length > 0) return { trace: null, bevindingen }
  // without bevindingen there is a trace of the right shape, and its rule set
  const redacted = redactTrace(intact!, key)
  const wrong = checkRedactedShape(redacted as unknown as JsonValue)
  const found = wrong.length > 0 ? wrong : checkRedacted(redacted, regime!)
  return { trace: found.length > 0 ? null : redacted, bevindingen: found }
}
