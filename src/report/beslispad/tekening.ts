/** A point in the drawing. */
export type Punt = readonly [x: number, y: number]

/** A box with text. */
export interface Vak {
  /** A step, or the end of a table. */
  readonly soort: 'stap' | 'einde'
  readonly x: number
  readonly y: number
  readonly breedte: number
  readonly hoogte: number
  /** The lines on top, in bold. */
  readonly kop: readonly string[]
  readonly regels: readonly string[]
  /** The walk came here. */
  readonly gelopen: boolean
  /** Place in the walk of a step that was walked. */
  readonly volgorde?: number
}

/** An arrow with an answer. */
export interface Pijl {
  /** The corners of its line; it points at the last one. */
  readonly punten: readonly Punt[]
  readonly label: string
  /** Where the label stands. */
  readonly bij: Punt
  /** How the label stands against that point. */
  readonly anker: 'start' | 'middle'
  /** The walk went this way. */
  readonly gelopen: boolean
}

/** A table, drawn. */
export interface Tekening {
  readonly breedte: number
  readonly hoogte: number
  readonly vakken: readonly Vak[]
  readonly pijlen: readonly Pijl[]
}

/** Measures of every drawing, in pixels at its natural size. */
export const MATEN = {
  /** Width of a drawing without more than one lane. */
  breedte: 358,
  marge: 3,
  /** Size of the letters, and from line to line. */
  letter: 12,
  regel: 15.5,
  /** From the edge of a box to its text. */
  binnen: 8,
  /** Room for the number of a walked step. */
  nummer: 22,
  /** Width of the column with ends, and of the arrows to it. */
  einde: 132,
  pijl: 60,
  /** Width of a lane for arrows that pass steps by. */
  baan: 20,
  /** Between rows with and without an arrow, and between ends of one step. */
  tussen: 30,
  los: 16,
  stapel: 8,
} as const
