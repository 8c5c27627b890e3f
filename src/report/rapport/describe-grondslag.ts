import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import type { CategorieOordeel, Oordeel } from '../../intake-profile/intake-profile.js'
import type { DecisionTrace, Grondslag } from '../../trace/decision-trace.js'
import { fillIn } from '../../trace/notation.js'
import { lookup } from './lookup.js'
import { writeDatum } from '../write-datum.js'

const { grondslagen, deskundigen } = rapportTeksten

function describeOordeel(oordeel: Oordeel | CategorieOordeel | undefined): string {
  const { deskundige, datum }: Partial<Oordeel> =
    oordeel !== undefined && 'antwoord' in oordeel ? oordeel : {}
  const name = lookup(deskundigen, deskundige ?? '') ?? deskundigen.anders
  return datum === undefined
    ? fillIn(grondslagen.oordeel, { deskundige: name })
    : fillIn(grondslagen.oordeelMetDatum, { deskundige: name, datum: writeDatum(datum) })
}

/**
 * Tells what an answer rests on; for an oordeel, also whose it is and of which day.
 *
 * @param id - Id of the step, or of the table for its category.
 * @param grondslag - What it rests on.
 * @param trace - The trace.
 * @returns A few words.
 */
export function describeGrondslag(
  id: string,
  grondslag: Grondslag,
  { invoer: { oordelen = {} } }: DecisionTrace,
): string {
  return grondslag === 'oordeel'
    ? describeOordeel(lookup(oordelen, id))
    : grondslagen[grondslag ?? 'geen']
}
