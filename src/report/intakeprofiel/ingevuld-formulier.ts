import type { Score } from '../../intake-profile/vocabulary.js'
import type { IntakeprofielFormulier } from '../../rule-set/intakeprofiel-formulier.js'

/** A line to fill in, outside the tables. */
export interface Veld {
  readonly label: string
  /** Absent while unknown: the line stays empty. */
  readonly waarde?: string | undefined
  /** The same day as `YYYY-MM-DD`, where it is one. */
  readonly datum?: string | undefined
}

/** A line of the form, filled in. */
export interface Regel {
  readonly nummer: string
  readonly titel: string
  /** The form marks it for the 4x10 model. */
  readonly vierMaalTien: boolean
  /** Undefined while the line is empty; `'-'` says that it is unknown. */
  readonly score: Score | undefined
  /** What the score, or the value of DK, stands for. */
  readonly betekenis: string | undefined
  readonly dk: string
  /** The aspect has values of DK, so that its cell may be filled in. */
  readonly heeftDk: boolean
  readonly opmerking: string
}

/** A chapter of the form, filled in. */
export interface IngevuldHoofdstuk {
  readonly titel: string
  readonly dkKolom: boolean
  readonly regels: readonly Regel[]
}

/** The form, filled in: everything that is on it, whatever it is drawn with. */
export interface IngevuldFormulier {
  readonly titel: string
  /** What stands above a sheet that is not the first. */
  readonly vervolg: string
  readonly velden: readonly Veld[]
  /** What a reader must know, in sentences. */
  readonly uitleg: readonly string[]
  readonly betekenis: IntakeprofielFormulier['betekenis']
  /** The chapters by sheet of paper. */
  readonly bladen: readonly (readonly IngevuldHoofdstuk[])[]
  readonly ondertekening: readonly Veld[]
  readonly voet: string
}
