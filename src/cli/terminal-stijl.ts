import type { VerslagStijl } from '../index.js'
import type { Call } from './command.js'

const dress = (on: number, off: number) => (text: string) =>
  text
    .split('\n')
    .map((line) => `\u001b[${String(on)}m${line}\u001b[${String(off)}m`)
    .join('\n')

const bold = dress(1, 22)

/** How a report stands out on a terminal. */
const terminalStijl: VerslagStijl = {
  kop: (text) => dress(4, 24)(bold(text)),
  nadruk: bold,
  zacht: dress(2, 22),
}

/**
 * Chooses how the text of a command stands out.
 *
 * @param call - What was asked.
 * @returns The style of a terminal, or undefined for plain text.
 */
export const chooseStijl = ({ surroundings }: Call): VerslagStijl | undefined =>
  surroundings.colour ? terminalStijl : undefined
