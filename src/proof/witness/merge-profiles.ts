import type { IntakeProfile } from '../../intake-profile/intake-profile.js'

/** Part of a profile. */
export type Fragment = Partial<IntakeProfile>

interface OfSoort {
  readonly soort: string
}

type Mergeable = Readonly<Record<string, unknown>>

// facts about these have a value for every one, so two facts go together in one object
const PAIRED: readonly string[] = ['werkbegeleiding', 'werktijd', 'bbl', 'wsw-specifiek']

const isPaired = (item: unknown): item is OfSoort =>
  typeof item === 'object' &&
  item !== null &&
  'soort' in item &&
  PAIRED.includes(String(item.soort))

/** Joins the objects of one kind one by one; the last of the shorter list is used again. */
function pair(a: readonly OfSoort[], b: readonly OfSoort[]): readonly OfSoort[] {
  if (a.length === 0 || b.length === 0) return [...a, ...b]
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => ({
    ...(a[index] ?? a.at(-1)!),
    ...(b[index] ?? b.at(-1)!),
  }))
}

function mergeLists(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
  const rest = [...a, ...b].filter((item) => !isPaired(item))
  const paired = PAIRED.flatMap((soort) => {
    const isThis = (item: unknown): item is OfSoort => isPaired(item) && item.soort === soort
    return pair(a.filter(isThis), b.filter(isThis))
  })
  return [...rest, ...paired]
}

function mergeValues(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return mergeLists(a, b)
  return typeof a === 'object' && typeof b === 'object'
    ? mergeObjects(a as Mergeable, b as Mergeable)
    : b
}

function mergeObjects(a: Mergeable, b: Mergeable): Mergeable {
  const merged: Record<string, unknown> = { ...a }
  for (const key in b) merged[key] = key in a ? mergeValues(a[key], b[key]) : b[key]
  return merged
}

/**
 * Joins two parts of a profile; where both say one value, the second counts.
 *
 * @param a - The first part.
 * @param b - The second part.
 * @returns One part with what both say. Lists are joined, objects of one kind one by one.
 */
export const mergeProfiles = <Part extends Fragment>(a: Part, b: Fragment): Part =>
  mergeObjects(a, b) as Part
