import data from '../../rules/referentie/competentieprofielen.json' with { type: 'json' }
import { frozenCopy } from '../rule-set/frozen-copy.js'
import type { Bron } from './bron.js'

/** How much of a competence is asked, light to heavy: `D` to `A`. */
export type Competentieniveau = 'A' | 'B' | 'C' | 'D'

/** A competence that a profile asks. */
export interface ProfielCompetentie {
  /** Name of the competence. */
  readonly naam: string
  /** How much of it is asked. */
  readonly niveau: Competentieniveau
  /** Name of that level for this competence. */
  readonly label: string
}

/** A training that is akin to a profile. */
export interface VerwanteKwalificatie {
  /** Name of the training. */
  readonly titel: string
  /** Level, such as `mbo 4`. */
  readonly niveau: string
  /** What a reader must know, in Dutch. */
  readonly noot?: string | undefined
}

/** The least training that a profile asks. */
export interface MinimaleOpleiding {
  /** The training, as the source writes it. */
  readonly minimaal: string
  /** What a reader must know, in Dutch. */
  readonly noot?: string | undefined
}

/** A place in the Nederlands kwalificatiekader. */
export interface NlqfInschaling {
  /** The level, such as `4` or `2/3`. */
  readonly niveau: string
  /** What a reader must know, in Dutch. */
  readonly noot?: string | undefined
}

/** A competence. */
export interface Competentie {
  /** Name. */
  readonly naam: string
  /** Name of its {@link Dimensie}; null where the text does not say. */
  readonly dimensie: string | null
  /** What a reader must know, in Dutch. */
  readonly noot?: string | undefined
}

/** A dimension of behaviour. */
export interface Dimensie {
  /** Name. */
  readonly naam: string
  /** Title, as the source writes it. */
  readonly titel: string
  /** What it is about. */
  readonly gaatOver: string
}

/** A competentieprofiel: what a function asks of whoever has it. */
export interface Competentieprofiel {
  /** Code, such as `N06.01.04`, or `N06.01.04/VP` for an enriched profile. */
  readonly code: string
  /** Name, as the table of contents writes it. */
  readonly naam: string
  /** Heading of the profile itself, with what it writes in brackets. */
  readonly kop: string
  /** The code as that heading spells it, where that differs. */
  readonly codeInKop?: string | undefined
  /** Code of the functiegroep. */
  readonly functiegroep: string
  /** Code of the profile that it enriches; null for a plain profile. */
  readonly verrijking: string | null
  /** What it asks. */
  readonly competenties: readonly ProfielCompetentie[]
  /** Titles of the situations in which it matters most. */
  readonly kritischeWerksituaties: readonly string[]
  /** The least training. */
  readonly opleiding: MinimaleOpleiding
  /** Level in the Nederlands kwalificatiekader; null where not given. */
  readonly nlqf: NlqfInschaling | null
  /** Trainings that are akin to it. */
  readonly verwanteKwalificaties: readonly VerwanteKwalificatie[]
  /** What these trainings lack; null where nothing is said. */
  readonly aanvulling: string | null
  /** What a reader must know, in Dutch. */
  readonly noot?: string | undefined
}

/** The competentieprofielen with what they are made of. */
export interface Competentieprofielen {
  /** Where they come from. */
  readonly bron: Bron
  /** The groups of profiles. */
  readonly functiegroepen: readonly Omit<Functiegroep, 'profielen'>[]
  /** The levels of a competence, light to heavy. */
  readonly niveausVanLichtNaarZwaar: readonly Competentieniveau[]
  /** The dimensions of behaviour. */
  readonly dimensies: readonly Dimensie[]
  /** The competences that the profiles ask. */
  readonly competenties: readonly Competentie[]
  /** The profiles, in the order of the source. */
  readonly profielen: readonly Competentieprofiel[]
}

/** A group of competentieprofielen. */
export interface Functiegroep {
  /** Code, such as `N06.01`. */
  readonly code: string
  /** Name. */
  readonly naam: string
  /** The profiles in it, in the order of the source. */
  readonly profielen: readonly Competentieprofiel[]
}

/** The competentieprofielen as data. Frozen. */
export const competentieprofielen: Competentieprofielen = /* @__PURE__ */ frozenCopy(
  data,
) as Competentieprofielen

const isSame = (left: string, right: string) => left.toUpperCase() === right.toUpperCase()

/**
 * Looks up a competentieprofiel.
 *
 * @param code - Such as `N06.01.04/VP`; capitals do not matter.
 * @returns The profile; undefined for an unknown code.
 */
export const lookupCompetentieprofiel = (code: string): Competentieprofiel | undefined =>
  competentieprofielen.profielen.find((one) => isSame(one.code, code))

/**
 * Lists the profiles that enrich a competentieprofiel.
 *
 * @param code - Such as `N06.01.06`; capitals do not matter.
 * @returns The enriched profiles, in the order of the source.
 * @example
 * ```ts
 * listVerrijkingen('N06.01.06').map(({ code }) => code) // ['N06.01.06/VP I', 'N06.01.06/VP II']
 * ```
 */
export const listVerrijkingen = (code: string): readonly Competentieprofiel[] =>
  competentieprofielen.profielen.filter(
    ({ verrijking }) => verrijking !== null && isSame(verrijking, code),
  )

/**
 * Looks up a group of competentieprofielen.
 *
 * @param code - Such as `N06.01`; capitals do not matter.
 * @returns The group with its profiles; undefined for an unknown code.
 */
export function lookupFunctiegroep(code: string): Functiegroep | undefined {
  const groep = competentieprofielen.functiegroepen.find((one) => isSame(one.code, code))
  if (groep === undefined) return undefined
  const { profielen } = competentieprofielen
  return {
    ...groep,
    profielen: profielen.filter(({ functiegroep }) => functiegroep === groep.code),
  }
}
