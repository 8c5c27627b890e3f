import type { Ontbrekend } from '../../trace/decision-trace.js'
import type { Beslispad } from '../beslispad/beslispad.js'

/** A text with a label. */
export interface Kenmerk {
  readonly label: string
  readonly tekst: string
}

/** The uitkomst at a glance. */
export interface Samenvatting {
  /** What the tables decide, in one or two sentences. */
  readonly zin: string
  /** The same by field. */
  readonly velden: readonly Kenmerk[]
  readonly besluitrijp: boolean
  readonly status: string
  /** Why it is not besluitrijp; empty where it is. */
  readonly redenen: readonly string[]
}

/** One comparison in words. */
export interface VergelijkingRegel {
  readonly feit: string
  /** Name of the fact in the rules, and where its values come from. */
  readonly herkomst: string
  readonly waarde: string
  readonly norm: string
  /** Unit of value and norm; empty where they have none. */
  readonly eenheid: string
  readonly houdt: string
}

/** The comparisons of a norm, a vermoeden or a begrip. */
export interface Vergelijkingen {
  readonly kop: string
  /** How they combine; empty where the rule is not at hand or there is only one. */
  readonly samenhang: string
  readonly regels: readonly VergelijkingRegel[]
}

/** A signaal in words. */
export interface SignaalRegel {
  readonly ernst: 'fout' | 'waarschuwing'
  readonly label: string
  /** Empty where it is about no step. */
  readonly stap: string
  readonly tekst: string
  readonly code: string
  readonly pad: string
}

/** A step, a category or a begrip with everything behind its answer. */
export interface Onderdeel {
  /** Names it within the document; holds no text of the trace. */
  readonly anker: string
  /** As the rules number or name it. */
  readonly nummer: string
  readonly tekst: string
  readonly antwoord: string
  /** What the answer rests on, and on whom; empty for a begrip. */
  readonly grondslag: string
  /** Empty where the comparisons say it all. */
  readonly motivering: string
  /** What else there is to say of it, with labels. */
  readonly kenmerken: readonly Kenmerk[]
  readonly vergelijkingen: readonly Vergelijkingen[]
  readonly signalen: readonly SignaalRegel[]
  readonly ontbreekt: readonly Ontbrekend[]
}

/** A table that was reached. */
export interface TabelRapport {
  readonly kop: string
  /** The steps that were walked, then the category where the table ends in one. */
  readonly stappen: readonly Onderdeel[]
  /** Empty where there are no begrippen. */
  readonly begrippenKop: string
  readonly begrippen: readonly Onderdeel[]
}

/** A part of what is recorded of work and training, in words. */
export interface Achtergronddeel {
  readonly kop: string
  readonly regels: readonly Kenmerk[]
}

/** A dossier entry in words. */
export interface StukRegel {
  readonly id: string
  readonly soort: string
  readonly opsteller: string
  readonly datum: string
  readonly onafhankelijk: string
  readonly instemming: string
}

/** What the trace says about itself, and what a check of it found. */
export interface Integriteit {
  readonly kenmerken: readonly Kenmerk[]
  /** What a hash proves, and what not. */
  readonly bewijst: string
  readonly controle: string
  readonly bevindingen: readonly Kenmerk[]
}

/** The report of a trace: everything that is in it, whatever it is drawn with. */
export interface Rapport {
  readonly titel: string
  readonly inleiding: string
  /** What a reader must know first; empty where there is nothing. */
  readonly waarschuwing: string
  readonly kenmerken: readonly Kenmerk[]
  readonly samenvatting: Samenvatting
  readonly beslispad: Beslispad
  readonly tabellen: readonly TabelRapport[]
  readonly ontbreekt: readonly Ontbrekend[]
  readonly signalen: readonly SignaalRegel[]
  readonly achtergrond: readonly Achtergronddeel[]
  readonly dossier: readonly StukRegel[]
  readonly integriteit: Integriteit
  /** SHA-256 of the trace. */
  readonly sha256: string
}
