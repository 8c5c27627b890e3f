import type { Condition } from '../rule-set/conditions-schema.js'

/** Three-valued truth; `null` is unknown. */
export type Truth = boolean | null

/** A tree of conditions whose comparisons are numbered in rule order. */
export type Tree =
  | { readonly group: 'all' | 'any'; readonly members: readonly Tree[] }
  | { readonly group: 'leaf'; readonly index: number }

/**
 * Numbers the comparisons of a tree in rule order.
 *
 * @param condition - The tree.
 * @returns The same tree with numbers for comparisons.
 */
export function numberLeaves(condition: Condition): Tree {
  let next = 0
  const number = (node: Condition): Tree => {
    if ('fact' in node) return { group: 'leaf', index: next++ }
    return 'all' in node
      ? { group: 'all', members: node.all.map(number) }
      : { group: 'any', members: node.any.map(number) }
  }
  return number(condition)
}

/**
 * Folds the truth of comparisons into that of their tree, after Kleene.
 *
 * @param tree - The numbered tree.
 * @param leaves - The truth of each comparison by number.
 * @returns True, false, or null where it depends on what is unknown.
 */
export function foldTruth(tree: Tree, leaves: readonly Truth[]): Truth {
  if (tree.group === 'leaf') return leaves[tree.index]!
  const decisive = tree.group === 'any'
  let result: Truth = !decisive
  for (const member of tree.members) {
    const truth = foldTruth(member, leaves)
    if (truth === decisive) return decisive
    if (truth === null) result = null
  }
  return result
}

/**
 * Lists the comparisons that give a tree its truth, in rule order.
 *
 * For an unknown tree these are the unknown ones that still matter.
 *
 * @param tree - The numbered tree.
 * @param leaves - The truth of each comparison by number.
 * @returns Numbers of comparisons.
 */
export function decisiveLeaves(tree: Tree, leaves: readonly Truth[]): readonly number[] {
  const decisive: number[] = []
  collectDecisive(tree, foldTruth(tree, leaves), leaves, decisive)
  return decisive
}

function collectDecisive(
  tree: Tree,
  truth: Truth,
  leaves: readonly Truth[],
  decisive: number[],
): void {
  if (tree.group === 'leaf') {
    decisive.push(tree.index)
    return
  }
  for (const member of tree.members) {
    if (foldTruth(member, leaves) === truth) collectDecisive(member, truth, leaves, decisive)
  }
}
