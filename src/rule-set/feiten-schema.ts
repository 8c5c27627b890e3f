import * as z from 'zod'
import { OPERATOR_NAMES } from './operators.js'
import { textSchema } from './text-schema.js'

const booleanTextSchema = z.strictObject({
  ja: textSchema,
  nee: textSchema,
  leeg: textSchema.optional(),
  onbekend: textSchema,
})

const valueTextSchema = z.strictObject({
  bekend: textSchema,
  nul: textSchema.optional(),
  leeg: textSchema.optional(),
  bereik: textSchema.optional(),
  minstens: textSchema.optional(),
  hoogstens: textSchema.optional(),
  onbekend: textSchema,
  norm: textSchema.optional(),
  notatie: z.enum(['getal', 'bedrag', 'tekst']),
  waarden: z.record(z.string(), textSchema).optional(),
})

/** Schema of `feiten.json`: how facts read in a motivation, and what to ask when they lack. */
export const feitenSchema = z.strictObject({
  titel: textSchema,
  toelichting: textSchema.optional(),
  feiten: z.record(z.string(), z.union([booleanTextSchema, valueTextSchema])),
  operatoren: z.partialRecord(z.enum(OPERATOR_NAMES), textSchema),
  woorden: z.strictObject({
    en: textSchema,
    of: textSchema,
    onbekend: textSchema,
    scheiding: textSchema,
    vanaf: textSchema,
    meerDan: textSchema,
    tot: textSchema,
    totEnMet: textSchema,
    tussen: textSchema,
    tussenEnMet: textSchema,
    oordeelZonderMotivering: textSchema,
  }),
  lijsten: z.record(z.string().startsWith('/'), textSchema),
  vragen: z.record(z.string().startsWith('/'), z.string().endsWith('?')),
})

/** The wording of facts, operators and questions. */
export type Feiten = z.infer<typeof feitenSchema>
/** Texts of a fact whose values are booleans. */
export type BooleanText = z.infer<typeof booleanTextSchema>
/** Texts of a fact whose values are numbers or names. */
export type ValueText = z.infer<typeof valueTextSchema>

/**
 * Tells which texts a fact has.
 *
 * @param text - The texts.
 * @returns True where its values are booleans.
 */
export const isBooleanText = (text: BooleanText | ValueText): text is BooleanText => 'ja' in text
