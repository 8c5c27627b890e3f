import type { Stap } from '../rule-set/beslistabel-schema.js'
import { listLeaves } from '../rule-set/conditions-schema.js'

/** The steps whose answers the vermoedens of a step rest on. */
const listDependencies = ({ vermoedens = [] }: Stap): ReadonlySet<string> =>
  new Set(
    vermoedens.flatMap(({ conditions }) => listLeaves(conditions).map(({ leaf }) => leaf.fact)),
  )

/**
 * Puts each step after the steps whose answers its vermoedens rest on.
 *
 * @param stappen - The steps of all tables, in reading order, without circles.
 * @returns The same steps in working order.
 */
export function sortStappen(stappen: readonly Stap[]): readonly Stap[] {
  const sorted: Stap[] = []
  const visit = (stap: Stap) => {
    if (sorted.includes(stap)) return
    const dependencies = listDependencies(stap)
    for (const other of stappen) if (dependencies.has(other.id)) visit(other)
    sorted.push(stap)
  }
  for (const stap of stappen) visit(stap)
  return sorted
}
