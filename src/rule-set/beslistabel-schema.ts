import * as z from 'zod'
import { conditionsSchema } from './conditions-schema.js'
import {
  herkomstSchema,
  interpretatiesSchema,
  textSchema,
  vindplaatsSchema,
} from './text-schema.js'

const antwoordSchema = z.enum(['ja', 'nee'])

const exitSchema = z.strictObject({
  conditions: conditionsSchema.optional(),
  motivering: textSchema,
  naar: textSchema.optional(),
  uitkomst: z.record(z.string(), textSchema).optional(),
})

const vermoedenSchema = z.strictObject({
  antwoord: antwoordSchema,
  conditions: conditionsSchema,
  motivering: textSchema,
  vindplaats: vindplaatsSchema,
})

const stapSchema = z.strictObject({
  id: textSchema,
  vraag: z.string().endsWith('?'),
  vindplaats: vindplaatsSchema,
  herkomst: herkomstSchema,
  interpretaties: interpretatiesSchema.optional(),
  toelichting: textSchema.optional(),
  ja: exitSchema,
  nee: exitSchema,
  onbekend: z.strictObject({ motivering: textSchema }),
  vermoedens: z.array(vermoedenSchema).min(1).optional(),
})

const begripSideSchema = z.strictObject({ conditions: conditionsSchema, tekst: textSchema })

const begripSchema = z.strictObject({
  id: textSchema,
  omschrijving: textSchema,
  vindplaats: vindplaatsSchema,
  interpretaties: interpretatiesSchema.optional(),
  ja: begripSideSchema,
  nee: begripSideSchema,
  onbekend: z.strictObject({ tekst: textSchema }),
})

const antwoordenSchema = z.record(z.string(), antwoordSchema)

const indelingSchema = z.strictObject({
  uitkomst: textSchema,
  vraag: z.string().endsWith('?'),
  vindplaats: vindplaatsSchema,
  interpretaties: interpretatiesSchema.optional(),
  vanLichtNaarZwaar: z.array(textSchema).min(2),
  matrix: z.array(z.strictObject({ als: antwoordenSchema, categorie: textSchema })).min(1),
  aPriori: z
    .strictObject({
      feit: textSchema,
      bijstelling: z
        .array(
          z.strictObject({
            als: antwoordenSchema,
            wordt: textSchema.optional(),
            hoogstens: textSchema.optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  motivering: z.strictObject({ bekend: textSchema, onbekend: textSchema, oordeel: textSchema }),
})

/** Schema of one file `beslistabel-*.json`. */
export const beslistabelSchema = z.strictObject({
  id: textSchema,
  titel: textSchema,
  vindplaats: vindplaatsSchema,
  herkomst: herkomstSchema,
  na: z.record(z.string(), textSchema).optional(),
  verloop: z.enum(['tot-onbekend', 'alle']),
  uitkomst: z.record(z.string(), z.array(textSchema).min(1)),
  begrippen: z.array(begripSchema).optional(),
  tellingen: z
    .array(z.strictObject({ id: textSchema, telt: z.array(textSchema).min(1) }))
    .optional(),
  stappen: z.array(stapSchema).min(1),
  indeling: indelingSchema.optional(),
})

/** A beslistabel: its steps in order with both ways out of each. */
export type Beslistabel = z.infer<typeof beslistabelSchema>
/** One step of a beslistabel. */
export type Stap = Beslistabel['stappen'][number]
/** A term that steps and other terms rest on. */
export type Begrip = NonNullable<Beslistabel['begrippen']>[number]
/** A presumption that answers a step where its norm does not. */
export type Vermoeden = NonNullable<Stap['vermoedens']>[number]
/** How the answers of a beslistabel give a category. */
export type Indeling = NonNullable<Beslistabel['indeling']>
