import data from '../../rules/referentie/mbo-werkprocessen.json' with { type: 'json' }
import { frozenCopy } from '../rule-set/frozen-copy.js'
import type { Bron } from './bron.js'

/** Whether something is asked at the end of a level; null where the text cannot be read. */
export interface Uitstroom {
  /** At level 4. */
  readonly niveau4: boolean | null
  /** At level 3. */
  readonly niveau3: boolean | null
}

/** A piece of work that someone is trained for. */
export interface Werkproces {
  /** Number of the kerntaak, a full stop and its own number, such as `4.2`. */
  readonly nummer: string
  /** Title, as the source writes it. */
  readonly titel: string
  /** Whether it is asked at the end of each level. */
  readonly uitstroom: Uitstroom
  /** What a reader must know, in Dutch. */
  readonly noot?: string | undefined
}

/** A role that a kerntaak of roles can end in. */
export interface Werkrol {
  /** Number of the kerntaak, a full stop and its own number, such as `7.1`. */
  readonly nummer: string
  /** Title, as the source writes it. */
  readonly titel: string
  /** Number of the kerntaak. */
  readonly kerntaak: string
  /** Level of the role. */
  readonly niveau: number
  /** What a reader must know, in Dutch. */
  readonly noot?: string | undefined
}

/** How many marks the source has in each column. */
export interface Kruisjes {
  /** For level 4. */
  readonly niveau4: number
  /** For level 3. */
  readonly niveau3: number
}

/** A core task. */
export interface Kerntaak {
  /** A whole number, as text. */
  readonly nummer: string
  /** Title, as the source writes it. */
  readonly titel: string
  /** How many marks the source has in each column. */
  readonly kruisjes: Kruisjes
  /** Its werkprocessen; empty for a kerntaak of roles. */
  readonly werkprocessen: readonly Werkproces[]
  /** Why an outflow is unknown, in Dutch. */
  readonly noot?: string | undefined
}

/** The kerntaken with their werkprocessen and roles. */
export interface MboWerkprocessen {
  /** Where they come from. */
  readonly bron: Bron
  /** The kerntaken, by number. */
  readonly kerntaken: readonly Kerntaak[]
  /** The roles, by number. */
  readonly rollen: readonly Werkrol[]
}

/** The kerntaken, werkprocessen and roles as data. Frozen. */
export const mboWerkprocessen: MboWerkprocessen = /* @__PURE__ */ frozenCopy(
  data,
) as MboWerkprocessen

/**
 * Looks up a kerntaak.
 *
 * @param nummer - Such as `4`.
 * @returns The kerntaak with its werkprocessen; undefined for an unknown number.
 */
export const lookupKerntaak = (nummer: string): Kerntaak | undefined =>
  mboWerkprocessen.kerntaken.find((one) => one.nummer === nummer)

/**
 * Looks up a werkproces; its kerntaak is the part of its number before the full stop.
 *
 * @param nummer - Such as `4.2`.
 * @returns The werkproces; undefined for an unknown number.
 * @example
 * ```ts
 * lookupWerkproces('4.2')?.titel // 'bewaakt planning'
 * ```
 */
export const lookupWerkproces = (nummer: string): Werkproces | undefined =>
  mboWerkprocessen.kerntaken
    .flatMap(({ werkprocessen }) => werkprocessen)
    .find((one) => one.nummer === nummer)

/**
 * Looks up a role.
 *
 * @param nummer - Such as `7.1`.
 * @returns The role; undefined for an unknown number.
 */
export const lookupWerkrol = (nummer: string): Werkrol | undefined =>
  mboWerkprocessen.rollen.find((one) => one.nummer === nummer)
