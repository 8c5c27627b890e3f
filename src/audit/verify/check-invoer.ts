import { BeslistabelError } from '../../errors.js'
import { parseIntakeProfile } from '../../prepare.js'
import { holdsOn, type PreparedRegime } from '../../regime.js'
import type { DecisionTrace } from '../../trace/decision-trace.js'
import { createBevinding, type Bevinding } from '../bevinding.js'
import { MAX_PLACES } from '../input/copy-input.js'
import { onAnyDay } from '../input/find-regime.js'

function describe({ code, issues }: BeslistabelError): readonly Bevinding[] {
  if (code === 'NO_RULE_SET') {
    return [createBevinding('INVOER_ANDER_REGIME', `/invoer${issues[0]!.path}`)]
  }
  return issues
    .slice(0, MAX_PLACES)
    .map(({ path, message }) =>
      createBevinding('INVOER_ONGELDIG', `/invoer${path}`, { reden: message }),
    )
}

/**
 * Checks that the rule set of a trace would have accepted its input.
 *
 * @param trace - The trace.
 * @param regime - The rule set it names.
 * @returns What it would have refused.
 */
export function checkInvoer(
  { invoer }: DecisionTrace,
  regime: PreparedRegime,
): readonly Bevinding[] {
  try {
    const { aanvraag } = parseIntakeProfile(invoer, { regimes: [onAnyDay(regime)] })
    return aanvraag.regime === undefined && !holdsOn(regime, aanvraag.datum)
      ? [createBevinding('INVOER_BUITEN_GELDIGHEID', '/invoer/aanvraag/datum')]
      : []
  } catch (error) {
    if (error instanceof BeslistabelError) return describe(error)
    throw error
  }
}
