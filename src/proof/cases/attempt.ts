/**
 * Tries to work something out under rules that may not allow it, such as a period of a million
 * years: what then fails is a fault of the rules, and reported as such.
 *
 * @param work - Works it out.
 * @returns The value, or undefined where that failed.
 */
export function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
