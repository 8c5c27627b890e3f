import { ONBEKEND } from '../../beslistabel/walk-beslistabel.js'
import type { PreparedRegime } from '../../regime.js'
import type { DecisionTrace } from '../../trace/decision-trace.js'
import { createBevinding, type Bevinding } from '../bevinding.js'
import { checkInvoer } from './check-invoer.js'
import { checkRegels } from './check-regels.js'
import { MAX_PLACES } from '../input/copy-input.js'
import { findRegime, type AuditOptions } from '../input/find-regime.js'
import { readTrace, type TraceReading } from '../input/read-trace.js'

/** A trace with everything that can be said of it without recomputing it. */
export interface TraceInspection extends TraceReading {
  /** The rule set it names, where it is there. */
  readonly regime: PreparedRegime | undefined
}

function checkBesluitrijp({
  uitkomst,
  signalen,
  besluitrijp,
}: DecisionTrace): readonly Bevinding[] {
  const follows =
    !Object.values(uitkomst).includes(ONBEKEND) && signalen.every(({ ernst }) => ernst !== 'fout')
  return follows === besluitrijp ? [] : [createBevinding('BESLUITRIJP_ONJUIST', '/besluitrijp')]
}

const checkAgainstRegime = (trace: DecisionTrace, regime: PreparedRegime): readonly Bevinding[] => [
  ...checkInvoer(trace, regime),
  ...checkRegels(trace.tabellen, regime.ruleSet).slice(0, MAX_PLACES),
]

/**
 * Checks everything about a trace except its recomputation.
 *
 * @param input - Anything; nothing in it can make this throw.
 * @param options - Where the rule sets are.
 * @returns The trace with its rule set and every fault.
 */
export function inspectTrace(input: unknown, options: AuditOptions): TraceInspection {
  const reading = readTrace(input)
  const { trace, value } = reading
  const { regime, bevindingen } = findRegime(value, options)
  const found = [...reading.bevindingen, ...bevindingen]
  if (trace !== undefined) {
    if (regime !== undefined) found.push(...checkAgainstRegime(trace, regime))
    found.push(...checkBesluitrijp(trace))
  }
  return { value, trace, regime, bevindingen: found }
}
