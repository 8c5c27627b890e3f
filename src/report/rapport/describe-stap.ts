import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import verslagTeksten from '../../../rules/teksten/verslag.json' with { type: 'json' }
import type { Beslistabel, Stap } from '../../rule-set/beslistabel-schema.js'
import type {
  DecisionTrace,
  Gevolg,
  TraceBeslistabel,
  TraceStap,
  TraceVermoeden,
} from '../../trace/decision-trace.js'
import { fillIn } from '../../trace/notation.js'
import { describeHerkomst } from './describe-bronnen.js'
import { describeGrondslag } from './describe-grondslag.js'
import { describeSignaal } from './describe-signaal.js'
import { describeUitkomst } from './describe-uitkomst.js'
import type { DescribeVergelijkingen } from './describe-vergelijkingen.js'
import type { Kenmerk, Onderdeel, Vergelijkingen } from './rapport.js'

const { stap: woorden, vergelijking } = rapportTeksten
const { antwoorden } = verslagTeksten

/** A table of a trace, with what there is to put it into words. */
export interface TabelLezing {
  readonly trace: DecisionTrace
  readonly tabel: TraceBeslistabel
  /** The same table in the rules, where those are at hand. */
  readonly regels: Beslistabel | undefined
  readonly describeVergelijkingen: DescribeVergelijkingen
  /** Names a part of the table within the document. */
  readonly nameAnker: (index: number) => string
}

function describeGevolg(gevolg: Gevolg, isLast: boolean, { tabel }: TabelLezing): string {
  if (isLast && tabel.indeling !== undefined) return woorden.verderCategorie
  if ('naar' in gevolg) return fillIn(woorden.verder, { stap: gevolg.naar })
  if ('stopt' in gevolg) return woorden.stopt
  return fillIn(woorden.uitkomst, { uitkomst: describeUitkomst(gevolg.uitkomst).join(', ') })
}

/** The rule of a vermoeden, whose pointer ends with its place. */
const findVermoeden = ({ regel }: TraceVermoeden, stap: Stap | undefined) =>
  stap?.vermoedens?.[Number(regel.split('/').at(-1))]

function listVergelijkingen(
  stap: TraceStap,
  regel: Stap | undefined,
  { describeVergelijkingen }: TabelLezing,
): readonly Vergelijkingen[] {
  const { grondslag, vergelijkingen, vermoeden } = stap
  const norm = describeVergelijkingen({
    kop: grondslag === 'oordeel' ? vergelijking.naastOordeel : vergelijking.norm,
    vergelijkingen,
    conditions: regel?.ja.conditions,
    samenhang: vergelijking.samenhang.norm,
  })
  if (vermoeden === undefined) return norm
  const presumed = describeVergelijkingen({
    kop: vergelijking.vermoeden,
    vergelijkingen: vermoeden.vergelijkingen,
    conditions: findVermoeden(vermoeden, regel)?.conditions,
    samenhang: vergelijking.samenhang.vermoeden,
  })
  return [...norm, ...presumed]
}

/** The vermoeden has a place and a rule of its own. */
const describeVermoeden = ({ vermoeden }: TraceStap): readonly Kenmerk[] =>
  vermoeden === undefined
    ? []
    : [
        {
          label: woorden.vermoeden,
          tekst: fillIn(woorden.vermoedenRegel, {
            vindplaats: vermoeden.vindplaats,
            regel: vermoeden.regel,
          }),
        },
      ]

/**
 * Lists what a trace reports about one step, or about the category of a table.
 *
 * @param id - Id of the step or the table.
 * @param trace - The trace.
 * @returns Its signalen, and what it still lacks.
 */
export const listMeldingen = (
  id: string,
  { signalen, ontbreekt }: DecisionTrace,
): Pick<Onderdeel, 'signalen' | 'ontbreekt'> => ({
  signalen: signalen.filter(({ stap }) => stap === id).map(describeSignaal),
  ontbreekt: ontbreekt.filter(({ stap }) => stap === id),
})

/**
 * Puts a walked step into words, with everything behind its answer.
 *
 * @param lezing - The table it stands in.
 * @param index - Its place among the walked steps.
 * @returns The step.
 */
export function describeStap(lezing: TabelLezing, index: number): Onderdeel {
  const { trace, tabel, regels } = lezing
  const stap = tabel.stappen[index]!
  const { id, vraag, antwoord, grondslag, motivering, gevolg } = stap
  const isLast = index === tabel.stappen.length - 1
  const regel = regels?.stappen.find((one) => one.id === id)
  return {
    anker: lezing.nameAnker(index),
    nummer: id,
    tekst: vraag,
    antwoord: antwoorden[antwoord],
    grondslag: describeGrondslag(id, grondslag, trace),
    motivering,
    kenmerken: [
      { label: woorden.gevolg, tekst: describeGevolg(gevolg, isLast, lezing) },
      ...describeHerkomst(stap, trace),
      ...describeVermoeden(stap),
    ],
    vergelijkingen: listVergelijkingen(stap, regel, lezing),
    ...listMeldingen(id, trace),
  }
}
