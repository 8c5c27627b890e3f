import { evaluate, evaluateAsync } from '../../evaluate.js'
import type { PreparedRegime } from '../../regime.js'
import type { DecisionTrace } from '../../trace/decision-trace.js'
import { createBevinding, type Bevinding } from '../bevinding.js'
import { onAnyDay } from '../input/find-regime.js'
import { hashTrace } from '../input/read-trace.js'

/** What the rules give today for the input of a trace. */
export interface Recomputation {
  /** By the compiled rules. */
  readonly compiled: DecisionTrace
  /** By `Engine.run` of json-rules-engine. */
  readonly engine: DecisionTrace
  /** What was taken over from the trace, because it cannot be recomputed. */
  readonly bevindingen: readonly Bevinding[]
}

const GEBOORTEDATUM = '/betrokkene/geboortedatum'

// the oldest that a profile can name
const standIn = { geboortedatum: '1800-01-01' }

// betrokkene is not in a trace, so what was said of the age is taken over by a stand-in
function completeInvoer({ invoer, signalen }: DecisionTrace) {
  const index = signalen.findIndex(({ pad }) => pad === GEBOORTEDATUM)
  return index === -1
    ? { profile: invoer, bevindingen: [] }
    : {
        profile: { ...invoer, betrokkene: standIn },
        bevindingen: [createBevinding('LEEFTIJD_OVERGENOMEN', `/signalen/${String(index)}`)],
      }
}

// the version is the one part that may differ while the rules agree, and the hash is over it too
function takeOverVersion(computed: DecisionTrace, { engine }: DecisionTrace): DecisionTrace {
  const trace = { ...computed, engine: { ...computed.engine, version: engine.version } }
  return { ...trace, sha256: hashTrace(trace) }
}

/**
 * Recomputes a trace from its own input, in both ways.
 *
 * @param trace - A trace whose input the rule set accepts.
 * @param regime - The rule set it names.
 * @returns Both results, with the version of the package that the trace names.
 */
export async function recompute(
  trace: DecisionTrace,
  regime: PreparedRegime,
): Promise<Recomputation> {
  const { profile, bevindingen } = completeInvoer(trace)
  const options = { regimes: [onAnyDay(regime)] }
  const compiled = evaluate(profile, options)
  const engine = await evaluateAsync(profile, options)
  const { version } = compiled.engine
  return {
    compiled: takeOverVersion(compiled, trace),
    engine: takeOverVersion(engine, trace),
    bevindingen:
      version === trace.engine.version
        ? bevindingen
        : [createBevinding('ANDERE_VERSIE', '/engine/version', { version }), ...bevindingen],
  }
}
