import opdrachtregelTeksten from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { fillIn, writeNumber } from '../trace/notation.js'
import type { Surroundings } from './command.js'

const STEP = 100

/** Says how far a long run is, on a terminal only. */
export interface Progress {
  /** Counts one more. */
  readonly advance: () => void
  /** Takes the line away, so that other text can follow. */
  readonly clear: () => void
}

/**
 * Makes a line of progress.
 *
 * @param surroundings - Where it is written; nowhere when that is no terminal.
 * @returns The line, which counts from 0.
 */
export function createProgress({ stderr, progress }: Surroundings): Progress {
  let count = 0
  let shown = false
  const clear = () => {
    // back to the start of the line, and empty it
    if (shown) stderr.write('\r\u001b[K')
    shown = false
  }
  const advance = () => {
    count += 1
    if (!progress || count % STEP !== 0) return
    clear()
    const { voortgang } = opdrachtregelTeksten
    stderr.write(fillIn(voortgang, { aantal: writeNumber(count) }))
    shown = true
  }
  return { advance, clear }
}
