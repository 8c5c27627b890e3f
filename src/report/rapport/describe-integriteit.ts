import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import { verify } from '../../audit/verify/verify.js'
import type { DecisionTrace } from '../../trace/decision-trace.js'
import { fillIn } from '../../trace/notation.js'
import type { RapportOptions } from './find-rules.js'
import type { Integriteit } from './rapport.js'

const { integriteit: woorden } = rapportTeksten

/**
 * Tells what a trace says about itself, and checks it.
 *
 * @param trace - The trace.
 * @param options - Where its rule set may be.
 * @returns Its format, origin and hashes, and what the check found.
 */
export function describeIntegriteit(trace: DecisionTrace, options: RapportOptions): Integriteit {
  const { format, engine, regime, sha256 } = trace
  const { intact, bevindingen } = verify(trace, options)
  const { name, version } = engine
  const { id, versie } = regime
  return {
    kenmerken: [
      { label: woorden.format, tekst: format },
      { label: woorden.engine, tekst: fillIn(woorden.engineWaarde, { name, version }) },
      { label: woorden.regelset, tekst: fillIn(woorden.regelsetWaarde, { id, versie }) },
      { label: woorden.regelsetHash, tekst: regime.sha256 },
      { label: woorden.hash, tekst: sha256 },
    ],
    bewijst: woorden.bewijst,
    controle: intact ? woorden.ongeschonden : woorden.geschonden,
    bevindingen: bevindingen.map(({ pad, tekst }) => ({ label: pad || woorden.heel, tekst })),
  }
}
