import * as z from 'zod'
import type { SameShape, ShapeOf } from '../../intake-profile/same-shape.js'

/** The shape of a record; a changed shape gets another number. */
export const CHAIN_FORMAT = 'wsw-indicatie/chain@1'

/** One decision in a chain of decisions on one dossier. */
export interface ChainRecord {
  /** Name and version of this shape. */
  readonly format: 'wsw-indicatie/chain@1'
  /** Its place in the chain, counted from 1. */
  readonly nummer: number
  /** `sha256` of the record before; null for the first. */
  readonly vorige: string | null
  /** `sha256` of the trace. */
  readonly trace: string
  /** SHA-256 over the RFC 8785 form of everything above. */
  readonly sha256: string
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const chainRecordSchema = z.strictObject({
  format: z.literal(CHAIN_FORMAT),
  nummer: z.int().min(1),
  vorige: sha256.nullable(),
  trace: sha256,
  sha256,
} satisfies ShapeOf<ChainRecord>)

chainRecordSchema satisfies SameShape<typeof chainRecordSchema, ChainRecord>

/** Schema of a chain. */
export const chainSchema = z.array(chainRecordSchema)
