import * as z from 'zod'
import type { SameShape, ShapeOf } from '../../intake-profile/same-shape.js'
import type {
  RedactedBegrip,
  RedactedBeslistabel,
  RedactedIndeling,
  RedactedInvoer,
  RedactedStap,
  RedactedTrace,
  RedactedVergelijking,
  RedactedVermoeden,
} from './redacted-trace.js'
import { REDACTED_FORMAT } from './redact-trace.js'
import { traceSchema } from '../schema/trace-schema.js'
import { vergelijkingSchema } from '../schema/vergelijking-schema.js'

const { regime, tabellen, uitkomst, ontbreekt, signalen, besluitrijp, sha256 } = traceSchema.shape
const tabel = tabellen.element.shape
const stap = tabel.stappen.element.shape
const begrip = tabel.begrippen.unwrap().element.shape
const indeling = tabel.indeling.unwrap().shape
const vermoeden = stap.vermoeden.unwrap().shape

// a name and a version of any form would have room for a value
const engine = z.strictObject({
  name: z.literal('wsw-indicatie'),
  version: z.string().regex(/^\d{1,4}(?:\.\d{1,4}){2}(?:-(?:alpha|beta|rc)\.\d{1,4})?$/),
})

const verborgen = z.string().regex(/^(?:tekst|datum|getal|ja-nee|bereik|keuze|[0-9a-f]{64})$/)
const bronnen = z.array(verborgen)

const invoerSchema: z.ZodType<RedactedInvoer, RedactedInvoer> = z.lazy(() =>
  z.union([verborgen, z.array(invoerSchema), z.record(z.string(), invoerSchema)]),
)

const { feit, operator, norm, houdt, pad } = vergelijkingSchema.shape

const vergelijkingen = z.array(
  z.strictObject({
    feit,
    waarde: z.union([verborgen.nullable(), z.array(verborgen.nullable())]),
    operator,
    norm,
    houdt,
    pad,
  } satisfies ShapeOf<RedactedVergelijking>),
)

const stapSchema = z.strictObject({
  ...stap,
  motivering: verborgen,
  vergelijkingen,
  bronnen,
  vermoeden: z.exactOptional(
    z.strictObject({ ...vermoeden, vergelijkingen } satisfies ShapeOf<RedactedVermoeden>),
  ),
} satisfies ShapeOf<RedactedStap>)

const tabelSchema = z.strictObject({
  ...tabel,
  begrippen: z.exactOptional(
    z.array(z.strictObject({ ...begrip, vergelijkingen } satisfies ShapeOf<RedactedBegrip>)),
  ),
  stappen: z.array(stapSchema),
  indeling: z.exactOptional(
    z.strictObject({
      ...indeling,
      motivering: verborgen,
      bronnen,
    } satisfies ShapeOf<RedactedIndeling>),
  ),
} satisfies ShapeOf<RedactedBeslistabel>)

/** Schema of a {@link RedactedTrace}: there is no room in it for a value of a profile. */
export const redactedSchema = z.strictObject({
  format: z.literal(REDACTED_FORMAT),
  engine,
  regime,
  invoer: invoerSchema,
  tabellen: z.array(tabelSchema),
  uitkomst,
  ontbreekt: z.array(ontbreekt.element.omit({ vraag: true })),
  signalen: z.array(signalen.element.omit({ tekst: true })),
  besluitrijp,
  origineel: sha256.nullable(),
  sha256,
} satisfies ShapeOf<RedactedTrace>)

// a type that holds itself is too deep to compare, and the name of the package is narrower
const comparable = redactedSchema.omit({ invoer: true, engine: true })
comparable satisfies SameShape<typeof comparable, Omit<RedactedTrace, 'invoer' | 'engine'>>
