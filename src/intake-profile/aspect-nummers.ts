import intakeprofiel from '../../rules/bisw-1998/intakeprofiel.json' with { type: 'json' }

/** Number of an aspect of the intakeprofiel: 1-53, 1a, 1b and 1c (Risw annex I). */
export type AspectNummer =
  | `${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `${1 | 2 | 3 | 4}${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `5${0 | 1 | 2 | 3}`
  | `1${'a' | 'b' | 'c'}`

/** What a profile may say about one aspect. */
export interface Kenmerken {
  /** Name of the aspect, in Dutch. */
  readonly titel: string
  /** The scores in order, with the values that `dk` may have; absent when there are none. */
  readonly scores: readonly {
    readonly score: number
    readonly differentiatie?: readonly { readonly dk: string }[]
  }[]
}

/** The aspects by number. */
export const aspecten: Readonly<Record<AspectNummer, Kenmerken>> = intakeprofiel.aspecten

/** Every {@link AspectNummer}: 1-53, then 1a, 1b and 1c. */
export const aspectNummers = Object.keys(aspecten) as readonly AspectNummer[]

/**
 * Lists the values that `dk` may have at a score.
 *
 * @param kenmerken - The aspect.
 * @param score - The score; all of them when left out.
 * @returns Such as `2.1`, in order; empty where the aspect has none.
 */
export const listDk = ({ scores }: Kenmerken, score?: number): readonly string[] =>
  scores
    .filter((row) => score === undefined || row.score === score)
    .flatMap(({ differentiatie = [] }) => differentiatie.map(({ dk }) => dk))
