import type { Grondslag } from '../beslistabel/answers.js'
import type { Antwoord } from '../beslistabel/question.js'
import type { Gevolg } from '../beslistabel/walk-beslistabel.js'
import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import type { Vergelijking } from './vergelijking-shape.js'

export type { Grondslag } from '../beslistabel/answers.js'
export type { Antwoord } from '../beslistabel/question.js'
export type {
  Gevolg,
  GevolgNaar,
  GevolgStopt,
  GevolgUitkomst,
  Uitkomst,
} from '../beslistabel/walk-beslistabel.js'
export type { Bereik, Deelwaarde, Vergelijking } from './vergelijking-shape.js'

/** One step that was walked, with everything needed to explain its answer. */
export interface TraceStap {
  /** Such as `I.5`. */
  readonly id: string
  /** The question. */
  readonly vraag: string
  /** The answer. */
  readonly antwoord: Antwoord
  /** What the answer rests on; null where nothing gives one. */
  readonly grondslag: Grondslag
  /** Reasons in Dutch with the values filled in, or the expert's own words. */
  readonly motivering: string
  /** Every comparison of the norm in rule order, also when an oordeel decided. */
  readonly vergelijkingen: readonly Vergelijking[]
  /** The vermoeden that decided, with its comparisons. */
  readonly vermoeden?: TraceVermoeden
  /** Ids of dossier entries behind the oordeel, or behind the objects the norm read. */
  readonly bronnen: readonly string[]
  /** Where the regulation says so. */
  readonly vindplaats: string
  /** File and JSON Pointer of the rule, such as `beslistabel-doelgroep.json#/stappen/4`. */
  readonly regel: string
  /** Where the answer leads. */
  readonly gevolg: Gevolg
}

/** A presumption that decided a step. */
export interface TraceVermoeden {
  /** Every comparison of its conditions in rule order. */
  readonly vergelijkingen: readonly Vergelijking[]
  /** Where the regulation says so. */
  readonly vindplaats: string
  /** File and JSON Pointer of the rule. */
  readonly regel: string
}

/** A term that steps of a table rest on, worked out for this profile. */
export interface TraceBegrip {
  /** The name by which comparisons refer to it, such as `letterB`. */
  readonly id: string
  /** What it means, in Dutch. */
  readonly omschrijving: string
  /** Whether it applies. */
  readonly antwoord: Antwoord
  /** Every comparison of its `ja` side in rule order. */
  readonly vergelijkingen: readonly Vergelijking[]
  /** File and JSON Pointer of the rule, which names the vindplaats. */
  readonly regel: string
}

/** How the category of a table came about. */
export interface TraceIndeling {
  /** Categories the matrix still allows, light to heavy. */
  readonly matrix: readonly string[]
  /** Categories the a priori classes still allow, light to heavy. */
  readonly aPriori: readonly string[]
  /** The computed category, or null where it is not known. */
  readonly berekend: string | null
  /** What counts, or null. */
  readonly categorie: string | null
  /** `oordeel` where the experts' category counts, `norm` where the computed one does. */
  readonly grondslag: 'oordeel' | 'norm' | null
  /** Reasons in Dutch, or the expert's own words. */
  readonly motivering: string
  /** Ids of dossier entries behind the oordeel; empty where the category is computed. */
  readonly bronnen: readonly string[]
  /** Where the regulation says so. */
  readonly vindplaats: string
  /** File and JSON Pointer of the rule. */
  readonly regel: string
}

/** A table that was reached. */
export interface TraceBeslistabel {
  /** Such as `II`. */
  readonly id: string
  /** Its title. */
  readonly titel: string
  /** The begrippen that its norms rest on; only where the table has any. */
  readonly begrippen?: readonly TraceBegrip[]
  /** The steps that were walked, in order. */
  readonly stappen: readonly TraceStap[]
  /** Only where the table ends in a category. */
  readonly indeling?: TraceIndeling
}

/** What the tables decide; null where a field says nothing or its table was not reached. */
export interface TraceUitkomst {
  /** `ja`, `nee` or `onbekend`. */
  readonly doelgroep: string | null
  /** `onder` or `boven` the limits of the doelgroep. */
  readonly grens: string | null
  /** Where the person is referred to. */
  readonly verwijzing: string | null
  /** Why the person is outside the doelgroep. */
  readonly reden: string | null
  /** A category of the regime, or `onbekend`. */
  readonly arbeidshandicapcategorie: string | null
  /** The training indicated, `geen` or `onbekend`. */
  readonly scholing: string | null
  /** `ja`, `nee` or `onbekend`. */
  readonly begeleidWerken: string | null
}

/** A value or judgement that an unanswered step still needs. */
export interface Ontbrekend {
  /** Step, or table for its category. */
  readonly stap: string
  /** JSON Pointer into the profile. */
  readonly pad: string
  /** What to ask, in Dutch. */
  readonly vraag: string
}

/** Something about the decision that a person must look at. */
export interface Signaal {
  /** Such as `BRON_ONTBREEKT`. */
  readonly code: string
  /** A `fout` keeps the decision from being besluitrijp. */
  readonly ernst: 'fout' | 'waarschuwing'
  /** The step it is about, where it is about one. */
  readonly stap?: string
  /** JSON Pointer into the profile. */
  readonly pad: string
  /** What is the matter, in Dutch. */
  readonly tekst: string
}

/** The package that decided. */
export interface TraceEngine {
  /** Name of the package. */
  readonly name: string
  /** Version of the package. */
  readonly version: string
}

/** The rule set that decided. */
export interface TraceRegime {
  /** Such as `bisw-1998`. */
  readonly id: string
  /** Version of the rule set. */
  readonly versie: string
  /** SHA-256 over the RFC 8785 form of its files by name. */
  readonly sha256: string
}

/**
 * How a decision came about: plain JSON without clock readings or random ids.
 *
 * Equal profiles under equal rules give equal bytes. It never holds `betrokkene`.
 */
export interface DecisionTrace {
  /** Name and version of this shape. */
  readonly format: 'wsw-indicatie/decision-trace@1'
  /** The package that decided. */
  readonly engine: TraceEngine
  /** The rule set that decided. */
  readonly regime: TraceRegime
  /** The profile without `betrokkene`. */
  readonly invoer: Omit<IntakeProfile, 'betrokkene'>
  /** The tables that were reached, in order. */
  readonly tabellen: readonly TraceBeslistabel[]
  /** What the tables decide. */
  readonly uitkomst: TraceUitkomst
  /** In walking order, each pair once. */
  readonly ontbreekt: readonly Ontbrekend[]
  /** By step (none first), code and path. */
  readonly signalen: readonly Signaal[]
  /** No `onbekend` in the uitkomst and no signaal of ernst fout. */
  readonly besluitrijp: boolean
  /** SHA-256 over the RFC 8785 form of everything above. */
  readonly sha256: string
}
