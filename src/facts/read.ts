import type { Intakeprofiel } from '../intake-profile/aspect.js'
import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import type { Fact, Known, Scalar } from './fact.js'
import { exact, UNKNOWN } from './fact.js'

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
  list.map((item, index) => ({ item, path: `${path}/${index}` }))

/**
 * Makes the fact of a list or value that is absent: unknown, and missing by its own path.
 *
 * @param path - JSON Pointer of what is absent.
 * @param objects - JSON Pointers of the objects that were read.
 * @returns The unknown fact.
 */
export const absent = (path: string, objects: readonly string[] = []): Fact => ({
  knowledge: UNKNOWN,
  paths: [path],
  missing: [path],
  objects,
})

/**
 * Makes a fact of one value that is always known.
 *
 * @param value - The value.
 * @param paths - JSON Pointers it came from.
 * @param objects - JSON Pointers of the objects that were read.
 * @returns The fact.
 */
export const known = (
  value: Scalar,
  paths: readonly string[],
  objects: readonly string[] = [],
): Fact => ({ knowledge: exact(value), paths, missing: [], objects })

/** One value of a list fact, with where it stands. */
export interface ListItem {
  readonly known: Known
  readonly paths: readonly string[]
  readonly missing: readonly string[]
}

/**
 * Joins the values of a list into one fact.
 *
 * @param items - The values in order.
 * @param objects - JSON Pointers of the objects that were read.
 * @param listPath - JSON Pointer of the list, which stands in for the paths of an empty one.
 * @returns The list fact.
 */
export const listFact = (
  items: readonly ListItem[],
  objects: readonly string[],
  listPath: string,
): Fact => ({
  knowledge: { kind: 'list', items: items.map((item) => item.known) },
  paths: items.length === 0 ? [listPath] : items.flatMap(({ paths }) => paths),
  missing: items.flatMap(({ missing }) => missing),
  objects,
})

/**
 * Reads one optional value of an object.
 *
 * @param value - The value, undefined when absent.
 * @param path - JSON Pointer of the value.
 * @returns The value as a list item, unknown and missing when absent.
 */
export const readItem = (value: Scalar | undefined, path: string): ListItem =>
  value === undefined
    ? { known: UNKNOWN, paths: [path], missing: [path] }
    : { known: exact(value), paths: [path], missing: [] }

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
