import * as z from 'zod'
import {
  herkomstSchema,
  interpretatiesSchema,
  textSchema,
  vindplaatsSchema,
} from './text-schema.js'

const mainCodeSchema = z.string().regex(/^[1-9]\d$/)
const rangeSchema = z
  .string()
  .regex(/^[1-9]\d(-[1-9]\d)?$/)
  .refine((range) => range.length === 2 || range.slice(0, 2) < range.slice(3), {
    error: 'runs from a lower to a higher code',
  })

const rijSchema = z.strictObject({
  id: textSchema,
  handicap: textSchema,
  aard: z.enum(['lichamelijk', 'verstandelijk', 'psychisch']),
  icidh: z.union([z.literal('overige'), z.array(rangeSchema).min(1)]),
  als: z.strictObject({ begrip: textSchema, antwoord: z.enum(['ja', 'nee']) }).optional(),
  categorie: textSchema,
})

/** Schema of the hulptabel: from an ICIDH code to an a priori category. */
export const hulptabelSchema = z.strictObject({
  titel: textSchema,
  vindplaats: vindplaatsSchema,
  herkomst: herkomstSchema,
  interpretaties: interpretatiesSchema.optional(),
  toelichting: textSchema.optional(),
  rijen: z.array(rijSchema).min(1),
  buitenTabel: z.array(mainCodeSchema),
  zmlkSchoolverlater: z.strictObject({ hoortBij: textSchema, strijdigMet: textSchema }).optional(),
})

/** The hulptabel for the a priori category. */
export type Hulptabel = z.infer<typeof hulptabelSchema>
/** One row of the hulptabel. */
export type HulptabelRij = Hulptabel['rijen'][number]

/** Schema of the WCC table: the main division of ICIDH codes. */
export const wccTabelSchema = z.strictObject({
  titel: textSchema,
  vindplaats: vindplaatsSchema,
  herkomst: herkomstSchema,
  interpretaties: interpretatiesSchema.optional(),
  groepen: z
    .array(
      z.strictObject({
        nummer: z.int().min(1),
        groep: textSchema,
        handicap: textSchema,
        icidh: z.array(rangeSchema).min(1),
      }),
    )
    .min(1),
  zonderGroep: z.array(mainCodeSchema),
  ongeldig: z.array(mainCodeSchema),
})

/** The WCC table with the codes it leaves out. */
export type WccTabel = z.infer<typeof wccTabelSchema>
