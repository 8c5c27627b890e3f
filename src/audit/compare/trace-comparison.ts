import type { Bevinding } from '../bevinding.js'
import type { TracePlaats } from '../input/place-of.js'
import type { Verschil } from './verschil.js'

/** How two traces compare. */
export interface TraceComparison {
  /** They are the same, and nothing is wrong with either. */
  readonly gelijk: boolean
  /** Where a reader first meets a difference or, without any, a fault; null when `gelijk`. */
  readonly eersteVerschil: TracePlaats | null
  /** Every difference, in the order of a reader. */
  readonly verschillen: readonly Verschil[]
  /** What was found besides; two codes only inform, see {@link BevindingCode}. */
  readonly bevindingen: readonly Bevinding[]
}
