import opdrachtregel from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { isFault } from '../audit/bevinding.js'
import type { RedactieBevinding, Verschil } from '../audit/index.js'
import { replaceControls } from '../report/replace-controls.js'
import { fillIn } from '../trace/notation.js'
import type { Report } from './check-traces.js'
import { CHANGED, DONE, UNUSABLE } from './command.js'

/** How the format of a redacted trace begins, whatever its number. */
const REDACTED = 'wsw-indicatie/redacted-trace@'

/** Codes of what is no trace at all. */
const unusable: ReadonlySet<string> = new Set([
  'GEEN_TRACE',
  'NIET_LEESBAAR',
  'TE_GROOT',
  'FORMAT_ONBEKEND',
  'SLEUTEL_ONBRUIKBAAR',
])

// keys of a hostile file stand in a path, and must not steer a terminal
const renderLine = (template: string, values: Readonly<Record<string, string>>) =>
  replaceControls(fillIn(template, values))

const nameOf = (pad: string) => (pad === '' ? opdrachtregel.heel : pad)

/**
 * Writes one difference as a line.
 *
 * @param verschil - The difference.
 * @returns Its text and place.
 */
export const renderVerschil = ({ tekst, pad }: Verschil): string =>
  renderLine(opdrachtregel.verschil, { tekst, pad: nameOf(pad) })

/**
 * Tells what bevindingen mean for the exit status, and writes each as a line.
 *
 * @param bevindingen - What was found.
 * @returns Unusable for what is no trace, changed for any other fault, else done.
 */
export function judgeBevindingen(bevindingen: readonly RedactieBevinding[]): Report {
  const lines = bevindingen.map(({ code, pad, tekst }) =>
    renderLine(opdrachtregel.bevinding, { code, pad: nameOf(pad), tekst }),
  )
  if (bevindingen.some(({ code }) => unusable.has(code))) return { status: UNUSABLE, lines }
  return { status: bevindingen.some(isFault) ? CHANGED : DONE, lines }
}

/**
 * Tells a redacted trace from any other by its format.
 *
 * @param trace - What was parsed.
 * @returns False for everything else.
 */
export const isRedacted = (trace: unknown): boolean =>
  typeof trace === 'object' &&
  trace !== null &&
  'format' in trace &&
  String(trace.format).startsWith(REDACTED)
