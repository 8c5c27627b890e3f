import profielaspecten from '../../rules/profielaspecten.json' with { type: 'json' }

/** Number of an aspect of the intakeprofiel: 1-53, 1a, 1b and 1c (Risw annex I). */
export type AspectNummer =
  | `${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `${1 | 2 | 3 | 4}${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `5${0 | 1 | 2 | 3}`
  | `1${'a' | 'b' | 'c'}`

/** What the regulation says about one aspect. */
export interface Kenmerken {
  /** Name of the aspect, in Dutch. */
  readonly titel: string
  /** For each score the values that `dk` may have; absent when there are none. */
  readonly differentiatie?: Readonly<Record<string, readonly string[]>>
}

/** The aspects by number. */
export const aspecten: Readonly<Record<AspectNummer, Kenmerken>> = profielaspecten.aspecten

/** Every {@link AspectNummer}: 1-53, then 1a, 1b and 1c. */
export const aspectNummers = Object.keys(aspecten) as readonly AspectNummer[]
