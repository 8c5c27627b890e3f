import data from '../../rules/referentie/functiecriteria.json' with { type: 'json' }
import { frozenCopy } from '../rule-set/frozen-copy.js'
import type { Bron } from './bron.js'

/** Level of a function, light to heavy: `D`, `C`, `B`. */
export type Functieletter = 'D' | 'C' | 'B'

/** What tells the levels of a function apart. */
export interface Functiecriterium {
  /** Name. */
  readonly naam: string
  /** What each level asks, in a few words. */
  readonly vraagt: Readonly<Record<Functieletter, string>>
  /** What a reader must know, in Dutch. */
  readonly noot?: string | undefined
}

/** A role in a function with what comes of it. */
export interface Resultaatgebied {
  /** The role. */
  readonly rol: string
  /** What it brings about. */
  readonly resultaat: string
  /** Tasks, by way of example. */
  readonly voorbeelden: readonly string[]
}

/** A word that the criteria define. */
export interface Functiebegrip {
  /** The word. */
  readonly naam: string
  /** What it means. */
  readonly omschrijving: string
}

/** The result areas and criteria of one function. */
export interface Functiecriteria {
  /** Where they come from. */
  readonly bron: Bron
  /** Name of the function. */
  readonly functie: string
  /** What it is for. */
  readonly doel: string
  /** Its result areas, in the order of the source. */
  readonly resultaatgebieden: readonly Resultaatgebied[]
  /** The levels, light to heavy. */
  readonly niveaus: readonly Functieletter[]
  /** The criteria, in the order of the source. */
  readonly criteria: readonly Functiecriterium[]
  /** Words that the criteria define. */
  readonly begrippen: readonly Functiebegrip[]
}

/** The result areas and criteria of administratief ondersteuner as data. Frozen. */
export const functiecriteria: Functiecriteria = /* @__PURE__ */ frozenCopy(data) as Functiecriteria

/**
 * Looks up a criterion.
 *
 * @param naam - Such as `Vragen of klachten`; capitals do not matter.
 * @returns What each level asks; undefined for an unknown name.
 * @example
 * ```ts
 * lookupFunctiecriterium('procedures')?.vraagt.D // 'eenduidige instructies strikt volgen'
 * ```
 */
export const lookupFunctiecriterium = (naam: string): Functiecriterium | undefined =>
  functiecriteria.criteria.find((one) => one.naam.toLowerCase() === naam.toLowerCase())
