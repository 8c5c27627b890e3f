import type { Intakeprofiel } from '../intake-profile/aspect.js'
import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import { exact, UNKNOWN, type Fact, type Knowledge, type Known, type Origin } from './fact.js'
import { pointTo } from './pointer.js'
import { unite } from './unite.js'

/** An object of a list in the profile, with its JSON Pointer. */
export interface Placed<Item> {
  readonly item: Item
  readonly path: string
}

/**
 * Gives each object of a list its JSON Pointer.
 *
 * @param list - The list.
 * @param path - JSON Pointer of the list.
 * @returns The objects in order.
 */
export const place = <Item>(list: readonly Item[], path: string): Placed<Item>[] =>
  list.map((item, index) => ({ item, path: pointTo(path, index) }))

/**
 * Lists the JSON Pointers of objects.
 *
 * @param placed - The objects.
 * @returns Their pointers in order.
 */
export const pathsOf = (placed: readonly Placed<unknown>[]): readonly string[] =>
  placed.map(({ path }) => path)

// a class, because getters on each object cost more than all comparisons together
class TracedFact implements Fact {
  private origin: Origin | undefined

  constructor(
    readonly knowledge: Knowledge,
    private readonly trace: () => Origin,
  ) {}

  private read(): Origin {
    return (this.origin ??= this.trace())
  }

  get paths() {
    return this.read().paths
  }

  get missing() {
    return this.read().missing
  }

  get objects() {
    return this.read().objects
  }

  get amounts() {
    return this.read().amounts
  }

  get score() {
    return this.read().score
  }

  get begrippen() {
    return this.read().begrippen
  }
}

/**
 * Makes a fact whose origin is worked out when it is first asked for, because an answer alone
 * needs only the knowledge.
 *
 * @param knowledge - What is known.
 * @param trace - Works out where it came from.
 * @returns The fact.
 */
export const createFact = (knowledge: Knowledge, trace: () => Origin): Fact =>
  new TracedFact(knowledge, trace)

const NONE: readonly string[] = []

/**
 * Makes the fact of a list or value that is absent: unknown, and missing by its own path.
 *
 * @param path - JSON Pointer of what is absent.
 * @param objects - JSON Pointers of the objects that were read.
 * @returns The unknown fact.
 */
export const absent = (path: string, objects: readonly string[] = NONE): Fact =>
  createFact(UNKNOWN, () => ({ paths: [path], missing: [path], objects }))

/**
 * Makes a fact of one value that is always known.
 *
 * @param knowledge - The value.
 * @param trace - Works out the paths and objects it came from.
 * @returns The fact.
 */
export const known = (knowledge: Known, trace: () => Pick<Origin, 'paths' | 'objects'>): Fact =>
  createFact(knowledge, () => {
    const { paths, objects } = trace()
    return { paths, missing: NONE, objects }
  })

/** Where one value of a list fact stands. */
export interface ListItem {
  readonly paths: readonly string[]
  readonly missing: readonly string[]
}

/**
 * Joins the origins of the values of a list.
 *
 * @param items - The origins in order.
 * @param objects - JSON Pointers of the objects that were read.
 * @param listPath - JSON Pointer of the list, which stands in for the paths of an empty one.
 * @returns The origin of the list fact.
 */
export const joinOrigins = (
  items: readonly ListItem[],
  objects: readonly string[],
  listPath: string,
): Origin => {
  if (items.length === 0) return { paths: [listPath], missing: NONE, objects }
  // most lists have one value
  if (items.length === 1) return { ...items[0]!, objects }
  return {
    paths: unite(items.map(({ paths }) => paths)),
    missing: items.flatMap(({ missing }) => missing),
    objects,
  }
}

/**
 * Places one optional value of an object.
 *
 * @param value - The value, undefined when absent.
 * @param path - JSON Pointer of the value.
 * @returns Its origin; missing by its own path when absent.
 */
export const placeItem = (value: unknown, path: string): ListItem => ({
  paths: [path],
  missing: value === undefined ? [path] : NONE,
})

/**
 * States what is known of one optional value.
 *
 * @param value - The value, undefined when absent.
 * @returns The value, or that nothing is known.
 */
export const readValue = (value: string | number | boolean | undefined): Known =>
  value === undefined ? UNKNOWN : exact(value)

/**
 * Reads the score of an aspect.
 *
 * @param profile - A checked profile.
 * @param aspect - Number of the aspect, such as `53` or `1a`.
 * @returns The score, or undefined where it is absent or `-`.
 */
export function readScore(
  { intakeprofiel }: IntakeProfile,
  aspect: string,
): 0 | 1 | 2 | 3 | undefined {
  const score = intakeprofiel?.[aspect as keyof Intakeprofiel]?.score
  return score === '-' ? undefined : score
}
