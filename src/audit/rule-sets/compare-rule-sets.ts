import type { JsonValue } from '../../intake-profile/copy-plain-json.js'
import type { PreparedRegime, Regime } from '../../regime.js'
import { listStapIds } from '../../rule-set/list-names.js'
import { compareDecisions } from './compare-decisions.js'
import { decideInvoer } from './decide-invoer.js'
import { readTrace } from '../input/read-trace.js'
import { createComparisonCollector, type RuleSetComparison } from './rule-set-comparison.js'

/** How to compare rule sets. */
export interface CompareRuleSetsOptions {
  /**
   * So many traces are listed at most, of those that differ and of those that cannot be used;
   * all are counted.
   * @defaultValue 1000
   */
  readonly maximum?: number
}

const MAXIMUM = 1000

type Regimes = readonly [PreparedRegime, PreparedRegime]

/** Compares what two rule sets decide on the input of a trace, or says why they do not. */
function compareOn(trace: unknown, [a, b]: Regimes, stappen: readonly string[]) {
  const { trace: read, value, bevindingen } = readTrace(trace)
  if (read === undefined || bevindingen.length > 0) return { bevindingen }
  const { invoer } = value as { readonly invoer: JsonValue }
  const was = decideInvoer(invoer, a)
  const wordt = decideInvoer(invoer, b)
  if (was.decision === undefined || wordt.decision === undefined) {
    return { bevindingen: [...(was.bevindingen ?? []), ...(wordt.bevindingen ?? [])] }
  }
  const { sha256 } = read
  return { change: { sha256, ...compareDecisions(was.decision, wordt.decision, stappen) } }
}

/**
 * Compares what two rule sets decide on stored traces: the uitkomst and the answer to each step,
 * both worked out anew from the input of each trace.
 *
 * Traces are read one by one, and what is kept does not grow with their number beyond `maximum`.
 * Any rule set decides on any day of aanvraag, for that is the question here. Equal traces in
 * equal order give an equal comparison. Signalen are not compared.
 *
 * @param traces - Stored traces, parsed; what is no trace is counted and never an error.
 * @param regimeA - The rule set that was, from `loadRegime` or `listRegimes`.
 * @param regimeB - The rule set that becomes.
 * @param options - How many to list.
 * @returns Counts, and the first traces that differ or cannot be used.
 * @throws Only what reading `traces` throws, as a rejected promise.
 */
export async function compareRuleSets(
  traces: Iterable<unknown> | AsyncIterable<unknown>,
  regimeA: Regime,
  regimeB: Regime,
  { maximum = MAXIMUM }: CompareRuleSetsOptions = {},
): Promise<RuleSetComparison> {
  // every Regime comes from prepareRegime; its type hides the rest from callers
  const regimes = [regimeA, regimeB] as readonly Regime[] as Regimes
  const stappen = [...new Set(regimes.flatMap(({ ruleSet }) => listStapIds(ruleSet)))]
  const collector = createComparisonCollector(stappen, maximum)
  for await (const trace of traces) {
    const { bevindingen, change } = compareOn(trace, regimes, stappen)
    if (change === undefined) collector.addOnbruikbaar(bevindingen)
    else collector.addChange(change)
  }
  return collector.read()
}
