import type { Bronvermelding } from './fields.js'
import type { BegeleiderOpleiding, Functieniveau } from './vocabulary.js'

interface Maatregel extends Bronvermelding {
  /** The adaptation in words, at most 10,000 characters. */
  readonly omschrijving: string
}

/** A technical adaptation of the workplace or its surroundings (Bisw annex II, ad 3 a-c, 4 g-h). */
export interface TechnischeVoorziening extends Maatregel {
  /** Kind of adaptation. */
  readonly soort: 'technisch'
  /**
   * A general facility for access, use or safety, not for one person (ad 3 a).
   * @defaultValue false
   */
  readonly algemeen?: boolean | undefined
  /**
   * One-off costs: an amount >= 0 in whole cents, below 100,000,000,000.
   * @defaultValue 0 when `algemeen`, else unknown
   */
  readonly eenmaligeKosten?: number | undefined
  /**
   * Structural costs per year: an amount >= 0 in whole cents, below 100,000,000,000.
   * @defaultValue 0 when `algemeen`, else unknown
   */
  readonly structureleKosten?: number | undefined
  /**
   * With great likelihood realisable nowhere outside the sociale werkvoorziening (IV.1).
   * @defaultValue false
   */
  readonly nergensBuitenSw?: boolean | undefined
}

/** An organisational adaptation of the work (Bisw annex II, ad 3 d, 4 i). */
export interface OrganisatorischeVoorziening extends Maatregel {
  /** Kind of adaptation. */
  readonly soort: 'organisatorisch'
  /** Level of the function after the adaptation, on the ladder of the profielensysteem. */
  readonly functieniveau?: Functieniveau | undefined
  /**
   * One-off costs: an amount >= 0 in whole cents, below 100,000,000,000.
   * @defaultValue 0
   */
  readonly eenmaligeKosten?: number | undefined
  /**
   * Structural costs per year: an amount >= 0 in whole cents, below 100,000,000,000.
   * @defaultValue 0
   */
  readonly structureleKosten?: number | undefined
  /**
   * With great likelihood realisable nowhere outside the sociale werkvoorziening (IV.1).
   * @defaultValue false
   */
  readonly nergensBuitenSw?: boolean | undefined
}

/** An adaptation of the working time (Bisw annex I, ad 5). */
export interface WerktijdVoorziening extends Maatregel {
  /** Kind of adaptation. */
  readonly soort: 'werktijd'
  /** What remains of a working day. Unit: dagdelen per working day, 0-2. */
  readonly dagdelenPerWerkdag?: number | undefined
  /**
   * Structural costs per year: an amount >= 0 in whole cents, below 100,000,000,000.
   * @defaultValue 0
   */
  readonly structureleKosten?: number | undefined
  /**
   * With great likelihood realisable nowhere outside the sociale werkvoorziening (IV.1).
   * @defaultValue false
   */
  readonly nergensBuitenSw?: boolean | undefined
}

/** Lower demands on the pace of work (Bisw annex II, ad 1). */
export interface WerktempoVoorziening extends Maatregel {
  /** Kind of adaptation. */
  readonly soort: 'werktempo'
  /**
   * Structural costs per year: an amount >= 0 in whole cents, below 100,000,000,000.
   * @defaultValue 0
   */
  readonly structureleKosten?: number | undefined
}

/** Special guidance that normal circumstances do not offer (Bisw annex II, ad 4 j; annex IV). */
export interface WerkbegeleidingVoorziening extends Maatregel {
  /** Kind of adaptation. */
  readonly soort: 'werkbegeleiding'
  /** The supervisor needs special knowledge or skills (annex II, ad 4 j). */
  readonly specialeKennis?: boolean | undefined
  /** Guidance above that in a similar function. Unit: percent, 0-1000 (annex II, ad 4 j). */
  readonly extraIntensiteit?: number | undefined
  /** Training the supervisor needs (annex I, ad 5). */
  readonly opleidingBegeleider?: BegeleiderOpleiding | undefined
  /** Study load of the courses the supervisor needs. Unit: hours, 0-100,000 (annex I, ad 5). */
  readonly cursusuren?: number | undefined
  /** Guidance as a share of the worker's working time, yearly average. Unit: percent, 0-100 (IV.4). */
  readonly werktijdaandeel?: number | undefined
  /** Leadership must be present at all times, to be called upon at any moment (IV.3). */
  readonly permanentAanwezig?: boolean | undefined
  /**
   * Structural costs per year: an amount >= 0 in whole cents, below 100,000,000,000.
   * @defaultValue 0
   */
  readonly structureleKosten?: number | undefined
}

/** One necessary adaptation; `soort` tells which properties it has. */
export type Voorziening =
  | TechnischeVoorziening
  | OrganisatorischeVoorziening
  | WerktijdVoorziening
  | WerktempoVoorziening
  | WerkbegeleidingVoorziening
