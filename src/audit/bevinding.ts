import auditTeksten from '../../rules/teksten/audit.json' with { type: 'json' }
import { fillIn } from '../trace/notation.js'

/** What is the matter with a trace, a chain or a recomputation; part of the public API. */
export type BevindingCode =
  | 'GEEN_TRACE'
  | 'NIET_LEESBAAR'
  | 'TE_GROOT'
  | 'FORMAT_ONBEKEND'
  | 'VORM_ONJUIST'
  | 'HASH_ONJUIST'
  | 'REGELSET_ONBEKEND'
  | 'REGELSET_HASH_ONJUIST'
  | 'INVOER_ONGELDIG'
  | 'INVOER_ANDER_REGIME'
  | 'INVOER_BUITEN_GELDIGHEID'
  | 'REGEL_ONBEKEND'
  | 'GEVOLG_ONJUIST'
  | 'BESLUITRIJP_ONJUIST'
  | 'UITVOERINGEN_ONEENS'
  | 'ANDERE_VERSIE'
  | 'LEEFTIJD_OVERGENOMEN'
  | 'GEEN_KETEN'
  | 'SCHAKEL_ONJUIST'
  | 'SCHAKEL_HASH_ONJUIST'
  | 'NUMMER_ONJUIST'
  | 'VORIGE_ONJUIST'
  | 'HOOFD_ONTBREEKT'
  | 'HOOFD_NIET_LAATST'
  | 'AANTAL_ONJUIST'
  | 'TRACE_HOORT_ELDERS'

/** Something that a check found. */
export interface Bevinding {
  /** Which kind of thing. */
  readonly code: BevindingCode
  /** JSON Pointer of the place in what was handed in; `''` is the whole. */
  readonly pad: string
  /** What is the matter there, in Dutch. */
  readonly tekst: string
}

const texts: Readonly<Record<BevindingCode, string>> = auditTeksten.bevindingen

/**
 * Makes a bevinding with the text that belongs to its code.
 *
 * @param code - Which kind of thing was found.
 * @param pad - JSON Pointer of the place.
 * @param values - Fill the placeholders of the text.
 * @returns The bevinding.
 */
export const createBevinding = (
  code: BevindingCode,
  pad: string,
  values: Readonly<Record<string, string>> = {},
): Bevinding => ({ code, pad, tekst: fillIn(texts[code], values) })

/** Codes that only inform: they make nothing unequal. */
const informative: ReadonlySet<string> = new Set<BevindingCode>([
  'ANDERE_VERSIE',
  'LEEFTIJD_OVERGENOMEN',
])

/**
 * Tells whether a bevinding is about a fault.
 *
 * @param bevinding - Any bevinding, of a redaction too.
 * @returns False where it only informs.
 */
export const isFault = ({ code }: { readonly code: string }): boolean => !informative.has(code)
