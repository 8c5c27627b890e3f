/** One value a fact can have. */
export type Scalar = string | number | boolean

/**
 * What is known of one value: the value itself, a numeric range it lies in, the values it can
 * still have, or nothing.
 */
export type Known =
  | { readonly kind: 'exact'; readonly value: Scalar }
  | {
      readonly kind: 'range'
      readonly min: number
      readonly max: number
      /** The lower end itself is excluded. */
      readonly minOpen: boolean
      /** The upper end itself is excluded. */
      readonly maxOpen: boolean
    }
  | { readonly kind: 'oneOf'; readonly values: readonly Scalar[] }
  | { readonly kind: 'unknown' }

/** What is known of a fact: of one value, or of each value of a list whose length is known. */
export type Knowledge = Known | { readonly kind: 'list'; readonly items: readonly Known[] }

/** Where a fact came from. */
export interface Origin {
  /** JSON Pointers of the values that were consulted, present or not. */
  readonly paths: readonly string[]
  /** JSON Pointers that would complete it; {@link JUDGEMENT} where only a judgement can. */
  readonly missing: readonly string[]
  /** JSON Pointers of the objects whose `bronnen` stand behind it. */
  readonly objects: readonly string[]
  /** The two amounts behind a ratio, in the unit of the profile. */
  readonly amounts?: { readonly teller: number; readonly noemer: number | null } | undefined
  /** The score an aspect was read at, where it stands in for a measured value. */
  readonly score?: number | undefined
  /** Ids of the begrippen it rests on. */
  readonly begrippen?: readonly string[] | undefined
}

/** A named fact of one profile, with where it came from. */
export interface Fact extends Origin {
  /** What is known. */
  readonly knowledge: Knowledge
}

/** Marks that no value of the profile can complete a fact: the step needs an oordeel. */
export const JUDGEMENT = '/oordelen'

/** Nothing is known. */
export const UNKNOWN: Known = { kind: 'unknown' }

const TRUE: Known = { kind: 'exact', value: true }
const FALSE: Known = { kind: 'exact', value: false }

/** Either of the two booleans. */
export const EITHER: Known = { kind: 'oneOf', values: [true, false] }

/**
 * States one exact value.
 *
 * @param value - The value.
 * @returns The knowledge that the value is exactly this.
 */
export const exact = (value: Scalar): Known => {
  if (value === true) return TRUE
  return value === false ? FALSE : { kind: 'exact', value }
}

/**
 * States that a value is at least some amount, the amount included.
 *
 * @param min - The lowest value it can have.
 * @returns A range without an upper end.
 */
export const atLeast = (min: number): Known => range(min, Infinity)

/**
 * States that a value lies between two ends, both included.
 *
 * @param min - The lowest value it can have.
 * @param max - The highest value it can have.
 * @returns The range, or the exact value where the ends meet.
 */
export const range = (min: number, max: number): Known =>
  min === max ? exact(min) : { kind: 'range', min, max, minOpen: false, maxOpen: false }

/**
 * Tells whether a fact leaves nothing open.
 *
 * @param knowledge - What is known.
 * @returns True when every value is exact.
 */
export const isFullyKnown = (knowledge: Knowledge): boolean =>
  knowledge.kind === 'list'
    ? knowledge.items.every((item) => item.kind === 'exact')
    : knowledge.kind === 'exact'
