/** What a rule may compare a fact with. */
export interface FactType {
  /** The kind of its values. */
  readonly type: 'boolean' | 'getal' | 'keuze'
  /** It has a value for each object of a list, to be compared with `every` or `some`. */
  readonly lijst: boolean
  /** The values it can have, for `keuze`. */
  readonly keuzes?: readonly string[]
  /** Names of the parameters it needs. */
  readonly parameters?: readonly string[]
  /** It tells what is recorded, so only a vermoeden or a signaal may rest on it. */
  readonly overKennis?: boolean
}

/** The names a rule set may use, with what they stand for. */
export interface FactVocabulary {
  readonly facts: Readonly<Record<string, FactType>>
  /** The lists of places, each with the names of the parameters it needs. */
  readonly signals: Readonly<Record<string, readonly string[]>>
  /** The parameters that count the years before a day. */
  readonly jaren: readonly string[]
}
