import type { Stap } from '../rule-set/beslistabel-schema.js'
import { listVermoedenFacts } from '../rule-set/list-names.js'

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
    const dependencies = new Set(listVermoedenFacts(stap))
    for (const other of stappen) if (dependencies.has(other.id)) visit(other)
    sorted.push(stap)
  }
  for (const stap of stappen) visit(stap)
  return sorted
}
