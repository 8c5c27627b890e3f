import auditTeksten from '../../../rules/teksten/audit.json' with { type: 'json' }
import { UITKOMST_FIELDS } from '../../rule-set/rule-set.js'
import type {
  DecisionTrace,
  Ontbrekend,
  Signaal,
  TraceBeslistabel,
} from '../../trace/decision-trace.js'
import { compareCategorie } from './compare-categorie.js'
import { compareFields, present, type Sides } from './compare-fields.js'
import { compareInvoer } from './compare-invoer.js'
import { compareLists, type ListComparison } from './compare-lists.js'
import { compareStappen } from './compare-stappen.js'
import { pairLists } from './pair-lists.js'
import type { Subject, Verschil } from './verschil.js'

const texts = auditTeksten.verschillen

type Traces = Sides<DecisionTrace>

const whole = (pad: string): Subject => ({ stap: null, pad, namen: {} })

const tabellen: ListComparison<TraceBeslistabel> = {
  list: whole('/tabellen'),
  texts: texts.tabel,
  keyOf: ({ id }) => id,
  nameOf: ({ id }) => ({ stap: id, namen: { id } }),
  compare: (sides, about) => [
    ...compareFields(['titel'], sides, about),
    ...compareStappen({ was: sides.was.stappen, wordt: sides.wordt.stappen }, about.subject),
  ],
}

const ontbreekt: ListComparison<Ontbrekend> = {
  list: whole('/ontbreekt'),
  texts: texts.ontbreekt,
  keyOf: ({ stap, pad }) => `${stap} ${pad}`,
  nameOf: ({ stap, pad }) => ({ stap, namen: { id: stap, plaats: pad } }),
  compare: (sides, about) => compareFields(['vraag'], sides, about),
}

const signalen: ListComparison<Signaal> = {
  list: whole('/signalen'),
  texts: texts.signaal,
  keyOf: ({ code, stap = '', pad }) => `${code} ${stap} ${pad}`,
  nameOf: ({ code, stap = null, pad }) => ({ stap, namen: { code, plaats: pad } }),
  compare: (sides, about) => compareFields(['ernst', 'tekst'], sides, about),
}

const compareCategorieen = ({ was, wordt }: Traces): readonly Verschil[] =>
  pairLists(was.tabellen, wordt.tabellen, tabellen.keyOf).pairs.flatMap((pair) => {
    if (pair.was === undefined || pair.wordt === undefined) return []
    const { id } = present(pair)
    const subject = { stap: id, pad: `/tabellen/${String(pair.index)}`, namen: { id } }
    return compareCategorie({ was: pair.was, wordt: pair.wordt }, subject)
  })

const compareUitkomst = ({ was, wordt }: Traces): readonly Verschil[] =>
  UITKOMST_FIELDS.flatMap((veld) =>
    compareFields(
      [veld],
      { was: was.uitkomst, wordt: wordt.uitkomst },
      {
        subject: { stap: null, pad: '/uitkomst', namen: { veld } },
        texts: { [veld]: texts.uitkomst.veld },
      },
    ),
  )

const compareOrigin = ({ was, wordt }: Traces): readonly Verschil[] => [
  ...compareFields(
    ['id', 'versie', 'sha256'],
    { was: was.regime, wordt: wordt.regime },
    { subject: whole('/regime'), texts: texts.regime },
  ),
  ...compareFields(
    ['name', 'version'],
    { was: was.engine, wordt: wordt.engine },
    { subject: whole('/engine'), texts: texts.engine },
  ),
  ...compareInvoer({ was: was.invoer, wordt: wordt.invoer }, '/invoer'),
]

/**
 * Compares two traces completely.
 *
 * Steps, signalen and what is missing are matched by name, so that one more of them does not make
 * all others differ.
 *
 * @param traces - The two traces.
 * @returns Every difference in the order of a reader: the route with its answers, the categories,
 * the uitkomst, what is missing, the signalen, and then where it all came from.
 */
export function compareTraces(traces: Traces): readonly Verschil[] {
  const { was, wordt } = traces
  return [
    ...compareLists({ was: was.tabellen, wordt: wordt.tabellen }, tabellen),
    ...compareCategorieen(traces),
    ...compareUitkomst(traces),
    ...compareLists({ was: was.ontbreekt, wordt: wordt.ontbreekt }, ontbreekt),
    ...compareLists({ was: was.signalen, wordt: wordt.signalen }, signalen),
    ...compareFields(['besluitrijp'], traces, { subject: whole(''), texts: texts.besluitrijp }),
    ...compareOrigin(traces),
    ...compareFields(['sha256'], traces, { subject: whole(''), texts: texts.sha256 }),
  ]
}
