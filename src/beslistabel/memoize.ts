/**
 * Makes work happen once for each key.
 *
 * @param work - Gives the value of a key; undefined is worked out anew.
 * @returns Gives the same value without the work, from the second time on.
 */
export function memoize<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>()
  return (key) => {
    const known = found.get(key)
    if (known !== undefined) return known
    const value = work(key)
    found.set(key, value)
    return value
  }
}
