import bewijsTeksten from '../../rules/teksten/bewijs.json' with { type: 'json' }
import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import { fillIn } from '../trace/notation.js'

/** What is the matter with a rule set; part of the public API. */
export type RegelBevindingCode =
  | 'LAADFOUT'
  | 'REGELSET_TE_GROOT'
  | 'VRAAG_TE_GROOT'
  | 'JA_EN_NEE'
  | 'GEEN_ANTWOORD'
  | 'ANTWOORD_ONMOGELIJK'
  | 'BEGRIP_ONMOGELIJK'
  | 'VOORWAARDE_ZONDER_GEVOLG'
  | 'VERMOEDEN_ONMOGELIJK'
  | 'STAP_ONBEREIKBAAR'
  | 'UITGANG_ONBEREIKBAAR'
  | 'UITKOMST_ONBEREIKBAAR'
  | 'RIJ_ONBEREIKBAAR'
  | 'CEL_ONBEREIKBAAR'
  | 'BIJSTELLING_ONBEREIKBAAR'
  | 'TABEL_ZONDER_EINDE'
  | 'VINDPLAATS_ONTBREEKT'
  | 'BRON_ONBEKEND'
  | 'GRENSWAARDE_ONTBREEKT'
  | 'GRENSWAARDE_ANDERS'
  | 'GRENSWAARDE_ONBRUIKBAAR'

/** A case that shows a bevinding. */
export interface RegelGetuige {
  /**
   * What the facts are, by name: a value, `null` where unknown, a list for a fact with several
   * values, `{ van, tot, zonderVan, zonderTot }` for a range and `{ mogelijk }` for several choices.
   */
  readonly feiten: Readonly<Record<string, unknown>>
  /** A profile with these facts, to evaluate; absent where none could be made. */
  readonly profiel?: IntakeProfile
}

/** Where a bevinding belongs. */
export interface RegelPlaats {
  /** Name of the rule file; `''` where it is about the files as a whole. */
  readonly bestand: string
  /** Id of the step it is about, or null. */
  readonly stap: string | null
}

/** Something that the proof found in a rule set. */
export interface RegelBevinding extends RegelPlaats {
  /** Which kind of thing. */
  readonly code: RegelBevindingCode
  /** A fault makes the rule set unfit for use; a warning asks for a look. */
  readonly ernst: 'fout' | 'waarschuwing'
  /** What is the matter, in Dutch. */
  readonly tekst: string
  /** A case that shows it, where there is one. */
  readonly getuige?: RegelGetuige
}

const texts = bewijsTeksten.bevindingen as Readonly<
  Record<RegelBevindingCode, { readonly ernst: RegelBevinding['ernst']; readonly tekst: string }>
>

/**
 * Makes a bevinding with the text that belongs to its code.
 *
 * @param code - Which kind of thing was found.
 * @param plaats - The rule file and step.
 * @param values - Fill the placeholders of the text.
 * @returns The bevinding, without a witness.
 */
export const createBevinding = (
  code: RegelBevindingCode,
  { bestand, stap }: RegelPlaats,
  values: Readonly<Record<string, string>> = {},
): RegelBevinding => {
  const { ernst, tekst } = texts[code]
  return { code, ernst, bestand, stap, tekst: fillIn(tekst, values) }
}

/**
 * Adds a witness to a bevinding.
 *
 * @param bevinding - The bevinding.
 * @param getuige - The case.
 * @returns The bevinding with its witness.
 */
export const withGetuige = (bevinding: RegelBevinding, getuige: RegelGetuige): RegelBevinding => ({
  ...bevinding,
  getuige,
})
