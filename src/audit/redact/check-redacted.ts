import type { JsonValue } from '../../intake-profile/copy-plain-json.js'
import type { PreparedRegime } from '../../regime.js'
import { isJsonObject } from '../../intake-profile/json-kinds.js'
import { createBevinding } from '../bevinding.js'
import { checkSchema } from '../schema/check-schema.js'
import { MAX_PLACES } from '../input/copy-input.js'
import { REDACTED_FORMAT } from './redact-trace.js'
import { createRedactieBevinding, type RedactieBevinding } from './redacted-bevinding.js'
import { checkBesluit } from './redacted-besluit.js'
import { checkPlaces } from './redacted-places.js'
import { redactedSchema } from './redacted-schema.js'
import { followAntwoorden, listOordelen } from './redacted-route.js'
import { checkTabellen } from './redacted-tabellen.js'
import type { RedactedTrace } from './redacted-trace.js'

/**
 * Checks that a value has the shape of a redacted trace.
 *
 * @param value - Plain JSON.
 * @returns What does not fit.
 */
export function checkRedactedShape(value: JsonValue): readonly RedactieBevinding[] {
  if (!isJsonObject(value) || typeof value['format'] !== 'string') {
    return [createRedactieBevinding('GEEN_REDACTIE', '')]
  }
  if (value['format'] !== REDACTED_FORMAT) {
    return [createBevinding('FORMAT_ONBEKEND', '/format', { format: REDACTED_FORMAT })]
  }
  return checkSchema(redactedSchema, value, 'VORM_ONJUIST')
}

/**
 * Checks a redacted trace against its rule set: every text, rule and norm is the law's, every
 * answer follows from its grondslag, every step from the answers, and the outcome from the exits.
 *
 * What passes holds nothing but words of the rule set and of the schema, places, and what stands
 * for values.
 *
 * @param trace - A redacted trace of the right shape.
 * @param regime - The rule set it names.
 * @returns What does not agree, at most the first hundred places.
 */
export function checkRedacted(
  trace: RedactedTrace,
  regime: PreparedRegime,
): readonly RedactieBevinding[] {
  const { program } = regime
  const walk = followAntwoorden(trace, regime)
  return [
    ...checkPlaces(trace, regime),
    ...checkTabellen(trace.tabellen, walk, { program, oordelen: listOordelen(trace.invoer) }),
    ...checkBesluit(trace, walk, program.ruleSet),
  ].slice(0, MAX_PLACES)
}
