import type { DecisionTrace } from '../../src/trace/decision-trace.js'
import { stapIds } from './random-profile.js'

const judgements = ['I.2', 'I.3', 'I.4']
const presumed = ['II.2', 'II.4']

/** Every answer that a step can have, with every ground it can have. */
export const expectedAnswers: readonly string[] = stapIds.flatMap((id) => [
  ...['ja', 'nee', 'onbekend'].map((antwoord) => `${id} ${antwoord} oordeel`),
  ...(judgements.includes(id) ? [] : [`${id} ja norm`, `${id} nee norm`]),
  ...(presumed.includes(id) ? [`${id} ja vermoeden`, `${id} nee vermoeden`] : []),
  `${id} onbekend null`,
])

/** Every way out of a table. */
export const expectedExits: readonly string[] = [
  'I.1 nee: nee boven null geen-beperkingen',
  'I.2 nee: nee boven null geen-belemmering',
  'I.3 nee: nee onder zorgvoorziening niet-tot-arbeid-in-staat',
  'I.4 ja: nee boven arbeidsvoorziening normaal-realiseerbaar',
  'I.5 nee: nee onder zorgvoorziening niet-realiseerbaar-in-sw',
  'I.6 nee: nee onder zorgvoorziening geen-regelmatige-arbeid',
  'I.6 ja: ja null null null',
  ...['licht', 'matig', 'ernstig'].flatMap((categorie) => [
    `II norm: ${categorie}`,
    `II oordeel: ${categorie}`,
  ]),
  'II null: onbekend',
  'III.2 ja: bbl',
  'III.3 nee: geen',
  'III.4 ja: wsw-specifiek',
  'III.4 nee: geen',
  'IV.1 nee: nee',
  'IV.2 nee: nee',
  'IV.3 ja: nee',
  'IV.4 ja: ja',
  'IV.4 nee: nee',
  ...stapIds.filter((id) => !id.startsWith('II.')).map((id) => `${id} onbekend: stopt`),
]

/** The answers in a trace. */
export const listAnswers = ({ tabellen }: DecisionTrace): readonly string[] =>
  tabellen.flatMap(({ stappen }) =>
    stappen.map(({ id, antwoord, grondslag }) => `${id} ${antwoord} ${String(grondslag)}`),
  )

/** The ways out of the tables in a trace. */
export const listExits = ({ tabellen, uitkomst }: DecisionTrace): readonly string[] =>
  tabellen.map(({ indeling, stappen }) => {
    if (indeling !== undefined) {
      return `II ${String(indeling.grondslag)}: ${String(uitkomst.arbeidshandicapcategorie)}`
    }
    const { id, antwoord, gevolg } = stappen.at(-1)!
    if ('stopt' in gevolg) return `${id} ${antwoord}: stopt`
    const values = 'uitkomst' in gevolg ? Object.values(gevolg.uitkomst) : []
    return `${id} ${antwoord}: ${values.map(String).join(' ')}`
  })
