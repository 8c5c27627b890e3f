import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import {
  competentieprofielen,
  type Competentieprofielen,
} from '../../src/referentie/competentieprofielen.js'
import { functiecriteria, type Functiecriteria } from '../../src/referentie/functiecriteria.js'
import { mboWerkprocessen, type MboWerkprocessen } from '../../src/referentie/werkprocessen.js'
import { werksoorten, type Werksoorten } from '../../src/referentie/werksoorten.js'
import { readJson } from '../docs/pages.js'

const tekst = z.string().min(1)
const noot = tekst.optional()
const werksoortcode = z.string().regex(/^\d{3}$/)
const profielcode = z.string().regex(/^N\d{2}\.\d{2}\.\d{2}(\/VP( I+)?)?$/)
const nummer = z.string().regex(/^\d\.\d$/)
const bron = z.strictObject({ titel: tekst, uitgever: tekst.nullable(), omvat: tekst, noot })

const werksoortenSchema = z.strictObject({
  bron,
  werksoorten: z.array(
    z.strictObject({
      code: werksoortcode,
      hoofdgroep: z.string().length(1),
      groep: z.string().length(2),
      titel: tekst,
      omschrijving: tekst,
      verwijzingen: z.array(
        z.strictObject({
          code: werksoortcode,
          soort: z.enum(['zie-ook', 'hoort-bij', 'uitgesloten']),
          titel: tekst.optional(),
          noot,
        }),
      ),
      noot,
    }),
  ),
  verwijzingenZonderDoel: z.array(
    z.strictObject({ van: werksoortcode, code: werksoortcode, noot: tekst }),
  ),
}) satisfies z.ZodType<Werksoorten>

const niveau = z.enum(['A', 'B', 'C', 'D'])
const genoteerd = { naam: tekst, noot }

const competentieprofielenSchema = z.strictObject({
  bron,
  functiegroepen: z.array(
    z.strictObject({ code: z.string().regex(/^N\d{2}\.\d{2}$/), naam: tekst }),
  ),
  niveausVanLichtNaarZwaar: z.array(niveau),
  dimensies: z.array(z.strictObject({ naam: tekst, titel: tekst, gaatOver: tekst })),
  competenties: z.array(z.strictObject({ ...genoteerd, dimensie: tekst.nullable() })),
  profielen: z.array(
    z.strictObject({
      code: profielcode,
      ...genoteerd,
      kop: tekst,
      codeInKop: tekst.optional(),
      functiegroep: tekst,
      verrijking: profielcode.nullable(),
      competenties: z.array(z.strictObject({ naam: tekst, niveau, label: tekst })),
      kritischeWerksituaties: z.array(tekst),
      opleiding: z.strictObject({ minimaal: tekst, noot }),
      nlqf: z.strictObject({ niveau: z.string().regex(/^[1-8](\/[1-8])?$/), noot }).nullable(),
      verwanteKwalificaties: z.array(z.strictObject({ titel: tekst, niveau: tekst, noot })),
      aanvulling: tekst.nullable(),
    }),
  ),
}) satisfies z.ZodType<Competentieprofielen>

const functiecriteriaSchema = z.strictObject({
  bron,
  functie: tekst,
  doel: tekst,
  resultaatgebieden: z.array(
    z.strictObject({ rol: tekst, resultaat: tekst, voorbeelden: z.array(tekst) }),
  ),
  niveaus: z.array(z.enum(['D', 'C', 'B'])),
  criteria: z.array(
    z.strictObject({ ...genoteerd, vraagt: z.strictObject({ D: tekst, C: tekst, B: tekst }) }),
  ),
  begrippen: z.array(z.strictObject({ naam: tekst, omschrijving: tekst })),
}) satisfies z.ZodType<Functiecriteria>

const gevraagd = z.boolean().nullable()

const mboWerkprocessenSchema = z.strictObject({
  bron,
  kerntaken: z.array(
    z.strictObject({
      nummer: z.string().regex(/^\d$/),
      titel: tekst,
      kruisjes: z.strictObject({ niveau4: z.int().min(0), niveau3: z.int().min(0) }),
      werkprocessen: z.array(
        z.strictObject({
          nummer,
          titel: tekst,
          uitstroom: z.strictObject({ niveau4: gevraagd, niveau3: gevraagd }),
          noot,
        }),
      ),
      noot,
    }),
  ),
  rollen: z.array(z.strictObject({ nummer, titel: tekst, kerntaak: tekst, niveau: z.int(), noot })),
}) satisfies z.ZodType<MboWerkprocessen>

describe.each([
  ['werksoorten', werksoortenSchema, werksoorten],
  ['competentieprofielen', competentieprofielenSchema, competentieprofielen],
  ['functiecriteria', functiecriteriaSchema, functiecriteria],
  ['mbo-werkprocessen', mboWerkprocessenSchema, mboWerkprocessen],
] as const)('rules/referentie/%s.json', (name, schema, data) => {
  test('has the shape that its type says, and no other key', () => {
    expect(z.strictObject({ file: schema }).safeParse({ file: data }).error).toBeUndefined()
  })

  test('is given out as it is, and frozen throughout', () => {
    expect(data).toEqual(readJson(`rules/referentie/${name}.json`))
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen))
    expect(isFrozen(data)).toBe(true)
  })
})

test('the words people use belong to known werksoorten, once each', () => {
  const file = z
    .strictObject({
      titel: tekst,
      toelichting: tekst,
      weglaten: z.array(tekst),
      algemeen: z.array(tekst),
      werksoorten: z.record(werksoortcode, z.array(tekst).min(1)),
    })
    .parse(readJson('rules/referentie/zoekwoorden.json'))
  const codes = werksoorten.werksoorten.map(({ code }) => code)
  expect(Object.keys(file.werksoorten).sort()).toEqual(codes)
  for (const [code, woorden] of Object.entries(file.werksoorten)) {
    expect(new Set(woorden).size, code).toBe(woorden.length)
  }
})
