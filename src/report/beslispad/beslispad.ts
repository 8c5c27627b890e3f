/** Where an answer leads. */
export interface Uitgang {
  /** The answer; empty where the exit is a category. */
  readonly label: string
  /** The walk went this way. */
  readonly gelopen: boolean
  /** Place of the next knoop in its table. */
  readonly naar?: number
  /** What the table ends with, line by line. */
  readonly einde?: readonly string[]
}

/** A step of a table, or the category that follows from all of them. */
export interface Knoop {
  /** As the rules number it. */
  readonly nummer: string
  readonly tekst: string
  /** Place in the walk through all tables, from 1; absent where it was not walked. */
  readonly volgorde?: number
  readonly uitgangen: readonly Uitgang[]
}

/** A table with its ways, walked and not. */
export interface PadTabel {
  readonly id: string
  readonly kop: string
  readonly titel: string
  /** The route in words. */
  readonly woorden: string
  readonly knopen: readonly Knoop[]
}

/** The ways through the tables, with the one that was walked. */
export interface Beslispad {
  /** False where the rule set is not at hand, so that only the walked steps are in it. */
  readonly volledig: boolean
  /** What a reader of the drawing must know. */
  readonly uitleg: string
  readonly tabellen: readonly PadTabel[]
}
