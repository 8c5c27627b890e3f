import { expect, test } from 'vitest'
import meldingen from '../../rules/profielmeldingen.json' with { type: 'json' }
import { BeslistabelError } from '../../src/errors.js'
import { parseJsonText } from '../../src/intake-profile/parse-json-text.js'
import { renderMelding } from '../../src/intake-profile/render-melding.js'
import { changed, errorOf, issuesOf, messagesAt, parse } from './support.js'

const at = (pointer: string, value: unknown) => messagesAt(pointer, value).join()
const ofWhole = (run: () => unknown) => errorOf(run).issues[0]!.message

const produced: Readonly<Record<keyof typeof meldingen.plaatsen, () => string>> = {
  verplicht: () => at('/aanvraag/datum', undefined),
  soort: () => at('/functioneren/prestatieplafond', '40'),
  geenNull: () => at('/functioneren/prestatieplafond', null),
  keuze: () => at('/normbedragen/valuta', 'USD'),
  onbekendeSleutel: () => at('/leeftijd', 40),
  minstens: () => at('/functioneren/prestatieplafond', -1),
  hoogstens: () => at('/functioneren/prestatieplafond', 201),
  meerDan: () => at('/normbedragen/maximaalSubsidiebedrag', 0),
  minderDan: () => at('/normbedragen/maximaalSubsidiebedrag', 1e12),
  leeg: () => at('/aanvraag/regime', ''),
  teLang: () => at('/betrokkene/naam', 'x'.repeat(201)),
  teVeel: () =>
    at(
      '/bronnen',
      Array.from({ length: 501 }, () => 'd1'),
    ),
  decimalen: () => at('/normbedragen/maximaalSubsidiebedrag', 1.234),
  datum: () => at('/aanvraag/datum', '6 juni 2001'),
  indicatiedatum: () => at('/aanvraag/indicatiedatum', '2001-06-05'),
  totVoorVan: () => at('/verblijf/0/tot', '1998-01-01'),
  sofinummer: () => at('/betrokkene/sofinummer', '123456789'),
  icidh: () => at('/beperkingen/0/icidh/0', '9'),
  icidhVervallen: () => at('/beperkingen/0/icidh/0', '59'),
  icd10: () => at('/beperkingen/0/icd10/0', '70'),
  icf: () => at('/beperkingen/0/icf/0', 'x1'),
  competentieprofiel: () => at('/passendeArbeid/competentieprofiel', 'N06'),
  werkproces: () => at('/scholingsaanbod/0/werkprocessen/0', '4'),
  onbekendeCode: () => renderMelding('onbekendeCode', { codes: '512 Inkopen; 511 Handel' }),
  dubbel: () => at('/dossier/1/id', 'd1'),
  differentiatie: () => at('/intakeprofiel/1/dk', '2.1'),
  geenDifferentiatie: () => at('/intakeprofiel/2/dk', '2.1'),
  geenPlatteJson: () => at('/zmlkSchoolverlater', 1n),
  onleesbaar: () =>
    at(
      '/zmlkSchoolverlater',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new TypeError()
          },
        },
      ),
    ),
  losSurrogaat: () => at('/betrokkene/naam', '\uD800'),
  sleutelHerhaald: () => ofWhole(() => parseJsonText('{"a":1,"a":1}')),
  teDiep: () => ofWhole(() => parse(JSON.parse('['.repeat(40) + ']'.repeat(40)))),
  teVeelOnderdelen: () => ofWhole(() => parse(new Array(200_000).fill(1))),
  teVeelTekens: () => ofWhole(() => parse('x'.repeat(2_000_001))),
}

