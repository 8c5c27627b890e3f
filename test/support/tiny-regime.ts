import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'

type Json = Readonly<Record<string, unknown>>

const bron = { vindplaats: 'bijlage, toelichting', herkomst: 'reconstructie' }

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })
const parameter = (name: string) => ({ fact: name })

/** A step that only experts answer, or one with a norm of which both sides are given. */
const stap = (id: string, ja: Json, nee: Json, norm?: readonly [Json, Json]) => ({
  id,
  vraag: `Is vraag ${id} met ja te beantwoorden?`,
  ...bron,
  ja: { ...(norm && { conditions: { all: [norm[0]] } }), motivering: 'Ja: {redenen}.', ...ja },
  nee: { ...(norm && { conditions: { any: [norm[1]] } }), motivering: 'Nee: {redenen}.', ...nee },
  onbekend: { motivering: 'Niet vast te stellen: {redenen}.' },
})

const truth = (fact: string): readonly [Json, Json] => [
  leaf(fact, 'equal', true),
  leaf(fact, 'equal', false),
]
const atLeast = (fact: string, name: string): readonly [Json, Json] => [
  leaf(fact, 'greaterThanInclusive', parameter(name)),
  leaf(fact, 'lessThan', parameter(name)),
]
const atMost = (fact: string, name: string): readonly [Json, Json] => [
  leaf(fact, 'lessThanInclusive', parameter(name)),
  leaf(fact, 'greaterThan', parameter(name)),
]
const above = (fact: string, name: string): readonly [Json, Json] => {
  const [ja, nee] = atMost(fact, name)
  return [nee, ja]
}

const buiten = { uitkomst: { doelgroep: 'nee', grens: 'boven' } }
const onder = { uitkomst: { doelgroep: 'nee', grens: 'onder' } }

const doelgroep = {
  id: 'doelgroep',
  titel: 'behoren tot de doelgroep',
  ...bron,
  verloop: 'tot-onbekend',
  uitkomst: { doelgroep: ['ja', 'nee'], grens: ['onder', 'boven'] },
  stappen: [
    stap('1', { naar: '2' }, buiten, truth('heeftBeperkingen')),
    stap('2', { naar: '3' }, buiten),
    stap('3', { naar: '4' }, onder),
    stap('4', buiten, { naar: '5' }),
    stap('5', { naar: '6' }, onder, atMost('eenmaligeKostenRatio', 'maximumEenmaligeKosten')),
    stap(
      '6',
      { uitkomst: { doelgroep: 'ja' } },
      onder,
      atLeast('prestatieplafond', 'minimumPrestatie'),
    ),
  ],
}

const categorieen = ['matig', 'ernstig']

const categorie = {
  id: 'categorie',
  titel: 'indeling in twee categorieën',
  ...bron,
  na: { doelgroep: 'ja' },
  verloop: 'alle',
  uitkomst: { arbeidshandicapcategorie: categorieen },
  stappen: [
    stap('7', {}, {}, [
      leaf('specialeKennis', 'someEqual', true),
      leaf('specialeKennis', 'everyEqual', false),
    ]),
    stap('8', {}, {}, above('prestatieplafond', 'grensPrestatie')),
  ],
  indeling: {
    uitkomst: 'arbeidshandicapcategorie',
    vraag: 'Welke categorie volgt?',
    vindplaats: bron.vindplaats,
    vanLichtNaarZwaar: categorieen,
    matrix: [
      { als: { '7': 'ja', '8': 'nee' }, categorie: 'ernstig' },
      { als: { '7': 'ja', '8': 'ja' }, categorie: 'matig' },
      { als: { '7': 'nee', '8': 'nee' }, categorie: 'matig' },
      { als: { '7': 'nee', '8': 'ja' }, categorie: 'matig' },
    ],
    motivering: {
      bekend: 'De categorie is {categorie}.',
      onbekend: 'De categorie is {matrix}.',
      oordeel: 'De deskundigen kiezen {categorie}.',
    },
  },
}

const begeleidWerken = {
  id: 'begeleid-werken',
  titel: 'advies over begeleid werken',
  ...bron,
  na: { doelgroep: 'ja' },
  verloop: 'tot-onbekend',
  uitkomst: { begeleidWerken: ['ja', 'nee'] },
  stappen: [
    stap('9', { naar: '10' }, { uitkomst: { begeleidWerken: 'nee' } }),
    stap(
      '10',
      { uitkomst: { begeleidWerken: 'ja' } },
      { uitkomst: { begeleidWerken: 'nee' } },
      atMost('werktijdaandeel', 'maximumWerktijdaandeel'),
    ),
  ],
}

const parameters = {
  maximumEenmaligeKosten: 2,
  minimumPrestatie: 15,
  grensPrestatie: 50,
  maximumWerktijdaandeel: 15,
}

const facts = [
  'heeftBeperkingen',
  'eenmaligeKostenRatio',
  'prestatieplafond',
  'specialeKennis',
  'werktijdaandeel',
]

const shipped = shippedRuleFiles[0]!
const { feiten, ...wording } = shipped['feiten.json'] as { readonly feiten: Json }
const { stapsignalen } = shipped['signalen.json'] as Json

/** A regime with one scheme of ten questions, two categories, no hulptabel and no scholing. */
export const tinyRuleFiles = {
  'regime.json': {
    id: 'busw-proef',
    titel: 'Regime met één beslisschema',
    versie: '0.2.0',
    geldig: { van: '2008-01-01', totEnMet: '2014-12-31' },
    wet: 'Wet sociale werkvoorziening',
    bronnen: [{ titel: 'Besluit', afkorting: 'Busw', vindplaats: 'Stb. 2007' }],
    herkomst: 'reconstructie',
    beslistabellen: ['doelgroep.json', 'categorie.json', 'begeleid-werken.json'],
    parameters: 'parameters.json',
    feiten: 'feiten.json',
    signalen: 'signalen.json',
  },
  'doelgroep.json': doelgroep,
  'categorie.json': categorie,
  'begeleid-werken.json': begeleidWerken,
  'parameters.json': {
    titel: 'Getallen',
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, waarde]) => [
        name,
        { waarde, eenheid: 'als vermeld', omschrijving: name, vindplaats: bron.vindplaats },
      ]),
    ),
  },
  'feiten.json': {
    ...wording,
    feiten: Object.fromEntries(facts.map((name) => [name, feiten[name]])),
  },
  'signalen.json': { titel: 'Signalen', stapsignalen, voorwaardelijk: [], profielsignalen: [] },
}
