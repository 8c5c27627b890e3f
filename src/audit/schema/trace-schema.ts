import * as z from 'zod'
import type { SameShape, ShapeOf } from '../../intake-profile/same-shape.js'
import { antwoorden } from '../../intake-profile/vocabulary.js'
import type {
  DecisionTrace,
  Gevolg,
  Ontbrekend,
  Signaal,
  TraceBegrip,
  TraceBeslistabel,
  TraceEngine,
  TraceIndeling,
  TraceRegime,
  TraceStap,
  TraceUitkomst,
  TraceVermoeden,
} from '../../trace/decision-trace.js'
import { vergelijkingSchema } from './vergelijking-schema.js'

/** The shape that this package reads and writes; a changed shape gets another number. */
export const TRACE_FORMAT = 'wsw-indicatie/decision-trace@1'

const tekst = z.string()
const naam = tekst.min(1)
const namen = z.array(tekst)
const antwoord = z.enum(antwoorden)
const sha256 = tekst.regex(/^[0-9a-f]{64}$/)
const versie = tekst.regex(/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/)
const vergelijkingen = z.array(vergelijkingSchema)
const plaats = { vindplaats: naam, regel: naam }

const gevolgSchema = z.union([
  z.strictObject({ naar: naam }),
  z.strictObject({ uitkomst: z.record(tekst, tekst.nullable()) }),
  z.strictObject({ stopt: z.literal('onbekend') }),
]) satisfies z.ZodType<Gevolg>

const stapSchema = z.strictObject({
  id: naam,
  vraag: tekst,
  antwoord,
  grondslag: z.enum(['oordeel', 'norm', 'vermoeden']).nullable(),
  motivering: tekst,
  vergelijkingen,
  bronnen: namen,
  ...plaats,
  gevolg: gevolgSchema,
  vermoeden: z.exactOptional(
    z.strictObject({ vergelijkingen, ...plaats } satisfies ShapeOf<TraceVermoeden>),
  ),
} satisfies ShapeOf<TraceStap>)

const begripSchema = z.strictObject({
  id: naam,
  omschrijving: tekst,
  antwoord,
  vergelijkingen,
  regel: naam,
} satisfies ShapeOf<TraceBegrip>)

const indelingSchema = z.strictObject({
  matrix: namen,
  aPriori: namen,
  berekend: tekst.nullable(),
  categorie: tekst.nullable(),
  grondslag: z.enum(['oordeel', 'norm']).nullable(),
  motivering: tekst,
  bronnen: namen,
  ...plaats,
} satisfies ShapeOf<TraceIndeling>)

const tabelSchema = z.strictObject({
  id: naam,
  titel: tekst,
  begrippen: z.exactOptional(z.array(begripSchema)),
  stappen: z.array(stapSchema),
  indeling: z.exactOptional(indelingSchema),
} satisfies ShapeOf<TraceBeslistabel>)

const uitkomstVeld = tekst.nullable()

const uitkomstSchema = z.strictObject({
  doelgroep: uitkomstVeld,
  grens: uitkomstVeld,
  verwijzing: uitkomstVeld,
  reden: uitkomstVeld,
  arbeidshandicapcategorie: uitkomstVeld,
  scholing: uitkomstVeld,
  begeleidWerken: uitkomstVeld,
} satisfies ShapeOf<TraceUitkomst>)

const signaalSchema = z.strictObject({
  code: naam,
  ernst: z.enum(['fout', 'waarschuwing']),
  stap: z.exactOptional(naam),
  pad: tekst,
  tekst,
} satisfies ShapeOf<Signaal>)

/** Schema of the rule set that a trace names. */
export const traceRegimeSchema = z.strictObject({
  id: tekst.regex(/^[a-z0-9-]+$/),
  versie,
  sha256,
} satisfies ShapeOf<TraceRegime>)

type Invoer = DecisionTrace['invoer']

// what a profile may hold depends on the regime, whose own schema checks it
const invoerSchema = z.looseObject({
  aanvraag: z.looseObject({ datum: tekst }),
  betrokkene: z.never().optional(),
}) as unknown as z.ZodType<Invoer, Invoer>

/** Schema of a {@link DecisionTrace}: strict, except for what depends on the regime. */
export const traceSchema = z.strictObject({
  format: z.literal(TRACE_FORMAT),
  engine: z.strictObject({ name: naam, version: versie } satisfies ShapeOf<TraceEngine>),
  regime: traceRegimeSchema,
  invoer: invoerSchema,
  tabellen: z.array(tabelSchema),
  uitkomst: uitkomstSchema,
  ontbreekt: z.array(
    z.strictObject({ stap: naam, pad: tekst, vraag: tekst } satisfies ShapeOf<Ontbrekend>),
  ),
  signalen: z.array(signaalSchema),
  besluitrijp: z.boolean(),
  sha256,
} satisfies ShapeOf<DecisionTrace>)

traceSchema satisfies SameShape<typeof traceSchema, DecisionTrace>