test('every kind of problem has its text, with every placeholder filled in', () => {
  const texts = Object.fromEntries(Object.entries(produced).map(([kind, make]) => [kind, make()]))
  expect(Object.keys(texts).sort()).toEqual(Object.keys(meldingen.plaatsen).sort())
  expect(texts).toMatchInlineSnapshot(`
    {
      "competentieprofiel": "Verwacht de code van een competentieprofiel, zoals N06.01.04, bij een verrijkt profiel gevolgd door /VP.",
      "datum": "Verwacht een bestaande dag in de vorm JJJJ-MM-DD, op of na 1800-01-01.",
      "decimalen": "Verwacht een bedrag met hoogstens twee cijfers achter de komma.",
      "differentiatie": "Bij deze score kan de differentiatie alleen zijn: "1.1", "1.2".",
      "dubbel": "Dit id komt al eerder in de lijst voor. Geef elk stuk een eigen id.",
      "geenDifferentiatie": "Dit aspect kent bij deze score geen differentiatie. Haal de sleutel weg.",
      "geenNull": "Null is geen waarde. Vul een antwoord in, of laat een niet-verplichte sleutel weg zolang het antwoord onbekend is.",
      "geenPlatteJson": "Alleen platte JSON is toegestaan: objecten, lijsten, tekst, eindige getallen, true en false.",
      "hoogstens": "Verwacht een getal van hoogstens 200.",
      "icd10": "Verwacht een ICD-10-code: een hoofdletter en twee cijfers, zo nodig met een punt en een of twee tekens.",
      "icf": "Verwacht een ICF-code: b, s, d of e en een tot vijf cijfers, zo nodig met een typering.",
      "icidh": "Verwacht een ICIDH-code: twee cijfers van 10 tot en met 99, zo nodig met een punt en een of twee cijfers.",
      "icidhVervallen": "Deze ICIDH-hoofdcode is niet toegekend. Niet te gebruiken: 59.",
      "indicatiedatum": "De indicatiedatum mag niet voor de datum van de aanvraag liggen.",
      "keuze": "Kies een van: "NLG", "EUR".",
      "leeg": "Verwacht een tekst die niet leeg is.",
      "losSurrogaat": "De tekst bevat een half teken (een los surrogaat). Typ of kopieer hem opnieuw.",
      "meerDan": "Verwacht een getal groter dan 0.",
      "minderDan": "Verwacht een getal kleiner dan 100000000000.",
      "minstens": "Verwacht een getal van minstens 0.",
      "onbekendeCode": "Deze code bestaat niet. Het dichtst erbij: 512 Inkopen; 511 Handel.",
      "onbekendeSleutel": "Deze sleutel hoort hier niet. Verbeter de spelling of haal hem weg.",
      "onleesbaar": "Deze waarde is niet te lezen. Lever het profiel aan als platte JSON.",
      "sleutelHerhaald": "Deze sleutel staat al eerder in hetzelfde object. Laat er één van weg.",
      "sofinummer": "Verwacht een sofinummer: negen cijfers die aan de elfproef voldoen.",
      "soort": "Verwacht: een getal.",
      "teDiep": "Verwacht hoogstens 32 niveaus diep.",
      "teLang": "Verwacht een tekst van hoogstens 200 tekens.",
      "teVeel": "Verwacht een lijst van hoogstens 500 onderdelen.",
      "teVeelOnderdelen": "Verwacht hoogstens 100000 sleutels en onderdelen in het hele profiel.",
      "teVeelTekens": "Verwacht hoogstens 2000000 tekens in het hele profiel.",
      "totVoorVan": "De einddatum mag niet voor de begindatum liggen.",
      "verplicht": "Deze sleutel is verplicht.",
      "werkproces": "Verwacht het nummer van een werkproces: twee getallen met een punt ertussen, zoals 4.2.",
    }
  `)
})

test.each([
  ['string', '/betrokkene/naam'],
  ['number', '/functioneren/prestatieplafond'],
  ['boolean', '/zmlkSchoolverlater'],
  ['object', '/functioneren'],
  ['array', '/dossier'],
] as const)('the type %s has a Dutch name', (type, pointer) => {
  const wrong = type === 'string' ? 1 : 'x'
  expect(messagesAt(pointer, wrong)).toEqual([`Verwacht: ${meldingen.soorten[type]}.`])
})

test('every fault of a whole profile has its text', () => {
  const texts = [
    () => parse({}),
    () => parse('x'.repeat(2_000_001)),
    () => parseJsonText('x'),
    () => parseJsonText('{"a":1,"a":1}'),
  ].map((run) => errorOf(run))
  expect(texts.every((error) => error instanceof BeslistabelError)).toBe(true)
  expect(texts.map(({ message }) => message)).toEqual([
    meldingen.fouten.ongeldigProfiel.replace('{aantal}', '1'),
    meldingen.fouten.teGroot,
    meldingen.fouten.geenJson,
    meldingen.fouten.dubbeleSleutel,
  ])
})

test('every text is a Dutch sentence without a placeholder left over', () => {
  const issues = issuesOf(changed('/voorzieningen', [{}, { soort: 'x' }, null, 1]))
  expect(issues.length).toBeGreaterThan(0)
  for (const { message } of issues) expect(message).toMatch(/^[A-Z][^{}]*\.$/)
})
