import type { Referentie } from '../../intake-profile/referentie.js'
import type { Regime } from '../../regime.js'
import { describeIntakeprofiel } from './describe-intakeprofiel.js'
import { renderIntakeprofielHtml } from './render-intakeprofiel-html.js'
import { renderIntakeprofielMarkdown } from './render-intakeprofiel-markdown.js'

/** How to write the form. */
export interface FormulierOptions {
  /**
   * The regimes to choose from, at least one, from `loadRegime`.
   * @defaultValue the regimes that come with the package
   */
  readonly regimes?: readonly Regime[]
  /**
   * Refuses unknown codes in the profile; from `wsw-indicatie/referentie`.
   * @defaultValue only the form of a code is checked
   */
  readonly referentie?: Referentie | undefined
  /**
   * `html`: a document for screen and A4 paper that stands alone; `markdown`: GFM tables.
   * @defaultValue `'html'`
   */
  readonly vorm?: 'html' | 'markdown'
}

const renderers = { html: renderIntakeprofielHtml, markdown: renderIntakeprofielMarkdown }

/**
 * Writes the official form of the intakeprofiel, filled in with what a profile says.
 *
 * Only what is in the profile is on it: an absent aspect stays blank, `'-'` shows as a dash. Names
 * and remarks of the profile appear as text, whatever marks they hold.
 *
 * @param profile - What is known, in the units that `IntakeProfile` states.
 * @param options - Which form the text has, and which regimes there are.
 * @returns The whole document.
 * @throws `BeslistabelError` with code `INVALID_INTAKE_PROFILE`, `INTAKE_PROFILE_TOO_LARGE`
 * or `NO_RULE_SET`, also for a regime without a form.
 * @see Regeling indicatie sociale werkvoorziening, bijlage I.
 * @example
 * ```ts
 * renderIntakeprofiel(
 *   { aanvraag: { datum: '2001-06-06' }, intakeprofiel: { '53': { score: 2 } } },
 *   { vorm: 'markdown' },
 * )
 * ```
 */
export function renderIntakeprofiel(profile: unknown, options: FormulierOptions = {}): string {
  const { vorm = 'html', ...rest } = options
  return renderers[vorm](describeIntakeprofiel(profile, rest))
}
