import * as z from 'zod'
import { bronvermelding, code, korteTekst, lijst, vlag, type Bronvermelding } from './fields.js'
import type { ShapeOf } from './same-shape.js'
import { scholingsniveaus, type Scholingsniveau } from './vocabulary.js'

interface Aanbod extends Bronvermelding {
  /** Name of the training, at most 200 characters. */
  readonly naam: string
  /** Level of the training, 1-4 (WEB art. 7.2.2). */
  readonly niveau?: Scholingsniveau | undefined
  /** Numbers of the werkprocessen that it trains for, such as `4.2`: at most 500. */
  readonly werkprocessen?: readonly string[] | undefined
  /** Betrokkene is able to take part in it (III.2 and III.4). */
  readonly kanDeelnemen?: boolean | undefined
}

/** An offer in the beroepsbegeleidende leerweg (Bisw annex III, ad 1 and 2). */
export interface BblAanbod extends Aanbod {
  /** Kind of offer. */
  readonly soort: 'bbl'
  /** It is of relevance to passende arbeid (III.1). */
  readonly relevant?: boolean | undefined
}

/** Training for functions that exist only in the Wsw (Bisw annex III, ad 3 and 4). */
export interface WswSpecifiekAanbod extends Aanbod {
  /** Kind of offer. */
  readonly soort: 'wsw-specifiek'
  /** It goes beyond the level already reached (III.3). */
  readonly gaatVerder?: boolean | undefined
}

/** One training on offer; `soort` tells which properties it has. */
export type Scholingsaanbod = BblAanbod | WswSpecifiekAanbod

const niveau = z.literal(scholingsniveaus).optional()
const werkprocessen = lijst(code(/^[1-9][0-9]?\.[1-9][0-9]?$/, 'werkproces')).optional()
const kanDeelnemen = vlag.optional()

const bbl = z.strictObject({
  soort: z.literal('bbl'),
  naam: korteTekst,
  niveau,
  werkprocessen,
  relevant: vlag.optional(),
  kanDeelnemen,
  ...bronvermelding,
} satisfies ShapeOf<BblAanbod>)

const wswSpecifiek = z.strictObject({
  soort: z.literal('wsw-specifiek'),
  naam: korteTekst,
  niveau,
  werkprocessen,
  gaatVerder: vlag.optional(),
  kanDeelnemen,
  ...bronvermelding,
} satisfies ShapeOf<WswSpecifiekAanbod>)

/** Schema of {@link Scholingsaanbod}: a property of another `soort` is refused. */
export const scholingsaanbodSchema = z.discriminatedUnion('soort', [bbl, wswSpecifiek])
