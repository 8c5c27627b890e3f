import { findRegime } from '../../audit/input/find-regime.js'
import type { JsonValue } from '../../intake-profile/copy-plain-json.js'
import type { Referentie } from '../../intake-profile/referentie.js'
import type { Regime } from '../../regime.js'
import type { RuleSet } from '../../rule-set/rule-set.js'
import type { DecisionTrace } from '../../trace/decision-trace.js'

/** How to report on a trace. */
export interface RapportOptions {
  /**
   * The regimes to find the rule set of the trace in, from `loadRegime`.
   * @defaultValue the regimes that come with the package
   */
  readonly regimes?: readonly Regime[]
  /**
   * Knows the titles of codes in the profile; from `wsw-indicatie/referentie`.
   * @defaultValue codes stand without their titles
   */
  readonly referentie?: Referentie | undefined
}

/** A trace with the rules behind it, where those are at hand. */
export interface TraceMetRegels {
  readonly trace: DecisionTrace
  readonly ruleSet: RuleSet | undefined
}

/** The walked steps all stand in the tables of the rule set; an edited trace may name others. */
const hasWalked = ({ beslistabellen }: RuleSet, { tabellen }: DecisionTrace) =>
  tabellen.every(({ id, stappen }) => {
    const known = beslistabellen.find(({ tabel }) => tabel.id === id)?.tabel.stappen
    return stappen.every((stap) => known?.some((one) => one.id === stap.id))
  })

/**
 * Finds the rule set that a trace was made with.
 *
 * @param trace - The trace.
 * @param options - Where to look.
 * @returns The trace, with its rule set where one has the same id, version and hash.
 */
export function findRules(trace: DecisionTrace, options: RapportOptions): TraceMetRegels {
  const { regime, bevindingen } = findRegime(trace as unknown as JsonValue, options)
  const ruleSet = bevindingen.length === 0 ? regime?.ruleSet : undefined
  return ruleSet !== undefined && hasWalked(ruleSet, trace)
    ? { trace, ruleSet }
    : { trace, ruleSet: undefined }
}
