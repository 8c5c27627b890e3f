import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import { ONBEKEND } from '../../beslistabel/walk-beslistabel.js'
import type { Beslistabel, Indeling, Stap } from '../../rule-set/beslistabel-schema.js'
import type { TraceBeslistabel, TraceStap } from '../../trace/decision-trace.js'
import { enumerate } from '../../trace/notation.js'
import { describeUitkomst } from '../rapport/describe-uitkomst.js'

const { of, weg } = rapportTeksten

/** A way out of a step. */
export interface Exit {
  /** The answers that take it. */
  readonly antwoorden: readonly string[]
  readonly label: string
  /** Place of the next knoop. */
  readonly naar?: number
  /** What the table ends with, line by line. */
  readonly einde?: readonly string[]
}

/** A table as a graph, before it is walked. */
export interface PadSchema {
  readonly id: string
  readonly titel: string
  readonly knopen: readonly PadSchemaKnoop[]
}

interface PadSchemaKnoop {
  /** Id of the step, or of the table for its category. */
  readonly sleutel: string
  readonly nummer: string
  readonly tekst: string
  readonly exits: readonly Exit[]
}

const SIDES = ['ja', 'nee'] as const

/** Ways that lead to the same step are one. */
function merge(exits: readonly Exit[]): readonly Exit[] {
  const [first, second] = exits
  if (first?.naar === undefined || first.naar !== second?.naar) return exits
  const antwoorden = exits.flatMap((exit) => exit.antwoorden)
  return [{ antwoorden, label: enumerate(antwoorden, of), naar: first.naar }]
}

function listStapExits(stap: Stap, { stappen }: Beslistabel): readonly Exit[] {
  const exits = SIDES.map((side): Exit => {
    const { naar, uitkomst = {} } = stap[side]
    const common = { antwoorden: [side], label: side }
    return naar === undefined
      ? { ...common, einde: describeUitkomst(uitkomst) }
      : { ...common, naar: stappen.findIndex(({ id }) => id === naar) }
  })
  return merge(exits)
}

const onwards = (naar: number): readonly Exit[] => [
  { antwoorden: [...SIDES, ONBEKEND], label: enumerate(SIDES, of), naar },
]

const indelingKnoop = (sleutel: string, tekst: string, exits: readonly Exit[]): PadSchemaKnoop => ({
  sleutel,
  nummer: weg.categorie,
  tekst,
  exits,
})

const listCategorieExits = ({ uitkomst, vanLichtNaarZwaar }: Indeling): readonly Exit[] =>
  vanLichtNaarZwaar.map((categorie) => ({
    antwoorden: [categorie],
    label: '',
    einde: describeUitkomst({ [uitkomst]: categorie }),
  }))

/**
 * Draws up the graph of a table from the rules: all its steps and exits.
 *
 * @param tabel - The table.
 * @returns The graph.
 */
export function tabelFromRules(tabel: Beslistabel): PadSchema {
  const { id, titel, stappen, verloop, indeling } = tabel
  const knopen = stappen.map((stap, index) => ({
    sleutel: stap.id,
    nummer: stap.id,
    tekst: stap.vraag,
    exits: verloop === 'alle' ? onwards(index + 1) : listStapExits(stap, tabel),
  }))
  if (indeling === undefined) return { id, titel, knopen }
  const last = indelingKnoop(id, indeling.vraag, listCategorieExits(indeling))
  return { id, titel, knopen: [...knopen, last] }
}

const describeGevolg = (gevolg: TraceStap['gevolg']): Pick<Exit, 'einde'> => ({
  einde: 'uitkomst' in gevolg ? describeUitkomst(gevolg.uitkomst) : [weg.stopt],
})

/** The one way that was taken; the last step of a table leads to its category. */
function walkedExit(stap: TraceStap, index: number, tabel: TraceBeslistabel): Exit {
  const { antwoord, gevolg } = stap
  const common = { antwoorden: [antwoord], label: antwoord }
  const isLast = index === tabel.stappen.length - 1
  const goesOn = isLast ? tabel.indeling !== undefined : 'naar' in gevolg
  return goesOn ? { ...common, naar: index + 1 } : { ...common, ...describeGevolg(gevolg) }
}

/**
 * Draws up the graph of a table from a trace: the steps that were walked, with the exits they took.
 *
 * @param tabel - The table as it was walked.
 * @returns The graph.
 */
export function tabelFromTrace(tabel: TraceBeslistabel): PadSchema {
  const { id, titel, stappen, indeling } = tabel
  const knopen = stappen.map((stap, index) => ({
    sleutel: stap.id,
    nummer: stap.id,
    tekst: stap.vraag,
    exits: [walkedExit(stap, index, tabel)],
  }))
  const gevolg = stappen.at(-1)?.gevolg
  if (indeling === undefined || gevolg === undefined) return { id, titel, knopen }
  const categorie = indeling.categorie ?? ONBEKEND
  const exit = { antwoorden: [categorie], label: '', ...describeGevolg(gevolg) }
  return { id, titel, knopen: [...knopen, indelingKnoop(id, '', [exit])] }
}
