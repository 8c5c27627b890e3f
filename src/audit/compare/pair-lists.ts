/** One member of two lists, on one side or both. */
export interface Pair<Item> {
  readonly was: Item | undefined
  readonly wordt: Item | undefined
  /** Its place: in the first list where it is there, else in the second. */
  readonly index: number
}

/** The members of two lists, matched. */
export interface Pairing<Item> {
  /** In the order of a reader who goes through both lists at once. */
  readonly pairs: readonly Pair<Item>[]
  /** What is on both sides is there in another order. */
  readonly isMoved: boolean
}

// the second member of a name is another one than the first
function numberKeys<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const counts = new Map<string, number>()
  return items.map((item) => {
    const key = keyOf(item)
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return `${key} ${String(count)}`
  })
}

/**
 * Matches the members of two lists by name, so that one that is inserted does not make everything
 * after it differ.
 *
 * @param was - The first list.
 * @param wordt - The second list.
 * @param keyOf - Names a member.
 * @returns Every member of both lists, once.
 */
export function pairLists<Item>(
  was: readonly Item[],
  wordt: readonly Item[],
  keyOf: (item: Item) => string,
): Pairing<Item> {
  const wasKeys = numberKeys(was, keyOf)
  const wordtKeys = numberKeys(wordt, keyOf)
  const wasKnown = new Set(wasKeys)
  const places = new Map(wordtKeys.map((key, index) => [key, index]))
  const pairs: Pair<Item>[] = []
  let next = 0
  let isMoved = false
  const addNew = () => {
    for (; next < wordt.length && !wasKnown.has(wordtKeys[next]!); next += 1) {
      pairs.push({ was: undefined, wordt: wordt[next]!, index: next })
    }
  }
  for (const [index, item] of was.entries()) {
    const place = places.get(wasKeys[index]!)
    if (place !== undefined) addNew()
    pairs.push({ was: item, wordt: place === undefined ? undefined : wordt[place], index })
    if (place === undefined) continue
    if (place !== next) isMoved = true
    next += 1
  }
  addNew()
  return { pairs, isMoved }
}
