import opdrachtregel from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }

/** What a command talks to. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: { write: (text: string) => unknown }
  readonly stderr: { write: (text: string) => unknown }
  /** Output goes to a terminal that wants colour. */
  readonly colour: boolean
  /** Messages go to a terminal, where a line of progress can be rewritten. */
  readonly progress: boolean
}

/** What was asked of a command. */
export interface Call {
  /** The words after the name of the command that are no options. */
  readonly words: readonly string[]
  /** The options by name; absent where not given. */
  readonly options: Readonly<Partial<Record<string, string | boolean>>>
  readonly surroundings: Surroundings
}

/** An option of a command, as `parseArgs` of Node takes it. */
export interface Option {
  readonly type: 'boolean' | 'string'
}

/** A command of `wsw-indicatie`. */
export interface Command {
  /** The options it knows; any other is refused. */
  readonly options?: Readonly<Record<string, Option>>
  /** Does the work, and gives what to print with the exit status. */
  readonly run: (call: Call) => Promise<Outcome> | Outcome
}

/** What a command came to. */
export interface Outcome {
  /** What goes to standard output, without a last line break; nothing where it is empty. */
  readonly text: string
  /** Exit status. */
  readonly status: number
}

/** Exit status of a command that did what was asked. */
export const DONE = 0

/** Exit status of a check that found a difference or a fault. */
export const CHANGED = 1

/** Exit status of input or usage that is of no use. */
export const UNUSABLE = 2

/** Reports a command that was used in a wrong way. */
export class UsageError extends Error {}

/**
 * Takes the one word that a command wants.
 *
 * @param call - What was asked.
 * @returns The file, or `-`.
 * @throws UsageError when there are none or several.
 */
export function takeFile({ words }: Call): string {
  const [file, ...rest] = words
  if (file === undefined || rest.length > 0) throw new UsageError(opdrachtregel.eenBestand)
  return file
}

/**
 * Takes the two words that a command wants.
 *
 * @param call - What was asked.
 * @returns Both files; `-` for standard input.
 * @throws UsageError when there are more or fewer.
 */
export function takeTwoFiles({ words }: Call): readonly [string, string] {
  const [first, second, ...rest] = words
  if (first === undefined || second === undefined || rest.length > 0) {
    throw new UsageError(opdrachtregel.tweeBestanden)
  }
  return [first, second]
}
