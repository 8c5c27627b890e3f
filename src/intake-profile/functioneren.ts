import * as z from 'zod'
import { bronvermelding, langeTekst, percentage, vlag, type Bronvermelding } from './fields.js'
import type { ShapeOf } from './same-shape.js'

/** How betrokkene functions under the adapted circumstances. */
export interface Functioneren extends Bronvermelding {
  /** Able to function at a quiet spot in a small department, office or outdoor object (I.5). */
  readonly kanOpRustigePlek?: boolean | undefined
  /** Able to do the simplest functions of the profielensysteem (I.6). */
  readonly kanEenvoudigsteFuncties?: boolean | undefined
  /** Longest uninterrupted stretch of work. Unit: hours, 0-24 (I.6). */
  readonly aaneengeslotenUren?: number | undefined
  /**
   * Performance possible under the adapted circumstances, against a normally skilled worker.
   * Unit: percent, 0-200 (I.6 and II.2).
   */
  readonly prestatieplafond?: number | undefined
  /** Loudest sound in which betrokkene can work. Unit: dB(A), 0-200 (Risw annex I, aspect 33). */
  readonly geluidsniveau?: number | undefined
  /** Most people that betrokkene can supervise. Unit: whole persons, 0-1000 (aspect 45). */
  readonly toezichtPersonen?: number | undefined
  /**
   * Attention that betrokkene needs. Unit: percent of the time of the direct supervisor, 0-100
   * (aspect 51); no share of the worker's own time, as IV.4 has it.
   */
  readonly begeleidingstijd?: number | undefined
  /** The argument behind these figures, at most 10,000 characters. */
  readonly toelichting?: string | undefined
}

/** Schema of {@link Functioneren}. */
export const functionerenSchema = z.strictObject({
  kanOpRustigePlek: vlag.optional(),
  kanEenvoudigsteFuncties: vlag.optional(),
  aaneengeslotenUren: z.number().min(0).max(24).optional(),
  prestatieplafond: percentage(200).optional(),
  geluidsniveau: z.number().min(0).max(200).optional(),
  toezichtPersonen: z.int().min(0).max(1000).optional(),
  begeleidingstijd: percentage(100).optional(),
  toelichting: langeTekst.optional(),
  ...bronvermelding,
} satisfies ShapeOf<Functioneren>)
