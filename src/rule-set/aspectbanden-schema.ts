import * as z from 'zod'
import { interpretatiesSchema, textSchema, vindplaatsSchema } from './text-schema.js'

const scoreSchema = z.int().min(0).max(3)
const aspectSchema = z.string().regex(/^\d{1,2}[abc]?$/)

const sourced = { vindplaats: vindplaatsSchema, interpretaties: interpretatiesSchema.optional() }

const bandSchema = z.strictObject({
  score: scoreSchema,
  van: z.number(),
  tot: z.number().optional(),
  zonderVan: z.literal(true).optional(),
  zonderTot: z.literal(true).optional(),
})

/** Schema of `aspectbanden.json`: what a score says about a measured value. */
export const aspectbandenSchema = z.strictObject({
  titel: textSchema,
  toelichting: textSchema.optional(),
  banden: z.record(
    z.string().min(1),
    z.strictObject({
      aspect: aspectSchema,
      eenheid: textSchema,
      ...sourced,
      openGrenzen: z.array(z.number()).min(1).optional(),
      scores: z.array(bandSchema).length(4),
    }),
  ),
  werkervaring: z
    .strictObject({
      aspect: aspectSchema,
      ...sourced,
      geen: scoreSchema,
      scores: z.array(
        z.strictObject({ lang: z.boolean(), recent: z.boolean(), score: scoreSchema }),
      ),
    })
    .optional(),
  taalEnRekenen: z
    .strictObject({
      aspect: aspectSchema,
      score: scoreSchema,
      aspecten: z.array(aspectSchema).min(1),
      ...sourced,
    })
    .optional(),
  vierMaalTien: z
    .strictObject({
      stap: textSchema,
      drempel: scoreSchema.min(1),
      ...sourced,
      criteria: z
        .array(
          z.strictObject({
            id: textSchema,
            omschrijving: textSchema,
            aspecten: z.array(aspectSchema).min(1),
          }),
        )
        .min(1),
    })
    .optional(),
  commissie: z
    .strictObject({ disciplines: z.array(textSchema).min(1), vindplaats: vindplaatsSchema })
    .optional(),
})

/** What scores and measured facts say about each other. */
export type Aspectbanden = z.infer<typeof aspectbandenSchema>

/** What the scores of one aspect say about one measured value. */
export type Aspectband = Aspectbanden['banden'][string]
