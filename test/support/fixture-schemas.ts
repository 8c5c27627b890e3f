import * as z from 'zod'
import { functieniveaus } from '../../src/intake-profile/vocabulary.js'

const tekst = z.string().min(1)
const profiel = z
  .record(z.string(), z.unknown())
  .describe('Het intakeprofiel: wat er van de aanvrager bekend is. Laat weg wat onbekend is.')
const waarom = tekst.describe('Eén of twee zinnen waarmee een collega het oneens kan zijn.')
const naam = tekst.describe('Korte omschrijving van het geval, zonder persoonsgegevens.')
const schemaLink = z.string().describe('Verwijzing voor hulp in de editor; niet wijzigen.')

const uitkomst = z
  .strictObject({
    doelgroep: z.enum(['ja', 'nee', 'onbekend']),
    grens: z.enum(['onder', 'boven']),
    verwijzing: z.enum(['zorgvoorziening', 'arbeidsvoorziening']),
    reden: tekst,
    arbeidshandicapcategorie: z.enum(['licht', 'matig', 'ernstig', 'onbekend']),
    scholing: z.enum(['bbl', 'wsw-specifiek', 'geen', 'onbekend']),
    begeleidWerken: z.enum(['ja', 'nee', 'onbekend']),
  })
  .partial()
  .describe('De verwachte uitkomst. Wat u weglaat, hoort leeg te zijn (null).')

const antwoord = z.enum(['ja', 'nee', 'onbekend'])
const signalen = z
  .array(z.string().regex(/^[A-Z_]+( [IV]+(\.\d)?)?$/))
  .describe('Alle signalen in volgorde, als "CODE" of "CODE stap".')

/** A practice case: one dossier with its expected outcome and route. */
export const praktijkcaseSchema = z.strictObject({
  $schema: schemaLink.optional(),
  naam,
  herkomst: z
    .string()
    .regex(/^(bedacht|ECLI:NL:[A-Z]+:\d{4}:[A-Z0-9]+)$/)
    .describe('"bedacht" of het ECLI-nummer van een gepubliceerde uitspraak.'),
  status: z
    .enum(['concept', 'akkoord', 'betwist'])
    .describe('Alleen "akkoord" telt mee; de andere worden als overgeslagen gemeld.'),
  profiel,
  verwacht: z.strictObject({
    uitkomst,
    route: z
      .array(z.string().regex(/^[IV]+\.\d (ja|nee|onbekend)$/))
      .describe('Iedere stap die wordt gezet, in volgorde, zoals "I.5 nee".'),
    ontbreekt: z
      .array(z.string().regex(/^\S+ \/\S+$/))
      .optional()
      .describe('Alles wat ontbreekt, in volgorde, als "stap pad".'),
    signalen: signalen.optional(),
    besluitrijp: z.boolean().optional().describe('Of de commissie hierop kan besluiten.'),
  }),
  waarom,
})

/** Values around one limit, with everything else held still. */
export const grenswaardenSchema = z.strictObject({
  $schema: schemaLink.optional(),
  naam,
  parameter: tekst.describe('Naam van het getal in parameters.json, of een band van een aspect.'),
  vindplaats: tekst.describe('Waar het getal in de regeling staat.'),
  profiel,
  varieer: z.string().startsWith('/').describe('JSON Pointer in het profiel van wat wisselt.'),
  rijen: z
    .array(
      z.strictObject({
        ligging: z.enum(['onder', 'op', 'boven']).describe('Waar de waarde ligt bij de grens.'),
        waarde: z.unknown().describe('De waarde die wordt ingevuld.'),
        verwacht: z
          .strictObject({
            stappen: z.record(z.string(), antwoord).optional().describe('Antwoord per stap.'),
            uitkomst: uitkomst.optional(),
            signalen: signalen.optional(),
          })
          .refine(
            ({ stappen = {}, uitkomst = {}, signalen }) =>
              signalen !== undefined || Object.keys({ ...stappen, ...uitkomst }).length > 0,
            'Noem ten minste een antwoord, een waarde van de uitkomst of de signalen.',
          ),
      }),
    )
    .min(2),
  waarom,
})

/** A profile with one fault, and where it is found. */
export const ongeldigSchema = z.strictObject({
  $schema: schemaLink.optional(),
  naam,
  profiel: z.unknown().describe('Een profiel met precies één fout.'),
  verwacht: z.strictObject({
    code: z.enum(['INVALID_INTAKE_PROFILE', 'NO_RULE_SET']).describe('De soort fout.'),
    pad: z.string().startsWith('/').describe('JSON Pointer van de plaats van de fout.'),
  }),
  waarom,
})

const niveau = z.enum(functieniveaus)
const nummers = z.array(z.string().regex(/^\d{1,2}[abc]?$/))

/** A scored intakeprofiel with what it should lead to. */
export const intakeprofielcaseSchema = z.strictObject({
  $schema: schemaLink.optional(),
  naam,
  profiel,
  verwacht: z.strictObject({
    functieselectie: z
      .strictObject({
        status: z.enum(['bepaald', 'onbepaald', 'geen']),
        niveau: niveau.optional().describe('Alleen bij "bepaald".'),
        minstens: niveau
          .optional()
          .describe('Bij "onbepaald": wat zeker past; weglaten als dat niets is.'),
        hoogstens: niveau.optional().describe('Bij "onbepaald": wat misschien past.'),
        bindend: nummers.describe('De aspecten die een hoger niveau tegenhouden.'),
        ontbreekt: z
          .array(z.string().regex(/^\d{1,2} (score|dk|bron)$/))
          .optional()
          .describe('Wat nog kan veranderen, als "12 score".'),
      })
      .optional(),
    vierMaalTien: z
      .strictObject({
        training: antwoord,
        continuiteit: antwoord,
        begeleiding: antwoord,
        prestatie: antwoord,
      })
      .optional(),
    controle: z
      .array(z.string().regex(/^ASPECT_[A-Z]+ \d{1,2}[abc]?$/))
      .optional()
      .describe('Alle bevindingen in de volgorde van het formulier, als "ASPECT_STRIJDIG 53".'),
  }),
  waarom,
})

/** A scored intakeprofiel as its author wrote it. */
export type Intakeprofielcase = z.infer<typeof intakeprofielcaseSchema>
/** A practice case as its author wrote it. */
export type Praktijkcase = z.infer<typeof praktijkcaseSchema>
/** A file of boundary values as its author wrote it. */
export type Grenswaarden = z.infer<typeof grenswaardenSchema>
