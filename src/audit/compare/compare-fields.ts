import type { Pair } from './pair-lists.js'
import { isSameJson } from '../input/same-json.js'
import { createVerschil, type Subject, type Verschil, type VerschilTexts } from './verschil.js'

/** Both sides of something that is compared. */
export interface Sides<Value> {
  readonly was: Value
  readonly wordt: Value
}

/** What is compared, with the texts for it. */
export interface About {
  readonly subject: Subject
  /** By field; `erbij` and `eraf` where a whole is on one side only. */
  readonly texts: VerschilTexts
}

/**
 * Compares fields as a whole.
 *
 * @param fields - Names of the fields, in the order of a reader; each has a text by its name.
 * @param sides - The two objects.
 * @param about - What they are.
 * @returns One verschil a field.
 */
export const compareFields = <Value extends object>(
  fields: readonly (string & keyof Value)[],
  { was, wordt }: Sides<Value>,
  { subject, texts }: About,
): readonly Verschil[] =>
  fields.flatMap((field) => {
    const sides = { was: was[field], wordt: wordt[field] }
    if (isSameJson(sides.was, sides.wordt)) return []
    const place = { ...subject, pad: `${subject.pad}/${field}` }
    return createVerschil(place, texts[field]!, sides)
  })

/**
 * Compares something that one of the sides may lack.
 *
 * @param sides - The two; undefined for one that is not there.
 * @param about - What they are.
 * @param compare - Compares them where both are there.
 * @returns One verschil where a side lacks it, else what `compare` finds.
 */
export function compareOptional<Value>(
  { was, wordt }: Sides<Value | undefined>,
  { subject, texts }: About,
  compare: (sides: Sides<Value>) => readonly Verschil[],
): readonly Verschil[] {
  if (was !== undefined && wordt !== undefined) return compare({ was, wordt })
  if (was === undefined && wordt === undefined) return []
  return [createVerschil(subject, texts[was === undefined ? 'erbij' : 'eraf']!, { was, wordt })]
}

/**
 * Takes the side that is there.
 *
 * @param pair - The two, at least one of them there.
 * @returns The first where both are.
 */
export const present = <Item>({ was, wordt }: Pair<Item>): Item => (was ?? wordt)!
