import { hashCanonical } from '../../hash/hash-canonical.js'
import type { DecisionTrace } from '../../trace/decision-trace.js'
import { CHAIN_FORMAT, type ChainRecord } from './chain-record-schema.js'

/** A record without its own hash. */
type UnsealedRecord = Omit<ChainRecord, 'sha256'>

/**
 * Hashes a record of a chain.
 *
 * @param record - The record; its own `sha256` does not count.
 * @returns SHA-256 over the RFC 8785 form of the rest.
 */
export const hashRecord = ({ format, nummer, vorige, trace }: UnsealedRecord): string =>
  hashCanonical({ format, nummer, vorige, trace })

/**
 * Ties successive decisions on one dossier together: each record holds the hash of its trace and of
 * the record before, so that none can be slipped in, taken out, moved or changed without a trace.
 *
 * The traces stay where they are; a record only names them by hash, and takes that hash as it is:
 * {@link verify} them first. A chain proves the order of what is in it to whoever knows the hash of
 * the last record. Whoever can change all of it can also make it anew, and no hash says who decided
 * or when: for that, have each last hash signed, or kept by somebody else.
 *
 * @param traces - The decisions, oldest first.
 * @param vorige - The last record of the chain so far, to go on from.
 * @returns One new record for each trace.
 */
export function chain(
  traces: readonly DecisionTrace[],
  vorige?: ChainRecord,
): readonly ChainRecord[] {
  const records: ChainRecord[] = []
  let last = vorige
  for (const { sha256: trace } of traces) {
    const record: UnsealedRecord = {
      format: CHAIN_FORMAT,
      nummer: (last?.nummer ?? 0) + 1,
      vorige: last?.sha256 ?? null,
      trace,
    }
    last = { ...record, sha256: hashRecord(record) }
    records.push(last)
  }
  return records
}
