import type {
  Ontbrekend,
  Signaal,
  TraceBegrip,
  TraceBeslistabel,
  TraceEngine,
  TraceIndeling,
  TraceRegime,
  TraceStap,
  TraceUitkomst,
  TraceVermoeden,
  Vergelijking,
} from '../../trace/decision-trace.js'

/** What was taken away: one value, the range it lies in, or the values it can still have. */
export type Klasse = 'tekst' | 'datum' | 'getal' | 'ja-nee' | 'bereik' | 'keuze'

/**
 * What stands in the place of a value: its {@link Klasse}, or with a key an HMAC-SHA-256 in 64
 * hexadecimals over the RFC 8785 form of `[plaats, waarde]`.
 *
 * `plaats` is the JSON Pointer into the profile with `*` for the number of a list entry, the name
 * of the fact in a comparison, `motivering`, or `bronnen` for an id of a dossier entry. Without it
 * a signaal that gives away one score would give away every equal score.
 */
export type Verborgen = string

/** The profile of a redacted trace: its keys and lists with every value taken away. */
export type RedactedInvoer =
  Verborgen | readonly RedactedInvoer[] | { readonly [sleutel: string]: RedactedInvoer }

/** A comparison without what was compared; the norm is the law's. */
export interface RedactedVergelijking extends Pick<
  Vergelijking,
  'feit' | 'operator' | 'norm' | 'houdt' | 'pad'
> {
  /**
   * In the place of what is known of the value, or of each value of a list; null where nothing is
   * known of it.
   */
  readonly waarde: Verborgen | null | readonly (Verborgen | null)[]
}

/** A presumption that decided a step, without values. */
export interface RedactedVermoeden extends Omit<TraceVermoeden, 'vergelijkingen'> {
  /** Every comparison of its conditions in rule order. */
  readonly vergelijkingen: readonly RedactedVergelijking[]
}

/** A step that was walked, without values, free text and ids. */
export interface RedactedStap extends Omit<
  TraceStap,
  'motivering' | 'vergelijkingen' | 'vermoeden' | 'bronnen'
> {
  /** In the place of the reasons. */
  readonly motivering: Verborgen
  /** Every comparison of the norm in rule order, also when an oordeel decided. */
  readonly vergelijkingen: readonly RedactedVergelijking[]
  /** The vermoeden that decided, with its comparisons. */
  readonly vermoeden?: RedactedVermoeden
  /** In the place of each id of a dossier entry. */
  readonly bronnen: readonly Verborgen[]
}

/** A term that steps of a table rest on, without values. */
export interface RedactedBegrip extends Omit<TraceBegrip, 'vergelijkingen'> {
  /** Every comparison of its `ja` side in rule order. */
  readonly vergelijkingen: readonly RedactedVergelijking[]
}

/** How the category of a table came about, without free text and ids. */
export interface RedactedIndeling extends Omit<TraceIndeling, 'motivering' | 'bronnen'> {
  /** In the place of the reasons. */
  readonly motivering: Verborgen
  /** In the place of each id of a dossier entry. */
  readonly bronnen: readonly Verborgen[]
}

/** A table that was reached. */
export interface RedactedBeslistabel extends Omit<
  TraceBeslistabel,
  'begrippen' | 'stappen' | 'indeling'
> {
  /** The begrippen that its norms rest on; only where the table has any. */
  readonly begrippen?: readonly RedactedBegrip[]
  /** The steps that were walked, in order. */
  readonly stappen: readonly RedactedStap[]
  /** Only where the table ends in a category. */
  readonly indeling?: RedactedIndeling
}

/**
 * A decision that can be shown to others: the route, the rules and the outcome of a trace, without
 * its values.
 *
 * Equal traces give equal bytes. It still tells which fields of the profile were filled in, how
 * long each list is, and on which side of each norm a value lies.
 */
export interface RedactedTrace {
  /** Name and version of this shape. */
  readonly format: 'wsw-indicatie/redacted-trace@1'
  /** The package that decided. */
  readonly engine: TraceEngine
  /** The rule set that decided. */
  readonly regime: TraceRegime
  /** The profile without `betrokkene`, with every value taken away. */
  readonly invoer: RedactedInvoer
  /** The tables that were reached, in order. */
  readonly tabellen: readonly RedactedBeslistabel[]
  /** What the tables decide. */
  readonly uitkomst: TraceUitkomst
  /** What unanswered steps still need; the rule set has the question. */
  readonly ontbreekt: readonly Omit<Ontbrekend, 'vraag'>[]
  /** What a person must look at; the rule set has the text. */
  readonly signalen: readonly Omit<Signaal, 'tekst'>[]
  /** No `onbekend` in the uitkomst and no signaal of ernst fout. */
  readonly besluitrijp: boolean
  /**
   * HMAC of the hash of the original, which who has both can recompute; null without a key, for a
   * plain hash would confirm a guess of the values.
   */
  readonly origineel: string | null
  /** SHA-256 over the RFC 8785 form of everything above. */
  readonly sha256: string
}
