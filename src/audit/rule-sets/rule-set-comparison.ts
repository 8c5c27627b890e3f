import { UITKOMST_FIELDS } from '../../rule-set/rule-set.js'
import type { Bevinding } from '../bevinding.js'
import type { AnderAntwoord, AndereUitkomst, DecisionChange } from './compare-decisions.js'
import { createChangeCounter, type Counted } from './count-changes.js'

/** A trace on which two rule sets decide differently. */
export interface AndereBeslissing extends DecisionChange {
  /** Place among the traces, from 1. */
  readonly nummer: number
  /** Hash of the trace. */
  readonly sha256: string
}

/** A trace that cannot be compared. */
export interface OnbruikbareTrace {
  /** Place among the traces, from 1. */
  readonly nummer: number
  /** What is the matter with it, or with its input under one of the rule sets. */
  readonly bevindingen: readonly Bevinding[]
}

/** Traces of one kind, of which only the first are listed. */
export interface Gevonden<Item> {
  /** How many there are. */
  readonly aantal: number
  /** The first ones, in order. */
  readonly eerste: readonly Item[]
}

/** What another rule set would change in stored decisions. */
export interface RuleSetComparison {
  /** How many traces were read. */
  readonly aantal: number
  /** On how many both rule sets give the same uitkomst by the same answers. */
  readonly gelijk: number
  /** Traces with another uitkomst or another answer. */
  readonly verschillen: Gevonden<AndereBeslissing>
  /** Traces that were not compared. */
  readonly onbruikbaar: Gevonden<OnbruikbareTrace>
  /** Changes of the uitkomst, by field. */
  readonly uitkomsten: readonly Counted<AndereUitkomst>[]
  /** Changes of answers, by step. */
  readonly antwoorden: readonly Counted<AnderAntwoord>[]
}

function createList<Item>(maximum: number) {
  const eerste: Item[] = []
  let aantal = 0
  const add = (item: Item) => {
    aantal += 1
    if (eerste.length < maximum) eerste.push(item)
  }
  return { add, read: (): Gevonden<Item> => ({ aantal, eerste }) }
}

/** Gathers what is found on one trace after another. */
export interface ComparisonCollector {
  readonly addChange: (trace: Omit<AndereBeslissing, 'nummer'>) => void
  readonly addOnbruikbaar: (bevindingen: readonly Bevinding[]) => void
  readonly read: () => RuleSetComparison
}

/**
 * Makes a collector; what it keeps does not grow with the number of traces beyond a maximum.
 *
 * @param stappen - Ids of the steps of both rule sets, in the order in which to list them.
 * @param maximum - So many traces of a kind are listed at most.
 * @returns The collector, empty.
 */
export function createComparisonCollector(
  stappen: readonly string[],
  maximum: number,
): ComparisonCollector {
  const uitkomsten = createChangeCounter<AndereUitkomst>(({ veld }) => veld, UITKOMST_FIELDS)
  const antwoorden = createChangeCounter<AnderAntwoord>(({ stap }) => stap, stappen)
  const verschillen = createList<AndereBeslissing>(maximum)
  const onbruikbaar = createList<OnbruikbareTrace>(maximum)
  let aantal = 0
  let gelijk = 0
  return {
    addOnbruikbaar: (bevindingen) => {
      aantal += 1
      onbruikbaar.add({ nummer: aantal, bevindingen })
    },
    addChange: ({ sha256, velden, stappen: changed }) => {
      aantal += 1
      if (velden.length + changed.length === 0) gelijk += 1
      else verschillen.add({ nummer: aantal, sha256, velden, stappen: changed })
      uitkomsten.add(velden)
      antwoorden.add(changed)
    },
    read: () => ({
      aantal,
      gelijk,
      verschillen: verschillen.read(),
      onbruikbaar: onbruikbaar.read(),
      uitkomsten: uitkomsten.list(),
      antwoorden: antwoorden.list(),
    }),
  }
}
