/** A classification that codes in a profile come from. */
export type Codesoort = 'werksoort' | 'competentieprofiel' | 'werkproces'

/**
 * Knows the codes of published classifications.
 *
 * The core holds none of them: `wsw-indicatie/referentie` exports a `referentie` to hand over.
 */
export interface Referentie {
  /**
   * Finds the title of a code.
   *
   * @returns Undefined where the text is no code, or an unknown one.
   */
  readonly findTitel: (soort: Codesoort, tekst: string) => string | undefined
  /**
   * Suggests codes for a text that looks like one and is none.
   *
   * @returns The nearest codes with their titles, at least one; undefined where the text is a known
   * code, or does not look like a code.
   */
  readonly suggestCodes: (soort: Codesoort, tekst: string) => readonly string[] | undefined
}
