import type { DecisionTrace } from '../../trace/decision-trace.js'
import { describeBeslispad } from '../beslispad/describe-beslispad.js'
import { findRules, type RapportOptions } from './find-rules.js'
import { renderBeslispadMermaid } from '../beslispad/render-beslispad-mermaid.js'

/**
 * Draws the way of a trace through the tables as a Mermaid flowchart, for wikis.
 *
 * All steps are in it; the walked ones have a number and thick lines. It holds texts of the rules
 * only, none of the profile, and no text can end its label.
 *
 * @param trace - The trace of a decided or an undecided case.
 * @param options - Where its rule set may be; without it, only the walked steps are drawn.
 * @returns The source of the flowchart, ending with a line break.
 * @example
 * ```ts
 * renderMermaid(evaluate({ aanvraag: { datum: '2001-06-06' } }))
 * ```
 */
export const renderMermaid = (trace: DecisionTrace, options: RapportOptions = {}): string =>
  renderBeslispadMermaid(describeBeslispad(findRules(trace, options)))
