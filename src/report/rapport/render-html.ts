import type { DecisionTrace } from '../../trace/decision-trace.js'
import { describeRapport } from './describe-rapport.js'
import type { RapportOptions } from './find-rules.js'
import { renderRapportHtml } from './render-rapport-html.js'

/**
 * Writes a trace as a report in HTML, for screen and A4 paper: the uitkomst, the way through the
 * tables drawn, who decided what on which ground, every step with its comparisons and sources, what
 * is missing, the signalen, the background and the hashes.
 *
 * The document stands alone: no script, no request. Texts of the profile appear as text, whatever
 * marks they hold. It also says what `verify` finds; whether the rules give this outcome, `replay`
 * tells.
 *
 * @param trace - The trace of a decided or an undecided case.
 * @param options - Where its rule set may be; without it, only walked steps are drawn and norms have
 * no units. Who knows the titles of codes; without, codes stand alone.
 * @returns The whole document, in Dutch.
 * @example
 * ```ts
 * renderHtml(evaluate({ aanvraag: { datum: '2001-06-06' } }))
 * ```
 */
export const renderHtml = (trace: DecisionTrace, options: RapportOptions = {}): string =>
  renderRapportHtml(describeRapport(trace, options))
