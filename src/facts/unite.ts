/** Up to this many texts, a search from the front costs less than a Set. */
const FEW = 16

function uniteFew(lists: readonly (readonly string[])[]): readonly string[] {
  const found: string[] = []
  for (const list of lists) {
    for (const text of list) if (!found.includes(text)) found.push(text)
  }
  return found
}

/**
 * Joins lists of texts into one.
 *
 * @param lists - The lists in order.
 * @returns Every text once, where it first stood.
 */
export function unite(lists: readonly (readonly string[])[]): readonly string[] {
  let count = 0
  for (const { length } of lists) count += length
  return count > FEW ? [...new Set(lists.flat())] : uniteFew(lists)
}
