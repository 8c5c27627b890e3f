import * as z from 'zod'
import { conditionsSchema } from './conditions-schema.js'
import { interpretatiesSchema, textSchema } from './text-schema.js'

const ernstSchema = z.enum(['fout', 'waarschuwing'])
const codeSchema = z.string().regex(/^[A-Z_]+$/)

const stapsignaalSchema = z.strictObject({
  ernst: ernstSchema,
  ernstBijOordeel: ernstSchema.optional(),
  tekst: textSchema,
})

/** Schema of `signalen.json`. */
export const signalenSchema = z.strictObject({
  titel: textSchema,
  toelichting: textSchema.optional(),
  stapsignalen: z.strictObject({
    MOTIVERING_ONTBREEKT: stapsignaalSchema,
    BRON_ONTBREEKT: stapsignaalSchema,
    BRON_NIET_ONAFHANKELIJK: stapsignaalSchema,
    AFWIJKING_VAN_NORM: stapsignaalSchema,
    LICHTER_DAN_BEREKEND: stapsignaalSchema,
    VERMOEDEN: stapsignaalSchema,
  }),
  voorwaardelijk: z.array(
    z.strictObject({
      code: codeSchema,
      ernst: ernstSchema,
      stap: textSchema,
      antwoord: z.enum(['ja', 'nee', 'onbekend']).optional(),
      grondslag: z.enum(['oordeel', 'norm', 'vermoeden']).optional(),
      conditions: conditionsSchema,
      pad: z.string().startsWith('/'),
      interpretaties: interpretatiesSchema.optional(),
      tekst: textSchema,
    }),
  ),
  profielsignalen: z.array(
    z.strictObject({
      code: codeSchema,
      ernst: ernstSchema,
      feit: textSchema,
      interpretaties: interpretatiesSchema.optional(),
      tekst: textSchema,
    }),
  ),
})

/** Which signalen there are, how grave they are and how they read. */
export type Signalen = z.infer<typeof signalenSchema>
/** A signaal that a walked step raises when a condition of its own holds. */
export type VoorwaardelijkSignaal = Signalen['voorwaardelijk'][number]
/** Code of a signaal that hangs on the answer of a step. */
export type StapsignaalCode = keyof Signalen['stapsignalen']
