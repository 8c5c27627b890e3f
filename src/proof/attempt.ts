/**
 * Tries to read something that can be of any shape: what then fails is a fault of what was given,
 * and reported as such.
 *
 * @param work - Reads it.
 * @returns The value, or undefined where that failed.
 */
export function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
