import * as z from 'zod'
import { bedrag, bronvermelding, langeTekst, percentage, vlag } from './fields.js'
import type { ShapeOf } from './same-shape.js'
import { begeleiderOpleidingen, functieniveaus } from './vocabulary.js'
import type {
  OrganisatorischeVoorziening,
  TechnischeVoorziening,
  WerkbegeleidingVoorziening,
  WerktempoVoorziening,
  WerktijdVoorziening,
} from './voorziening.js'

const omschrijving = langeTekst
const kosten = bedrag.optional()
const nergensBuitenSw = vlag.optional()

const technisch = z.strictObject({
  soort: z.literal('technisch'),
  omschrijving,
  algemeen: vlag.optional(),
  eenmaligeKosten: kosten,
  structureleKosten: kosten,
  nergensBuitenSw,
  ...bronvermelding,
} satisfies ShapeOf<TechnischeVoorziening>)

const organisatorisch = z.strictObject({
  soort: z.literal('organisatorisch'),
  omschrijving,
  functieniveau: z.enum(functieniveaus).optional(),
  eenmaligeKosten: kosten,
  structureleKosten: kosten,
  nergensBuitenSw,
  ...bronvermelding,
} satisfies ShapeOf<OrganisatorischeVoorziening>)

const werktijd = z.strictObject({
  soort: z.literal('werktijd'),
  omschrijving,
  dagdelenPerWerkdag: z.number().min(0).max(2).optional(),
  structureleKosten: kosten,
  nergensBuitenSw,
  ...bronvermelding,
} satisfies ShapeOf<WerktijdVoorziening>)

const werktempo = z.strictObject({
  soort: z.literal('werktempo'),
  omschrijving,
  structureleKosten: kosten,
  ...bronvermelding,
} satisfies ShapeOf<WerktempoVoorziening>)

const werkbegeleiding = z.strictObject({
  soort: z.literal('werkbegeleiding'),
  omschrijving,
  specialeKennis: vlag.optional(),
  extraIntensiteit: percentage(1000).optional(),
  opleidingBegeleider: z.enum(begeleiderOpleidingen).optional(),
  cursusuren: z.number().min(0).max(100_000).optional(),
  werktijdaandeel: percentage(100).optional(),
  permanentAanwezig: vlag.optional(),
  structureleKosten: kosten,
  ...bronvermelding,
} satisfies ShapeOf<WerkbegeleidingVoorziening>)

/** Schema of a voorziening: a property of another `soort` is refused. */
export const voorzieningSchema = z.discriminatedUnion('soort', [
  technisch,
  organisatorisch,
  werktijd,
  werktempo,
  werkbegeleiding,
])
