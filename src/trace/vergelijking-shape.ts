/** One comparison of a fact with a norm, checkable by hand. */
export interface Vergelijking {
  /** Name of the fact, begrip or telling. */
  readonly feit: string
  /** The value, or one per object of a list; null where it is not known exactly. */
  readonly waarde: string | number | boolean | null | readonly (string | number | boolean | null)[]
  /** The range the value lies in, where only that is known; null is open-ended. */
  readonly bereik?: Bereik
  /** The values it can still have, where only those are known. */
  readonly mogelijk?: readonly (string | number | boolean)[]
  /** What is known of each value of a list, where one of them is not known exactly. */
  readonly delen?: readonly Deelwaarde[]
  /** Name of the strict operator; `every…` and `some…` compare each value of a list. */
  readonly operator: string
  /** What it was compared with, in the unit of the fact. */
  readonly norm: string | number | boolean | readonly string[]
  /** Whether the comparison holds; null is unknown. */
  readonly houdt: boolean | null
  /** JSON Pointers into the profile of the values consulted, present or not. */
  readonly pad: readonly string[]
}

/** What is known of one value of a list. */
export interface Deelwaarde {
  /** The value; null where it is not known exactly. */
  readonly waarde: string | number | boolean | null
  /** The range it lies in, where only that is known. */
  readonly bereik?: Bereik
  /** The values it can still have, where only those are known. */
  readonly mogelijk?: readonly (string | number | boolean)[]
}

/** A numeric range, in the unit of the fact. */
export interface Bereik {
  /** Lower end. */
  readonly van: number
  /** Upper end; null where there is none. */
  readonly tot: number | null
  /** The lower end itself is excluded. */
  readonly zonderVan: boolean
  /** The upper end itself is excluded. */
  readonly zonderTot: boolean
}
