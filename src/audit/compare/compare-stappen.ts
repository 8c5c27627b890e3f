import auditTeksten from '../../../rules/teksten/audit.json' with { type: 'json' }
import { fillIn } from '../../trace/notation.js'
import type { TraceStap, TraceVermoeden } from '../../trace/decision-trace.js'
import { compareFields, compareOptional, type About, type Sides } from './compare-fields.js'
import { compareLists } from './compare-lists.js'
import { compareVergelijkingen } from './compare-vergelijkingen.js'
import type { Subject, Verschil } from './verschil.js'

const { stap: texts, vermoeden: vermoedenTexts, plaatsen } = auditTeksten.verschillen

const answer = ['antwoord', 'grondslag'] as const satisfies readonly (keyof TraceStap)[]

const explanation = [
  'motivering',
  'bronnen',
  'gevolg',
  'vraag',
  'vindplaats',
  'regel',
] as const satisfies readonly (keyof TraceStap)[]

const place = ['vindplaats', 'regel'] as const satisfies readonly (keyof TraceVermoeden)[]

/** The same subject, named as the owner of comparisons. */
function asOwner({ stap, pad, namen }: Subject, template: string): Subject {
  return { stap, pad, namen: { ...namen, plaats: fillIn(template, namen) } }
}

function compareVermoeden({ was, wordt }: Sides<TraceStap>, stap: Subject): readonly Verschil[] {
  const subject = asOwner({ ...stap, pad: `${stap.pad}/vermoeden` }, plaatsen.vermoeden)
  const about = { subject, texts: vermoedenTexts }
  return compareOptional({ was: was.vermoeden, wordt: wordt.vermoeden }, about, (sides) => [
    ...compareVergelijkingen(
      { was: sides.was.vergelijkingen, wordt: sides.wordt.vergelijkingen },
      subject,
    ),
    ...compareFields(place, sides, about),
  ])
}

const compareStap = (sides: Sides<TraceStap>, about: About): readonly Verschil[] => [
  ...compareFields(answer, sides, about),
  ...compareVergelijkingen(
    { was: sides.was.vergelijkingen, wordt: sides.wordt.vergelijkingen },
    asOwner(about.subject, plaatsen.stap),
  ),
  ...compareVermoeden(sides, about.subject),
  ...compareFields(explanation, sides, about),
]

/**
 * Compares the steps of a table, matched by id.
 *
 * @param sides - The two lists.
 * @param tabel - The table.
 * @returns What differs, in walking order.
 */
export const compareStappen = (
  sides: Sides<readonly TraceStap[]>,
  tabel: Subject,
): readonly Verschil[] =>
  compareLists(sides, {
    list: { ...tabel, pad: `${tabel.pad}/stappen` },
    texts,
    keyOf: ({ id }) => id,
    nameOf: ({ id }) => ({ stap: id, namen: { id } }),
    compare: compareStap,
  })
