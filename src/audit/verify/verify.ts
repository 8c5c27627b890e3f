import type { Bevinding } from '../bevinding.js'
import type { AuditOptions } from '../input/find-regime.js'
import { inspectTrace } from './inspect-trace.js'

/** Whether what was stored is still what it was. */
export interface Verification {
  /** No fault was found. */
  readonly intact: boolean
  /** Every fault that was found; of one kind at most the first hundred places. */
  readonly bevindingen: readonly Bevinding[]
}

/**
 * Verifies a stored trace: its format, its shape, its own hash, the rule set it names, and whether
 * its parts agree with that rule set and with each other.
 *
 * An intact trace is what was sealed, if the hash is the one that was noted at the time: whoever
 * changes a trace can also hash it again. Whether the rules give this outcome says {@link replay};
 * who decided, and when, only a signature or a store of somebody else can prove.
 *
 * @param trace - A stored trace, parsed; anything else is a bevinding and never an error.
 * @param options - Where the rule sets are.
 * @returns Whether it is intact, and every fault by code and place.
 * @example
 * ```ts
 * verify(JSON.parse(stored)).intact // true
 * ```
 */
export function verify(trace: unknown, options: AuditOptions = {}): Verification {
  const { bevindingen } = inspectTrace(trace, options)
  return { intact: bevindingen.length === 0, bevindingen }
}
