import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import verslagTeksten from '../../../rules/teksten/verslag.json' with { type: 'json' }
import { listLeaves, type Conditions, type Leaf } from '../../rule-set/conditions-schema.js'
import type { RuleSet } from '../../rule-set/rule-set.js'
import type { TraceBeslistabel, Vergelijking } from '../../trace/decision-trace.js'
import { fillIn } from '../../trace/notation.js'
import type { TraceMetRegels } from './find-rules.js'
import { lookup } from './lookup.js'
import type { VergelijkingRegel, Vergelijkingen } from './rapport.js'
import { writeNorm, writeWaarde, type Notatie } from './write-waarde.js'

const { vergelijking: woorden, feiten, bedragen } = rapportTeksten
const { antwoorden } = verslagTeksten

/** A list of comparisons with the conditions that it came from. */
export interface VergelijkingenInput {
  readonly kop: string
  readonly vergelijkingen: readonly Vergelijking[]
  /** Undefined where the rules are not at hand. */
  readonly conditions: Conditions | undefined
  /** Texts for how comparisons combine. */
  readonly samenhang: Readonly<Record<'all' | 'any' | 'gemengd', string>>
}

/** Puts lists of comparisons of one table into words; an empty list has none. */
export type DescribeVergelijkingen = (input: VergelijkingenInput) => readonly Vergelijkingen[]

/** Facts may be begrippen of the table, or steps. */
function nameFeit(
  feit: string,
  { begrippen = [] }: TraceBeslistabel,
  stappen: ReadonlySet<string>,
) {
  const begrip = begrippen.find(({ id }) => id === feit)
  if (begrip !== undefined) return begrip.omschrijving
  if (stappen.has(feit)) return fillIn(woorden.stap, { id: feit })
  return lookup(feiten, feit) ?? feit
}

/** Words of the regime for values that are names. */
function wordsFor(feit: string, ruleSet: RuleSet | undefined): Notatie['waarden'] {
  const text = ruleSet === undefined ? undefined : lookup(ruleSet.feiten.feiten, feit)
  return text !== undefined && 'waarden' in text ? (text.waarden ?? {}) : {}
}

/** The unit of the parameter that the rule compares with. */
function unitOf(leaf: Leaf | undefined, ruleSet: RuleSet | undefined): string {
  const { value } = leaf ?? {}
  if (typeof value !== 'object' || !('fact' in value)) return ''
  return ruleSet?.parameters.parameters[value.fact]?.eenheid ?? ''
}

function combine({ conditions, samenhang, vergelijkingen }: VergelijkingenInput): string {
  if (conditions === undefined || vergelijkingen.length < 2) return ''
  const [kind, members] =
    'all' in conditions ? (['all', conditions.all] as const) : (['any', conditions.any] as const)
  return samenhang[members.every((member) => 'fact' in member) ? kind : 'gemengd']
}

const describeHoudt = (houdt: boolean | null) =>
  houdt === null ? antwoorden.onbekend : houdt ? antwoorden.ja : antwoorden.nee

/**
 * Makes the writer of comparisons for one table.
 *
 * @param input - The trace, with its rules where those are at hand.
 * @param tabel - The table.
 * @returns Writes lists of comparisons.
 */
export function createVergelijkingenWriter(
  { trace, ruleSet }: TraceMetRegels,
  tabel: TraceBeslistabel,
): DescribeVergelijkingen {
  const valuta = trace.invoer.normbedragen?.valuta
  const stappen = new Set(trace.tabellen.flatMap((one) => one.stappen.map(({ id }) => id)))

  const describe = (vergelijking: Vergelijking, leaf: Leaf | undefined): VergelijkingRegel => {
    const { feit, houdt, pad } = vergelijking
    const waarden = wordsFor(feit, ruleSet)
    const notatie = { bedrag: bedragen.includes(feit), valuta, waarden }
    return {
      feit: nameFeit(feit, tabel, stappen),
      herkomst: pad.length === 0 ? feit : fillIn(woorden.herkomst, { feit, pad: pad.join(', ') }),
      waarde: writeWaarde(vergelijking, notatie),
      norm: writeNorm(vergelijking, notatie),
      eenheid: unitOf(leaf, ruleSet),
      houdt: describeHoudt(houdt),
    }
  }

  return (input) => {
    const { kop, vergelijkingen, conditions } = input
    if (vergelijkingen.length === 0) return []
    const leaves = conditions === undefined ? [] : listLeaves(conditions)
    const regels = vergelijkingen.map((one, index) => describe(one, leaves[index]?.leaf))
    return [{ kop, samenhang: combine(input), regels }]
  }
}
