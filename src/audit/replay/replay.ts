import { createBevinding, isFault, type Bevinding } from '../bevinding.js'
import { compareTraces } from '../compare/compare-traces.js'
import type { AuditOptions } from '../input/find-regime.js'
import { inspectTrace, type TraceInspection } from '../verify/inspect-trace.js'
import { placeOf } from '../input/place-of.js'
import { recompute } from './recompute.js'
import { isSameJson } from '../input/same-json.js'
import type { TraceComparison } from '../compare/trace-comparison.js'
import type { Verschil } from '../compare/verschil.js'

// without these there is nothing to recompute
const isRefused = ({ code }: Bevinding) =>
  code === 'INVOER_ONGELDIG' || code === 'INVOER_ANDER_REGIME'

function conclude(
  { value }: TraceInspection,
  bevindingen: readonly Bevinding[],
  verschillen: readonly Verschil[],
): TraceComparison {
  const [first] = verschillen
  const fault = bevindingen.find(isFault)
  const place = first ?? (fault && placeOf(value, fault.pad))
  return {
    gelijk: place === undefined,
    eersteVerschil: place === undefined ? null : { stap: place.stap, pad: place.pad },
    verschillen,
    bevindingen,
  }
}

/**
 * Recomputes a stored trace with the rule set it names, by the compiled rules and by `Engine.run` of
 * json-rules-engine, and compares the whole of it with both.
 *
 * It finds what a new hash hides: an answer, comparison or uitkomst that does not follow from the
 * input. That the input is what was decided on, it cannot tell. A trace by another version of this
 * package replays as equal when the rule set is the same. Where the trace says something about the
 * age of betrokkene, that is taken over, for the day of birth is in no trace.
 *
 * @param trace - A stored trace, parsed; anything else is a bevinding and never an error.
 * @param options - Where the rule sets are.
 * @returns Whether it is the same, each difference, and what {@link verify} finds.
 * @example
 * ```ts
 * const { gelijk, eersteVerschil } = await replay(JSON.parse(stored))
 * ```
 */
export async function replay(trace: unknown, options: AuditOptions = {}): Promise<TraceComparison> {
  const inspection = inspectTrace(trace, options)
  const { trace: stored, regime, bevindingen } = inspection
  if (stored === undefined || regime === undefined || bevindingen.some(isRefused)) {
    return conclude(inspection, bevindingen, [])
  }
  const { compiled, engine, bevindingen: notes } = await recompute(stored, regime)
  const found = [...bevindingen, ...notes]
  if (!isSameJson(compiled, engine)) found.push(createBevinding('UITVOERINGEN_ONEENS', ''))
  const verschillen = compareTraces({ was: stored, wordt: compiled })
  return conclude(
    inspection,
    found,
    verschillen.length > 0 ? verschillen : compareTraces({ was: stored, wordt: engine }),
  )
}
