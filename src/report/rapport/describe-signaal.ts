import verslagTeksten from '../../../rules/teksten/verslag.json' with { type: 'json' }
import type { Signaal } from '../../trace/decision-trace.js'
import type { SignaalRegel } from './rapport.js'

/**
 * Puts a signaal into words.
 *
 * @param signaal - The signaal.
 * @returns The same, with a label for how grave it is.
 */
export const describeSignaal = ({ code, ernst, stap = '', pad, tekst }: Signaal): SignaalRegel => ({
  ernst,
  label: verslagTeksten.ernst[ernst],
  stap,
  tekst,
  code,
  pad,
})
