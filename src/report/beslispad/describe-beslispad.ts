import rapport from '../../../rules/teksten/rapport.json' with { type: 'json' }
import verslag from '../../../rules/teksten/verslag.json' with { type: 'json' }
import { ONBEKEND } from '../../beslistabel/walk-beslistabel.js'
import type { TraceBeslistabel } from '../../trace/decision-trace.js'
import { fillIn } from '../../trace/notation.js'
import type { Beslispad, Knoop, PadTabel, Uitgang } from './beslispad.js'
import { describeRoute } from './describe-route.js'
import type { TraceMetRegels } from '../rapport/find-rules.js'
import { tabelFromRules, tabelFromTrace, type Exit, type PadSchema } from './pad-schema.js'

/** What was answered at each knoop, by number; the category stands under the id of its table. */
function listAntwoorden({ id, stappen, indeling }: TraceBeslistabel): ReadonlyMap<string, string> {
  const antwoorden = stappen.map((stap) => [stap.id, stap.antwoord] as const)
  return new Map(
    indeling === undefined
      ? antwoorden
      : [...antwoorden, [id, indeling.categorie ?? ONBEKEND] as const],
  )
}

function markExit({ antwoorden, label, ...doel }: Exit, antwoord: string | undefined): Uitgang {
  const gelopen = antwoord !== undefined && antwoorden.includes(antwoord)
  return { label: gelopen && label !== '' ? antwoord : label, gelopen, ...doel }
}

/** An exit that no rule has: a table stops where an answer is unknown. */
function addStop(exits: readonly Exit[], antwoord: string | undefined): readonly Exit[] {
  const stops = antwoord === ONBEKEND && !exits.some((exit) => exit.antwoorden.includes(ONBEKEND))
  const { stopt } = rapport.weg
  return stops ? [...exits, { antwoorden: [ONBEKEND], label: ONBEKEND, einde: [stopt] }] : exits
}

function describeTabel(
  { id, titel, knopen }: PadSchema,
  walked: TraceBeslistabel | undefined,
  already: number,
): PadTabel {
  const antwoorden = walked === undefined ? new Map<string, string>() : listAntwoorden(walked)
  let volgorde = already
  const marked = knopen.map(({ sleutel, nummer, tekst, exits }): Knoop => {
    const antwoord = antwoorden.get(sleutel)
    const uitgangen = addStop(exits, antwoord).map((exit) => markExit(exit, antwoord))
    if (antwoord === undefined) return { nummer, tekst, uitgangen }
    volgorde += 1
    return { nummer, tekst, volgorde, uitgangen }
  })
  return {
    id,
    kop: fillIn(verslag.tabel, { id, titel }),
    titel: fillIn(rapport.weg.titel, { id }),
    woorden: describeRoute(walked),
    knopen: marked,
  }
}

const countWalked = (tabellen: readonly PadTabel[]) =>
  tabellen.flatMap(({ knopen }) => knopen).filter(({ volgorde }) => volgorde !== undefined).length

/**
 * Lays out the ways through the tables and marks the one that was walked.
 *
 * @param input - A trace with its rules, where those are at hand.
 * @returns Every step of every table with its exits; without the rules, the walked ones.
 */
export function describeBeslispad({ trace, ruleSet }: TraceMetRegels): Beslispad {
  const { uitleg, alleenGezet } = rapport.weg
  const schemas =
    ruleSet?.beslistabellen.map(({ tabel }) => tabelFromRules(tabel)) ??
    trace.tabellen.map(tabelFromTrace)
  const tabellen: PadTabel[] = []
  for (const schema of schemas) {
    const walked = trace.tabellen.find(({ id }) => id === schema.id)
    tabellen.push(describeTabel(schema, walked, countWalked(tabellen)))
  }
  const volledig = ruleSet !== undefined
  return { volledig, uitleg: volledig ? uitleg : `${uitleg} ${alleenGezet}`, tabellen }
}
