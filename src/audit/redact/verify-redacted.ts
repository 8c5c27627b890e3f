import { checkRedacted, checkRedactedShape } from './check-redacted.js'
import { copyInput } from '../input/copy-input.js'
import { findRegime } from '../input/find-regime.js'
import { hashTrace } from '../input/read-trace.js'
import { redact, type RedactOptions } from './redact.js'
import { listUnmet, type RedactieBevinding } from './redacted-bevinding.js'
import type { RedactedTrace } from './redacted-trace.js'

/** How to verify a redacted trace. */
export interface VerifyRedactedOptions extends RedactOptions {
  /**
   * The trace it was made from: then it is also checked that the two belong together, with the
   * `key` it was redacted with.
   */
  readonly origineel?: unknown
}

/** Whether a redacted trace is what it was, and agrees with its rule set. */
export interface RedactedVerification {
  /** No fault was found. */
  readonly intact: boolean
  /** Every fault that was found; of the shape, and of the rules, at most the first hundred. */
  readonly bevindingen: readonly RedactieBevinding[]
}

type Bevindingen = readonly RedactieBevinding[]

function checkOrigineel(
  { sha256 }: RedactedTrace,
  { origineel, ...options }: VerifyRedactedOptions,
): Bevindingen {
  if (origineel === undefined) return []
  const { trace, bevindingen } = redact(origineel, options)
  const pad = '/origineel'
  // equal traces redact to equal bytes
  return trace === null
    ? bevindingen.map((bevinding) => ({ ...bevinding, pad: `${pad}${bevinding.pad}` }))
    : listUnmet([[trace.sha256 === sha256, 'ORIGINEEL_ANDERS', pad]])
}

function inspectRedacted(input: unknown, options: VerifyRedactedOptions): Bevindingen {
  const { value, bevindingen } = copyInput(input)
  const unreadable = [...bevindingen, ...checkRedactedShape(value)]
  if (unreadable.length > 0) return unreadable
  // the schema found nothing, so the copy is a redacted trace
  const trace = value as unknown as RedactedTrace
  const { regime, bevindingen: found } = findRegime(value, options)
  return [
    ...listUnmet([[trace.sha256 === hashTrace(trace), 'HASH_ONJUIST', '/sha256']]),
    ...found,
    ...(regime === undefined ? [] : checkRedacted(trace, regime)),
    ...checkOrigineel(trace, options),
  ]
}

/**
 * Verifies a redacted trace: its format, its shape, its own hash, the rule set it names, and
 * whether the route, the answers and the outcome agree with that rule set and with each other.
 *
 * An answer by norm follows from which comparisons hold, as the redacted trace states; that those
 * hold for the values taken away shows only the original.
 *
 * @param redacted - A redacted trace, parsed; anything else is a bevinding and never an error.
 * @param options - Where the rule sets are, and the original with its key where it is at hand.
 * @returns Whether it is intact, and every fault by code and place.
 */
export function verifyRedacted(
  redacted: unknown,
  options: VerifyRedactedOptions = {},
): RedactedVerification {
  const bevindingen = inspectRedacted(redacted, options)
  return { intact: bevindingen.length === 0, bevindingen }
}
