import * as z from 'zod'
import type { SameShape, ShapeOf } from '../intake-profile/same-shape.js'
import { functieniveaus } from '../intake-profile/vocabulary.js'
import type {
  FormulierAspect,
  FormulierDifferentiatie,
  FormulierGrens,
  FormulierHoofdstuk,
  FormulierScore,
  FormulierTrede,
  IntakeprofielFormulier,
} from './intakeprofiel-formulier.js'
import {
  herkomstSchema,
  interpretatiesSchema,
  textSchema,
  vindplaatsSchema,
} from './text-schema.js'

const nummerSchema = z.string().regex(/^\d{1,2}[abc]?$/)
const scoreSchema = z.int().min(0).max(3)
const markSchema = z.literal(true).optional()

const filled = <Item extends z.ZodType>(item: Item) => z.array(item).min(1)

const grensSchema = z.strictObject({
  grootheid: textSchema,
  van: z.number().optional(),
  zonderVan: markSchema,
  tot: z.number().optional(),
  zonderTot: markSchema,
  toelichting: textSchema.optional(),
} satisfies ShapeOf<FormulierGrens>)

const trede = {
  label: textSchema,
  voorbeelden: filled(textSchema).optional(),
  functieniveaus: filled(z.enum(functieniveaus)).optional(),
  grenzen: filled(grensSchema).optional(),
  interpretaties: interpretatiesSchema.optional(),
} satisfies ShapeOf<FormulierTrede>

const differentiatieSchema = z.strictObject({
  dk: z.string().regex(/^([0-3]\.[1-9]|[a-c])$/),
  ...trede,
  zonderNummer: z.strictObject(trede).optional(),
} satisfies ShapeOf<FormulierDifferentiatie>)

const scoreregelSchema = z.strictObject({
  score: scoreSchema,
  ...trede,
  differentiatie: z.array(differentiatieSchema).min(2).optional(),
} satisfies ShapeOf<FormulierScore>)

const aspectSchema = z.strictObject({
  titel: textSchema,
  meet: textSchema,
  vindplaats: vindplaatsSchema,
  oudNummer: filled(z.string().regex(/^\d{1,2}$/)).optional(),
  nieuw: markSchema,
  dkKolom: markSchema,
  functieselectie: markSchema,
  vierMaalTien: filled(z.enum(['inleiding', 'schaal', 'formulier'])).optional(),
  grenzen: filled(grensSchema).optional(),
  toelichting: textSchema.optional(),
  interpretaties: interpretatiesSchema.optional(),
  scores: z.array(scoreregelSchema).length(4),
} satisfies ShapeOf<FormulierAspect>)

const hoofdstukSchema = z.strictObject({
  nummer: textSchema,
  titel: textSchema,
  dkKolom: z.boolean(),
  aspecten: filled(nummerSchema),
} satisfies ShapeOf<FormulierHoofdstuk>)

const schema = z.strictObject({
  titel: textSchema,
  vindplaats: vindplaatsSchema,
  herkomst: herkomstSchema,
  toelichting: textSchema.optional(),
  interpretaties: interpretatiesSchema.optional(),
  betekenis: z
    .array(z.strictObject({ score: scoreSchema, capaciteit: textSchema, beperkingen: textSchema }))
    .length(4),
  grootheden: z.record(
    z.string().min(1),
    z.strictObject({ eenheid: textSchema, omschrijving: textSchema }),
  ),
  hoofdstukken: filled(hoofdstukSchema),
  aspecten: z.record(nummerSchema, aspectSchema),
} satisfies ShapeOf<IntakeprofielFormulier>)

/** Schema of `intakeprofiel.json`. */
export const intakeprofielSchema: z.ZodType<IntakeprofielFormulier> = schema satisfies SameShape<
  typeof schema,
  IntakeprofielFormulier
>
