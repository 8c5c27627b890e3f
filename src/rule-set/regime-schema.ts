import * as z from 'zod'
import {
  daySchema,
  herkomstSchema,
  interpretatiesSchema,
  textSchema,
  vindplaatsSchema,
} from './text-schema.js'

const fileSchema = z.string().regex(/^[a-z0-9-]+\.json$/)

/** Schema of `regime.json`. */
export const regimeSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  titel: textSchema,
  versie: z.string().regex(/^\d+\.\d+\.\d+$/),
  geldig: z
    .strictObject({ van: daySchema, totEnMet: daySchema.optional() })
    .refine(({ van, totEnMet = van }) => van <= totEnMet, { error: 'ends before it begins' }),
  wet: textSchema,
  bronnen: z
    .array(
      z.strictObject({ titel: textSchema, afkorting: textSchema, vindplaats: vindplaatsSchema }),
    )
    .min(1),
  herkomst: herkomstSchema,
  toelichting: textSchema.optional(),
  beslistabellen: z.array(fileSchema).min(1),
  parameters: fileSchema,
  feiten: fileSchema,
  signalen: fileSchema,
  intakeprofiel: fileSchema.optional(),
  aspectbanden: fileSchema.optional(),
  hulptabel: fileSchema.optional(),
  wccTabel: fileSchema.optional(),
})

/** Which law, when it held, and which files encode it. */
export type Regime = z.infer<typeof regimeSchema>

/** Schema of `parameters.json`. */
export const parametersSchema = z.strictObject({
  titel: textSchema,
  toelichting: textSchema.optional(),
  parameters: z.record(
    z.string().min(1),
    z.strictObject({
      waarde: z.number(),
      eenheid: textSchema,
      omschrijving: textSchema,
      vindplaats: vindplaatsSchema,
      interpretaties: interpretatiesSchema.optional(),
    }),
  ),
})

/** The numbers of a regime by name. */
export type Parameters = z.infer<typeof parametersSchema>
