import type { JsonValue, Problem } from './copy-plain-json.js'

type Ranks = ReadonlyMap<PropertyKey, number>

// absent keys come after those that are there
const ABSENT = Number.MAX_SAFE_INTEGER

const rankKeys = (node: object): Ranks =>
  new Map(Object.keys(node).map((key, index) => [key, index]))

function createRanker(root: JsonValue) {
  const ranksOf = new Map<object, Ranks>()
  return ({ path }: Problem): readonly number[] => {
    // a path only leads through objects and lists that are there
    let node = root as Readonly<Record<PropertyKey, unknown>>
    return path.map((key) => {
      const ranks = ranksOf.get(node) ?? rankKeys(node)
      ranksOf.set(node, ranks)
      // an array's keys are its indices written as text
      const rank = ranks.get(String(key)) ?? ABSENT
      node = node[key] as typeof node
      return rank
    })
  }
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  for (const [depth, rank] of left.entries()) {
    const difference = rank - (right[depth] ?? -1)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

/**
 * Orders problems the way their places follow each other in the document.
 *
 * Problems about absent keys follow those about the keys of the same object, in the order given.
 *
 * @param root - The document.
 * @param problems - What is wrong with it.
 */
export function orderProblems(root: JsonValue, problems: readonly Problem[]): readonly Problem[] {
  const rank = createRanker(root)
  return problems
    .map((problem) => ({ problem, ranks: rank(problem) }))
    .sort((left, right) => compareRanks(left.ranks, right.ranks))
    .map(({ problem }) => problem)
}
