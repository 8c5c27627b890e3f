import { compareTexts } from '../../trace/compare-texts.js'

/** A change with how often it was seen. */
export type Counted<Change> = Change & {
  /** So many traces have it. */
  readonly aantal: number
}

/** Counts equal changes; how much it keeps depends on how many kinds there are. */
export interface ChangeCounter<Change> {
  readonly add: (changes: readonly Change[]) => void
  /** Lists each kind of change with its count. */
  readonly list: () => readonly Counted<Change>[]
}

interface Sides {
  readonly was: string | null
  readonly wordt: string | null
}

/**
 * Makes a counter of changes.
 *
 * @param nameOf - Names what changed.
 * @param order - The names in the order in which to list them.
 * @returns The counter; within a name it lists by what was and by what it becomes, none first.
 */
export function createChangeCounter<Change extends Sides>(
  nameOf: (change: Change) => string,
  order: readonly string[],
): ChangeCounter<Change> {
  const counts = new Map<string, Counted<Change>>()
  return {
    add: (changes) => {
      for (const change of changes) {
        const key = JSON.stringify([nameOf(change), change.was, change.wordt])
        counts.set(key, { ...change, aantal: (counts.get(key)?.aantal ?? 0) + 1 })
      }
    },
    list: () =>
      [...counts.values()].sort(
        (a, b) =>
          order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)) ||
          compareTexts(a.was ?? '', b.was ?? '') ||
          compareTexts(a.wordt ?? '', b.wordt ?? ''),
      ),
  }
}
