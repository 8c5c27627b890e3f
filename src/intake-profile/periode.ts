import * as z from 'zod'
import { datesInOrder } from './dates-in-order.js'
import { datum } from './datum.js'
import { bronvermelding, korteTekst, type Bronvermelding } from './fields.js'
import type { ShapeOf } from './same-shape.js'
import { verblijfSoorten, type VerblijfSoort } from './vocabulary.js'

/** A stretch of days. */
export interface Periode extends Bronvermelding {
  /** First day, `YYYY-MM-DD`. */
  readonly van: string
  /**
   * Day of leaving, `YYYY-MM-DD`, on or after `van` and itself not counted.
   * @defaultValue still there
   */
  readonly tot?: string | undefined
}

/** A stay that bears on the severity of a psychische beperking (Bisw annex II, ad 5). */
export interface Verblijf extends Periode {
  /** Kind of residence. */
  readonly soort: VerblijfSoort
}

/** One job held: what aspect 2 of the intakeprofiel looks back on (Risw annex I). */
export interface Dienstverband extends Periode {
  /** Function, at most 200 characters. */
  readonly functie?: string | undefined
  /** Kind of work, in words or as a code of three digits: at most 200 characters. */
  readonly werksoort?: string | undefined
}

const totNotBeforeVan = datesInOrder('van', 'tot', 'totVoorVan')

/** Schema of {@link Verblijf}. */
export const verblijfSchema = z
  .strictObject({
    soort: z.enum(verblijfSoorten),
    van: datum,
    tot: datum.optional(),
    ...bronvermelding,
  } satisfies ShapeOf<Verblijf>)
  .check(totNotBeforeVan)

/** Schema of {@link Dienstverband}. */
export const dienstverbandSchema = z
  .strictObject({
    van: datum,
    tot: datum.optional(),
    functie: korteTekst.optional(),
    werksoort: korteTekst.optional(),
    ...bronvermelding,
  } satisfies ShapeOf<Dienstverband>)
  .check(totNotBeforeVan)
