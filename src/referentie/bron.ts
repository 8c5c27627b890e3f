/** Where a classification comes from. */
export interface Bron {
  /** Title of the text. */
  readonly titel: string
  /** Who published it; null where the text does not say. */
  readonly uitgever: string | null
  /** What it covers, in Dutch. */
  readonly omvat: string
  /** How it was read, in Dutch. */
  readonly noot?: string | undefined
}
