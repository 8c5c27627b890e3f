import type { DecisionTrace } from '../../trace/decision-trace.js'
import { describeRapport } from './describe-rapport.js'
import type { RapportOptions } from './find-rules.js'
import { renderRapportMarkdown } from './render-rapport-markdown.js'

/**
 * Writes a trace as a report in Markdown, with the same contents as `renderHtml`.
 *
 * Tables are those of GFM; the way through the tables is a Mermaid flowchart, followed by the same
 * in words. Texts of the profile appear as text, whatever marks they hold.
 *
 * @param trace - The trace of a decided or an undecided case.
 * @param options - Where its rule set may be; without it, only walked steps are drawn and norms have
 * no units. Who knows the titles of codes; without, codes stand alone.
 * @returns The whole text, in Dutch, ending with a line break.
 * @example
 * ```ts
 * renderMarkdown(evaluate({ aanvraag: { datum: '2001-06-06' } }))
 * ```
 */
export const renderMarkdown = (trace: DecisionTrace, options: RapportOptions = {}): string =>
  renderRapportMarkdown(describeRapport(trace, options))
