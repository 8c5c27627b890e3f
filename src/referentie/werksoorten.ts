import data from '../../rules/referentie/werksoorten.json' with { type: 'json' }
import { frozenCopy } from '../rule-set/frozen-copy.js'
import type { Bron } from './bron.js'

/**
 * What a reference says: look there as well, part of this work is counted there, or this work does
 * not belong here.
 */
export type VerwijzingSoort = 'zie-ook' | 'hoort-bij' | 'uitgesloten'

/** A reference from one werksoort to another. */
export interface Verwijzing {
  /** Code of the werksoort that is referred to. */
  readonly code: string
  /** What the reference says. */
  readonly soort: VerwijzingSoort
  /** Title as the reference writes it, where it differs from that of the werksoort. */
  readonly titel?: string | undefined
  /** What the reference is about, in Dutch. */
  readonly noot?: string | undefined
}

/** A kind of work. */
export interface Werksoort {
  /** Three digits. */
  readonly code: string
  /** First digit of the code. */
  readonly hoofdgroep: string
  /** First two digits of the code. */
  readonly groep: string
  /** Title, as the source writes it. */
  readonly titel: string
  /** What the work is, in our own Dutch words. */
  readonly omschrijving: string
  /** The werksoorten that the source refers to, in its order. */
  readonly verwijzingen: readonly Verwijzing[]
  /** What a reader must know, in Dutch. */
  readonly noot?: string | undefined
}

/** A reference to a code that does not exist. */
export interface VerwijzingZonderDoel {
  /** Code of the werksoort that refers. */
  readonly van: string
  /** The code that it names. */
  readonly code: string
  /** What the source says there, in Dutch. */
  readonly noot: string
}

/** The classification of werksoorten. */
export interface Werksoorten {
  /** Where it comes from. */
  readonly bron: Bron
  /** The werksoorten, by code. */
  readonly werksoorten: readonly Werksoort[]
  /** References of the source to codes that it does not have. */
  readonly verwijzingenZonderDoel: readonly VerwijzingZonderDoel[]
}

/** The classification of werksoorten as data. Frozen. */
export const werksoorten: Werksoorten = /* @__PURE__ */ frozenCopy(data) as Werksoorten

/**
 * Looks up a werksoort.
 *
 * @param code - Three digits, such as `512`.
 * @returns The werksoort; undefined for an unknown code.
 * @example
 * ```ts
 * lookupWerksoort('512')?.titel // 'Inkopen en verkopen in het klein'
 * ```
 */
export const lookupWerksoort = (code: string): Werksoort | undefined =>
  werksoorten.werksoorten.find((one) => one.code === code)
