import type { JsonValue } from '../../intake-profile/copy-plain-json.js'
import { listRegimes, type PreparedRegime, type Regime } from '../../regime.js'
import { isJsonObject } from '../../intake-profile/json-kinds.js'
import { createBevinding, type Bevinding } from '../bevinding.js'
import { traceRegimeSchema } from '../schema/trace-schema.js'

/** Where to look for rule sets. */
export interface AuditOptions {
  /**
   * The rule sets that a trace may name, from `loadRegime`.
   * @defaultValue the regimes that come with the package
   */
  readonly regimes?: readonly Regime[]
}

/** The rule set that a trace names, where it is there. */
export interface FoundRegime {
  readonly bevindingen: readonly Bevinding[]
  readonly regime: PreparedRegime | undefined
}

const NOTHING: FoundRegime = { bevindingen: [], regime: undefined }

/**
 * Finds the rule set that a trace names, by id and version, and compares its hash.
 *
 * @param value - A copy of the trace, whatever its shape.
 * @param options - Where to look.
 * @returns The rule set also where its hash differs; nothing where the trace names none.
 */
export function findRegime(
  value: JsonValue,
  { regimes = listRegimes() }: AuditOptions,
): FoundRegime {
  const named = traceRegimeSchema.safeParse(isJsonObject(value) ? value['regime'] : undefined)
  if (!named.success) return NOTHING
  const { id, versie, sha256 } = named.data
  // every Regime comes from prepareRegime; its type hides the rest from callers
  const candidates = (regimes as readonly PreparedRegime[]).filter(
    (regime) => regime.id === id && regime.versie === versie,
  )
  const regime = candidates.find((candidate) => candidate.sha256 === sha256) ?? candidates[0]
  if (regime === undefined) {
    const bevinding = createBevinding('REGELSET_ONBEKEND', '/regime', { id, versie })
    return { bevindingen: [bevinding], regime }
  }
  return regime.sha256 === sha256
    ? { bevindingen: [], regime }
    : { bevindingen: [createBevinding('REGELSET_HASH_ONJUIST', '/regime/sha256')], regime }
}

/**
 * Lets a rule set decide on an aanvraag of any day.
 *
 * @param regime - The rule set.
 * @returns The same, without an end to its validity.
 */
export const onAnyDay = (regime: PreparedRegime): PreparedRegime => ({
  ...regime,
  geldig: { van: '' },
})
