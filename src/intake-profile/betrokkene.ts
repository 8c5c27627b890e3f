import * as z from 'zod'
import { datum } from './datum.js'
import {
  bronvermelding,
  check,
  code,
  korteTekst,
  langeTekst,
  lijst,
  type Bronvermelding,
} from './fields.js'
import type { ShapeOf } from './same-shape.js'
import { functieniveaus, nlqfNiveaus, type Functieniveau, type NlqfNiveau } from './vocabulary.js'

/**
 * The header of the form: who it is about. Every text is at most 200 characters.
 *
 * Never copied into a trace, an error or a log.
 */
export interface Betrokkene extends Bronvermelding {
  /** Name. */
  readonly naam?: string | undefined
  /** Day of birth, `YYYY-MM-DD`; the age limit of Wsw art. 1 is measured with it. */
  readonly geboortedatum?: string | undefined
  /** Address. */
  readonly adres?: string | undefined
  /** Number of the person in the caller's own records. */
  readonly persoonsnummer?: string | undefined
  /** Sofinummer: nine digits that pass the elfproef. */
  readonly sofinummer?: string | undefined
}

/** What passende arbeid means for this person: context of I.2, I.4 and III.1 that no norm reads. */
export interface PassendeArbeid extends Bronvermelding {
  /** Region in which work is sought, at most 200 characters. */
  readonly regio?: string | undefined
  /** Branches, at most 500 of 200 characters each. */
  readonly branches?: readonly string[] | undefined
  /** Kinds of work, in words or as codes of three digits: at most 500 of 200 characters each. */
  readonly werksoorten?: readonly string[] | undefined
  /** Code of a competentieprofiel, such as `N06.01.04`; capitals do not matter. */
  readonly competentieprofiel?: string | undefined
  /** Level of the work in the Nederlands kwalificatiekader. */
  readonly nlqf?: NlqfNiveau | undefined
  /** Level of the functions, on the ladder of the profielensysteem (Risw annex I). */
  readonly functieniveau?: Functieniveau | undefined
  /** Explanation, at most 10,000 characters. */
  readonly toelichting?: string | undefined
}

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

// nine zeros pass the sum but were never given out
const passesElfproef = (digits: string) =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0 &&
  Number(digits) !== 0

/** Schema of {@link Betrokkene}. */
export const betrokkeneSchema = z.strictObject({
  naam: korteTekst.optional(),
  geboortedatum: datum.optional(),
  adres: korteTekst.optional(),
  persoonsnummer: korteTekst.optional(),
  sofinummer: code(/^[0-9]{9}$/, 'sofinummer')
    .refine(passesElfproef, check('sofinummer'))
    .optional(),
  ...bronvermelding,
} satisfies ShapeOf<Betrokkene>)

const competentieprofiel = code(
  /^[Nn][0-9]{2}(?:\.[0-9]{2}){2}(?:\/[Vv][Pp](?: [Ii]{1,3})?)?$/,
  'competentieprofiel',
)

/** Schema of {@link PassendeArbeid}. */
export const passendeArbeidSchema = z.strictObject({
  regio: korteTekst.optional(),
  branches: lijst(korteTekst).optional(),
  werksoorten: lijst(korteTekst).optional(),
  competentieprofiel: competentieprofiel.optional(),
  nlqf: z.literal(nlqfNiveaus).optional(),
  functieniveau: z.enum(functieniveaus).optional(),
  toelichting: langeTekst.optional(),
  ...bronvermelding,
} satisfies ShapeOf<PassendeArbeid>)
