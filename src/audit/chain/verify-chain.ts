import { createBevinding, type Bevinding } from '../bevinding.js'
import { hashRecord } from './chain.js'
import { chainSchema, type ChainRecord } from './chain-record-schema.js'
import { checkSchema } from '../schema/check-schema.js'
import { copyInput, MAX_PLACES } from '../input/copy-input.js'
import { readTrace } from '../input/read-trace.js'
import type { Verification } from '../verify/verify.js'

/** What else is known of a chain. */
export interface ChainOptions {
  /** The traces it is about, in its order. */
  readonly traces?: readonly unknown[]
  /** `sha256` of the last record, as it was noted elsewhere. */
  readonly hoofd?: string
}

type Chain = readonly ChainRecord[]

interface ChainReading {
  readonly records: Chain
  readonly bevindingen: readonly Bevinding[]
}

function readChain(input: unknown): ChainReading {
  const { value, bevindingen } = copyInput(input)
  if (bevindingen.length > 0) return { records: [], bevindingen }
  if (!Array.isArray(value)) {
    return { records: [], bevindingen: [createBevinding('GEEN_KETEN', '')] }
  }
  const vorm = checkSchema(chainSchema, value, 'SCHAKEL_ONJUIST')
  // where the schema finds nothing, the copy is a chain
  return { records: vorm.length > 0 ? [] : (value as Chain), bevindingen: vorm }
}

function checkRecord(record: ChainRecord, index: number, chain: Chain): readonly Bevinding[] {
  const before = chain[index - 1]
  // counted from the one before, so that one gap is one fault
  const nummer = (before?.nummer ?? 0) + 1
  const pad = `/${String(index)}`
  const found: Bevinding[] = []
  if (record.nummer !== nummer) {
    found.push(createBevinding('NUMMER_ONJUIST', `${pad}/nummer`, { nummer: String(nummer) }))
  }
  if (record.vorige !== (before?.sha256 ?? null)) {
    found.push(createBevinding('VORIGE_ONJUIST', `${pad}/vorige`))
  }
  if (record.sha256 !== hashRecord(record)) {
    found.push(createBevinding('SCHAKEL_HASH_ONJUIST', `${pad}/sha256`))
  }
  return found
}

function checkHoofd(records: Chain, hoofd: string | undefined): readonly Bevinding[] {
  if (hoofd === undefined || records.at(-1)?.sha256 === hoofd) return []
  const isInside = records.some(({ sha256 }) => sha256 === hoofd)
  return [createBevinding(isInside ? 'HOOFD_NIET_LAATST' : 'HOOFD_ONTBREEKT', '')]
}

function checkTraces(records: Chain, traces: readonly unknown[]): readonly Bevinding[] {
  const found = traces.flatMap((input, index) => {
    const pad = `/traces/${String(index)}`
    const { trace, bevindingen } = readTrace(input)
    const own = bevindingen.map((bevinding) => ({ ...bevinding, pad: `${pad}${bevinding.pad}` }))
    const record = records[index]
    return trace === undefined || record === undefined || record.trace === trace.sha256
      ? own
      : [...own, createBevinding('TRACE_HOORT_ELDERS', `${pad}/sha256`)]
  })
  return records.length === traces.length
    ? found
    : [...found, createBevinding('AANTAL_ONJUIST', '/traces')]
}

/**
 * Verifies a chain of decisions: every record by its own hash, number and tie to the one before,
 * against a known last hash, and against the traces where they are given.
 *
 * A record that was slipped in, taken out, moved or changed is found. That the end is missing, or
 * that all of it was made anew, shows only against a `hoofd` that was noted elsewhere. Traces are
 * checked by themselves, without their rule sets.
 *
 * @param records - A stored chain, parsed; anything else is a bevinding and never an error.
 * @param options - The traces and the last hash, as far as they are known.
 * @returns Whether it is intact, and every fault by code and place; the place in a given trace
 * starts with `/traces`.
 */
export function verifyChain(records: unknown, options: ChainOptions = {}): Verification {
  const { records: read, bevindingen } = readChain(records)
  const { traces, hoofd } = options
  const found =
    bevindingen.length > 0
      ? bevindingen
      : [
          ...read.flatMap(checkRecord).slice(0, MAX_PLACES),
          ...checkHoofd(read, hoofd),
          ...(traces === undefined ? [] : checkTraces(read, traces).slice(0, MAX_PLACES)),
        ]
  return { intact: found.length === 0, bevindingen: found }
}
