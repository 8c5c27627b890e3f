import type { Aspectbanden } from './aspectbanden-schema.js'
import type { Beslistabel } from './beslistabel-schema.js'
import type { Feiten } from './feiten-schema.js'
import type { Hulptabel, WccTabel } from './hulptabel-schema.js'
import type { IntakeprofielFormulier } from './intakeprofiel-formulier.js'
import type { Parameters, Regime } from './regime-schema.js'
import type { Signalen } from './signalen-schema.js'

/** The files of one regime by name, parsed but unchecked. */
export type RuleFiles = Readonly<Record<string, unknown>>

/** A beslistabel with the file it stands in. */
export interface PlacedBeslistabel {
  readonly bestand: string
  readonly tabel: Beslistabel
}

/** A checked rule set: the law of one regime as data. */
export interface RuleSet {
  /** The files as they were handed in; what the hash is over. */
  readonly files: RuleFiles
  readonly regime: Regime
  /** In the order they are walked. */
  readonly beslistabellen: readonly PlacedBeslistabel[]
  readonly parameters: Parameters
  readonly feiten: Feiten
  readonly signalen: Signalen
  readonly intakeprofiel?: IntakeprofielFormulier
  readonly aspectbanden?: Aspectbanden
  readonly hulptabel?: Hulptabel
  readonly wccTabel?: WccTabel
}

/** The file that names the others. */
export const REGIME_FILE = 'regime.json'

/** The one fact that follows from a hulptabel. */
export const HANDICAPKLASSEN = 'handicapklassen'

/** What a beslistabel can decide on, each field by one table, in the order of the trace. */
export const UITKOMST_FIELDS = [
  'doelgroep',
  'grens',
  'verwijzing',
  'reden',
  'arbeidshandicapcategorie',
  'scholing',
  'begeleidWerken',
] as const
