import type { JsonValue } from '../../intake-profile/copy-plain-json.js'
import { hashCanonical } from '../../hash/hash-canonical.js'
import type { DecisionTrace } from '../../trace/decision-trace.js'
import { isJsonObject, type JsonObject } from '../../intake-profile/json-kinds.js'
import { createBevinding, type Bevinding } from '../bevinding.js'
import { checkSchema } from '../schema/check-schema.js'
import { copyInput } from './copy-input.js'
import { TRACE_FORMAT, traceSchema } from '../schema/trace-schema.js'

/** What a trace says by itself, without the rule set it names. */
export interface TraceReading {
  /** Every fault that was found. */
  readonly bevindingen: readonly Bevinding[]
  /** The copy that was read, whatever its shape; null where it is no trace of a known format. */
  readonly value: JsonValue
  /** The same where it has the shape of a trace. */
  readonly trace: DecisionTrace | undefined
}

/**
 * Hashes a trace the way {@link evaluate} seals it.
 *
 * @param trace - The trace; its own `sha256` does not count.
 * @returns SHA-256 over the RFC 8785 form of the rest.
 */
export function hashTrace(trace: object): string {
  const { sha256: _, ...rest } = trace as Readonly<Record<string, unknown>>
  return hashCanonical(rest)
}

function checkHash(value: JsonObject): readonly Bevinding[] {
  const { sha256 } = value
  return typeof sha256 === 'string' && sha256 !== hashTrace(value)
    ? [createBevinding('HASH_ONJUIST', '/sha256')]
    : []
}

const refuse = (...bevindingen: readonly Bevinding[]): TraceReading => ({
  bevindingen,
  value: null,
  trace: undefined,
})

/**
 * Reads a trace: copies it and checks its format, its shape and its own hash.
 *
 * @param input - Anything; nothing in it can make this throw.
 * @returns The copy with what is the matter with it.
 */
export function readTrace(input: unknown): TraceReading {
  const { value, bevindingen } = copyInput(input)
  if (bevindingen.length > 0) return refuse(...bevindingen)
  if (!isJsonObject(value) || typeof value['format'] !== 'string') {
    return refuse(createBevinding('GEEN_TRACE', ''))
  }
  if (value['format'] !== TRACE_FORMAT) {
    return refuse(createBevinding('FORMAT_ONBEKEND', '/format', { format: TRACE_FORMAT }))
  }
  const vorm = checkSchema(traceSchema, value, 'VORM_ONJUIST')
  // where the schema finds nothing, the copy is a trace
  const trace = vorm.length === 0 ? (value as unknown as DecisionTrace) : undefined
  return { bevindingen: [...vorm, ...checkHash(value)], value, trace }
}
