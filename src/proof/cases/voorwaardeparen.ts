import { foldTruth, type Truth } from '../../engine/truth.js'
import type { ResolvedLeaf, Side } from '../../engine/unit.js'
import type { Geval } from './gevallen.js'
import type { Onderzocht } from './onderzoek.js'

/** Two cases that differ in one comparison and, through it, in the answer. */
export interface Paar {
  readonly kant: 'ja' | 'nee'
  /** Number of the comparison on its side, from 1. */
  readonly nummer: number
  readonly leaf: ResolvedLeaf
  /** The comparison holds, and with it the side; undefined where no two cases show that. */
  readonly houdt: Geval | undefined
  /** The comparison fails, and with it the side. */
  readonly faalt: Geval | undefined
}

interface Placed {
  readonly side: Side
  /** How many comparisons stand before this side. */
  readonly offset: number
  readonly index: number
}

/** So many cases are held against so many others. */
const MAX_CASES = 500

const truthsOf = ({ truths }: Geval, { side, offset }: Placed) =>
  truths.slice(offset, offset + side.leaves.length)

const holdsWith = (truths: readonly Truth[], { side, index }: Placed, truth: boolean) =>
  foldTruth(
    side.tree,
    truths.map((value, place) => (place === index ? truth : value)),
  ) === true

/** The cases in which the comparison has a truth that decides whether the side holds. */
function listDecisive(gevallen: readonly Geval[], placed: Placed, truth: boolean) {
  return gevallen
    .filter((geval) => {
      const truths = truthsOf(geval, placed)
      if (truths[placed.index] !== truth) return false
      return holdsWith(truths, placed, true) && !holdsWith(truths, placed, false)
    })
    .slice(0, MAX_CASES)
}

/** How much two cases differ in comparisons of other facts. */
function differenceOf(a: Geval, b: Geval, placed: Placed) {
  const { leaves } = placed.side
  const { fact } = leaves[placed.index]!.leaf
  const others = truthsOf(b, placed)
  return truthsOf(a, placed).filter(
    (truth, place) => truth !== others[place] && leaves[place]!.leaf.fact !== fact,
  ).length
}

function findPaar(gevallen: readonly Geval[], placed: Placed) {
  const failing = listDecisive(gevallen, placed, false)
  let best: { readonly houdt: Geval; readonly faalt: Geval } | undefined
  let least = Infinity
  for (const houdt of listDecisive(gevallen, placed, true)) {
    for (const faalt of failing) {
      const difference = differenceOf(houdt, faalt, placed)
      if (difference >= least) continue
      least = difference
      best = { houdt, faalt }
    }
  }
  return best
}

/**
 * Finds for each comparison of a question two profiles that show that it decides on its own: with
 * everything else that counts equal, it changes the answer (modified condition/decision coverage).
 *
 * @param onderzocht - The question with its cases.
 * @returns One pair for each comparison, in rule order.
 */
export function findParen({ vraag, gevallen }: Onderzocht): readonly Paar[] {
  const { ja, nee } = vraag.question.unit
  const sides = [
    { kant: 'ja', side: ja, offset: 0 } as const,
    ...(nee === undefined ? [] : [{ kant: 'nee', side: nee, offset: ja.leaves.length } as const]),
  ]
  return sides.flatMap(({ kant, side, offset }) =>
    side.leaves.map((leaf, index): Paar => {
      const paar = findPaar(gevallen.gevallen, { side, offset, index })
      return { kant, nummer: index + 1, leaf, houdt: paar?.houdt, faalt: paar?.faalt }
    }),
  )
}
