import { compareOptional, present, type About, type Sides } from './compare-fields.js'
import { pairLists } from './pair-lists.js'
import { createVerschil, type Subject, type Verschil, type VerschilTexts } from './verschil.js'

/** How the members of two lists are named and compared. */
export interface ListComparison<Item> {
  /** The list itself. */
  readonly list: Subject
  /** For a member; `volgorde` for the list. */
  readonly texts: VerschilTexts
  /** Names a member among the others. */
  readonly keyOf: (item: Item) => string
  /** Describes a member. */
  readonly nameOf: (item: Item) => Omit<Subject, 'pad'>
  /** Compares a member that is on both sides. */
  readonly compare: (sides: Sides<Item>, about: About) => readonly Verschil[]
}

/**
 * Compares two lists of which the members have names.
 *
 * @param sides - The two lists.
 * @param comparison - How to name and compare their members.
 * @returns What differs, in the order of a reader; at last that the order itself does.
 */
export function compareLists<Item>(
  { was, wordt }: Sides<readonly Item[]>,
  comparison: ListComparison<Item>,
): readonly Verschil[] {
  const { list, texts, keyOf, nameOf, compare } = comparison
  const { pairs, isMoved } = pairLists(was, wordt, keyOf)
  const found = pairs.flatMap((pair) => {
    const subject = { ...nameOf(present(pair)), pad: `${list.pad}/${String(pair.index)}` }
    const about = { subject, texts }
    return compareOptional(pair, about, (sides) => compare(sides, about))
  })
  if (!isMoved) return found
  const order = { was: was.map(keyOf), wordt: wordt.map(keyOf) }
  return [...found, createVerschil(list, texts['volgorde']!, order)]
}
