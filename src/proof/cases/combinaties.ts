import type { Truth } from '../../engine/truth.js'
import type { ResolvedLeaf, Unit } from '../../engine/unit.js'
import type { Knowledge } from '../../facts/fact.js'
import { listUnitLeaves } from './base-facts.js'
import type { FactCase } from './fact-cases.js'

/** One combination of what can be known of the facts of a question. */
export interface Combinatie {
  /** The truth of each comparison, those for ja first. */
  readonly truths: readonly Truth[]
  readonly feiten: ReadonlyMap<string, Knowledge>
  /** Every fact is fully known. */
  readonly compleet: boolean
}

/** Lists the cases of one fact for its comparisons. */
export type ListCases = (name: string, leaves: readonly ResolvedLeaf[]) => readonly FactCase[]

interface Axis {
  readonly name: string
  /** Places of the comparisons of the fact in the question. */
  readonly places: readonly number[]
  readonly cases: readonly FactCase[]
}

// the comparisons of one fact go together, so a fact has few combinations of truths, and the
// product of those few is every combination that the question can have
function listAxes(unit: Unit, listCases: ListCases): readonly Axis[] {
  const leaves = listUnitLeaves(unit)
  const names = [...new Set(leaves.map(({ leaf }) => leaf.fact))]
  return names.map((name) => {
    const places = leaves.flatMap(({ leaf }, place) => (leaf.fact === name ? [place] : []))
    const own = places.map((place) => leaves[place]!)
    return { name, places, cases: listCases(name, own) }
  })
}

function choose(axes: readonly Axis[], nummer: number): Combinatie {
  const truths: Truth[] = []
  const feiten = new Map<string, Knowledge>()
  let compleet = true
  let rest = nummer
  for (const { name, places, cases } of axes) {
    const chosen = cases[rest % cases.length]!
    rest = Math.floor(rest / cases.length)
    for (const [index, place] of places.entries()) truths[place] = chosen.truths[index]!
    feiten.set(name, chosen.knowledge)
    compleet &&= chosen.compleet
  }
  return { truths, feiten, compleet }
}

/** So many combinations are looked at for one question. */
const MAX_COMBINATIES = 200_000

/** The combinations of a question. */
export interface Combinaties {
  readonly all: Iterable<Combinatie>
  /** There are more than {@link MAX_COMBINATIES}; the rest is left out. */
  readonly teGroot: boolean
}

/**
 * Lists every combination of what can be known of the facts of a question, including combinations
 * that no profile has because two facts depend on each other: what holds for all of them holds for
 * every profile.
 *
 * @param unit - The question.
 * @param listCases - Lists the cases of one fact.
 * @returns The combinations, one by one.
 */
export function listCombinaties(unit: Unit, listCases: ListCases): Combinaties {
  const axes = listAxes(unit, listCases)
  const total = axes.reduce((count, { cases }) => count * cases.length, 1)
  const generate = function* () {
    const last = Math.min(total, MAX_COMBINATIES)
    for (let nummer = 0; nummer < last; nummer += 1) yield choose(axes, nummer)
  }
  return { all: generate(), teGroot: total > MAX_COMBINATIES }
}
