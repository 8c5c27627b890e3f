import * as z from 'zod'
import { positiefBedrag, bronvermelding, type Bronvermelding } from './fields.js'
import type { ShapeOf } from './same-shape.js'
import { functieniveaus, valutas, type Functieniveau, type Valuta } from './vocabulary.js'

/** The figures that the regulation leaves to a yearly decision; none has a default. */
export interface Normbedragen extends Bronvermelding {
  /**
   * Maximum subsidy per arbeidsplaats of 36 hours, category ernstig, at the moment of the
   * indication: an amount > 0 in whole cents, below 100,000,000,000 (Bisw annex II, ad 3 b).
   */
  readonly maximaalSubsidiebedrag?: number | undefined
  /** Currency of every amount in the profile. */
  readonly valuta?: Valuta | undefined
  /** The functieniveau set by ministeriële regeling (Bisw annex II, ad 3 d and 4 i). */
  readonly functieniveauGrens?: Functieniveau | undefined
}

/** Schema of {@link Normbedragen}. */
export const normbedragenSchema = z.strictObject({
  maximaalSubsidiebedrag: positiefBedrag.optional(),
  valuta: z.enum(valutas).optional(),
  functieniveauGrens: z.enum(functieniveaus).optional(),
  ...bronvermelding,
} satisfies ShapeOf<Normbedragen>)
