import * as z from 'zod'
import { datesInOrder } from './dates-in-order.js'
import { datum } from './datum.js'
import { bronvermelding, kenmerk, korteTekst, lijst, vlag, type Bronvermelding } from './fields.js'
import type { ShapeOf } from './same-shape.js'
import { aanvraagSoorten, disciplines, type AanvraagSoort, type Discipline } from './vocabulary.js'

/** The application: what is asked for, and when. */
export interface Aanvraag extends Bronvermelding {
  /** Day of the aanmelding, `YYYY-MM-DD`: the peildatum of every window (Bisw annex II, ad 5). */
  readonly datum: string
  /**
   * Day of the indication, `YYYY-MM-DD`, on or after `datum`. Decides whether someone stays in a
   * beschermde woonvorm (Bisw annex II, ad 5).
   * @defaultValue the day in `datum`
   */
  readonly indicatiedatum?: string | undefined
  /** A first indication or a herindicatie. */
  readonly soort?: AanvraagSoort | undefined
  /** Id of the regime to apply, 1 to 200 characters; overrides the choice by `datum`. */
  readonly regime?: string | undefined
  /** The caller's own opaque id of the dossier, at most 200 characters; reaches the trace. */
  readonly referentie?: string | undefined
  /** Registered as a jobseeker: a precondition outside the tables (Wsw art. 11). */
  readonly ingeschrevenAlsWerkzoekende?: boolean | undefined
}

/** The indicatiecommissie that advised (Wsw art. 12). */
export interface Commissie extends Bronvermelding {
  /** Day of the advice, `YYYY-MM-DD`. */
  readonly adviesdatum?: string | undefined
  /** Disciplines that took part: at most 500; the four named ones must (Wsw art. 12). */
  readonly disciplines?: readonly Discipline[] | undefined
}

/** Schema of {@link Aanvraag}. */
export const aanvraagSchema = z
  .strictObject({
    datum,
    indicatiedatum: datum.optional(),
    soort: z.enum(aanvraagSoorten).optional(),
    regime: kenmerk.optional(),
    referentie: korteTekst.optional(),
    ingeschrevenAlsWerkzoekende: vlag.optional(),
    ...bronvermelding,
  } satisfies ShapeOf<Aanvraag>)
  .check(datesInOrder('datum', 'indicatiedatum', 'indicatiedatum'))

/** Schema of {@link Commissie}. */
export const commissieSchema = z.strictObject({
  adviesdatum: datum.optional(),
  disciplines: lijst(z.enum(disciplines)).optional(),
  ...bronvermelding,
} satisfies ShapeOf<Commissie>)
