import type { Aanvraag, Commissie } from './aanvraag.js'
import type { Intakeprofiel } from './aspect.js'
import type { Beperking } from './beperking.js'
import type { Betrokkene, PassendeArbeid } from './betrokkene.js'
import type { DossierStuk } from './dossier-stuk.js'
import type { Bronvermelding } from './fields.js'
import type { Functioneren } from './functioneren.js'
import type { Normbedragen } from './normbedragen.js'
import type { Oordelen } from './oordeel.js'
import type { Dienstverband, Verblijf } from './periode.js'
import type { Scholingsaanbod } from './scholingsaanbod.js'
import type { Voorziening } from './voorziening.js'

export type { Aanvraag, Commissie } from './aanvraag.js'
export type { AspectNummer } from './aspect-nummers.js'
export type { Aspect, Intakeprofiel } from './aspect.js'
export type { Beperking } from './beperking.js'
export type { Betrokkene, PassendeArbeid } from './betrokkene.js'
export type { DossierStuk } from './dossier-stuk.js'
export type { Bronvermelding } from './fields.js'
export type { Functioneren } from './functioneren.js'
export type { Normbedragen } from './normbedragen.js'
export type { CategorieOordeel, Oordeel, Oordelen } from './oordeel.js'
export type { Dienstverband, Periode, Verblijf } from './periode.js'
export type { BblAanbod, Scholingsaanbod, WswSpecifiekAanbod } from './scholingsaanbod.js'
export type {
  OrganisatorischeVoorziening,
  TechnischeVoorziening,
  Voorziening,
  WerkbegeleidingVoorziening,
  WerktempoVoorziening,
  WerktijdVoorziening,
} from './voorziening.js'

/**
 * What is known about one aanvrager at intake.
 *
 * Plain JSON. Leave a property out while its answer is unknown: absent never counts as nee, 0 or
 * none, except where a default is given. An empty list says that there are known to be none.
 *
 * Days are `YYYY-MM-DD`, existing days from 1800-01-01 on, and are read in UTC. Amounts are in one
 * currency. A list has at most 500 entries.
 */
export interface IntakeProfile extends Bronvermelding {
  /** The application: what is asked for, and when. */
  readonly aanvraag: Aanvraag
  /** The indicatiecommissie that advised (Wsw art. 12). */
  readonly commissie?: Commissie | undefined
  /** Who it is about. Never copied into a trace, an error or a log. */
  readonly betrokkene?: Betrokkene | undefined
  /** Context of I.2, I.4 and III.1 that no norm reads. */
  readonly passendeArbeid?: PassendeArbeid | undefined
  /** The findings that `bronnen` refer to. */
  readonly dossier?: readonly DossierStuk[] | undefined
  /** The limitations; `[]` says there are none (I.1). */
  readonly beperkingen?: readonly Beperking[] | undefined
  /**
   * Left a school for zeer moeilijk lerende kinderen (Bisw annex II, ad 5).
   * @defaultValue false
   */
  readonly zmlkSchoolverlater?: boolean | undefined
  /** Stays that bear on the severity of a psychische beperking (Bisw annex II, ad 5). */
  readonly verblijf?: readonly Verblijf[] | undefined
  /** Jobs held (Risw annex I, aspect 2). */
  readonly arbeidsverleden?: readonly Dienstverband[] | undefined
  /** The adaptations that are necessary; `[]` says none is (I.3). */
  readonly voorzieningen?: readonly Voorziening[] | undefined
  /** How betrokkene functions under the adapted circumstances. */
  readonly functioneren?: Functioneren | undefined
  /** Training on offer; `[]` says there is none (Bisw annex III). */
  readonly scholingsaanbod?: readonly Scholingsaanbod[] | undefined
  /** The figures that the regulation leaves to a yearly decision. */
  readonly normbedragen?: Normbedragen | undefined
  /** The reasoned judgements of the experts, by id of the stap or indeling. */
  readonly oordelen?: Oordelen | undefined
  /** The scored aspects, by number (Risw annex I). */
  readonly intakeprofiel?: Intakeprofiel | undefined
}
