import auditTeksten from '../../../rules/teksten/audit.json' with { type: 'json' }
import { fillIn } from '../../trace/notation.js'
import type { TraceBegrip, TraceBeslistabel, TraceIndeling } from '../../trace/decision-trace.js'
import { compareFields, compareOptional, type About, type Sides } from './compare-fields.js'
import { compareLists } from './compare-lists.js'
import { compareVergelijkingen } from './compare-vergelijkingen.js'
import { createVerschil, type Subject, type Verschil } from './verschil.js'

const { begrip: begripTexts, indeling: texts, plaatsen } = auditTeksten.verschillen

const begripFields = ['omschrijving', 'regel'] as const satisfies readonly (keyof TraceBegrip)[]

const fields = [
  'categorie',
  'berekend',
  'grondslag',
  'matrix',
  'aPriori',
  'motivering',
  'bronnen',
  'vindplaats',
  'regel',
] as const satisfies readonly (keyof TraceIndeling)[]

function compareBegrip(sides: Sides<TraceBegrip>, about: About): readonly Verschil[] {
  const { subject } = about
  const plaats = fillIn(plaatsen.begrip, subject.namen)
  return [
    ...compareFields(['antwoord'], sides, about),
    ...compareVergelijkingen(
      { was: sides.was.vergelijkingen, wordt: sides.wordt.vergelijkingen },
      { ...subject, namen: { ...subject.namen, plaats } },
    ),
    ...compareFields(begripFields, sides, about),
  ]
}

function compareBegrippen(
  { was, wordt }: Sides<readonly TraceBegrip[] | undefined>,
  tabel: Subject,
): readonly Verschil[] {
  const list = { ...tabel, pad: `${tabel.pad}/begrippen` }
  const found = compareLists(
    { was: was ?? [], wordt: wordt ?? [] },
    {
      list,
      texts: begripTexts,
      keyOf: ({ id }) => id,
      nameOf: ({ id }) => ({ stap: tabel.stap, namen: { id } }),
      compare: compareBegrip,
    },
  )
  return (was === undefined) === (wordt === undefined)
    ? found
    : [createVerschil(list, begripTexts.lijst, { was, wordt }), ...found]
}

/**
 * Compares what a table works out besides its steps: its begrippen, and its category.
 *
 * @param sides - The two tables.
 * @param tabel - The table.
 * @returns What differs, in the order of the trace.
 */
export function compareCategorie(
  { was, wordt }: Sides<TraceBeslistabel>,
  tabel: Subject,
): readonly Verschil[] {
  const about = { subject: { ...tabel, pad: `${tabel.pad}/indeling` }, texts }
  return [
    ...compareBegrippen({ was: was.begrippen, wordt: wordt.begrippen }, tabel),
    ...compareOptional({ was: was.indeling, wordt: wordt.indeling }, about, (sides) =>
      compareFields(fields, sides, about),
    ),
  ]
}
