import { parseArgs } from 'node:util'
import teksten from '../../rules/teksten.json' with { type: 'json' }
import {
  evaluate,
  parseJsonText,
  renderMotivering,
  type BeslistabelError,
  type DecisionTrace,
} from '../index.js'
import { fillIn } from '../trace/notation.js'
import { VERSION } from '../version.js'
import { readInput } from './read-input.js'
import { terminalStijl } from './terminal-stijl.js'

/** What a command talks to. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: { write: (text: string) => unknown }
  readonly stderr: { write: (text: string) => unknown }
  /** Output goes to a terminal that wants colour. */
  readonly colour: boolean
}

const { opdrachtregel } = teksten

const DONE = 0
const UNUSABLE = 2

type Render = (trace: DecisionTrace, colour: boolean) => string

const commands: Readonly<Record<string, Render>> = {
  evaluate: (trace) => JSON.stringify(trace, null, 2),
  explain: (trace, colour) => renderMotivering(trace, colour ? terminalStijl : undefined),
}

class UsageError extends Error {}

function parseCommand(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { help: { type: 'boolean' }, version: { type: 'boolean' } },
    })
  } catch {
    throw new UsageError(opdrachtregel.onbekendeOptie)
  }
}

/** A practice case holds its profile under a key of its own. */
function takeProfile(text: string): unknown {
  const value = parseJsonText(text)
  const isCase =
    typeof value === 'object' && value !== null && 'profiel' in value && !('aanvraag' in value)
  return isCase ? (value as { readonly profiel: unknown }).profiel : value
}

async function readText(file: string, stdin: Surroundings['stdin']): Promise<string> {
  try {
    return await readInput(file, stdin)
  } catch {
    throw new UsageError(opdrachtregel.onleesbaar)
  }
}

// by name: the class may come from another copy of the package
const isBeslistabelError = (error: unknown): error is BeslistabelError =>
  error instanceof Error && error.name === 'BeslistabelError'

function describeError(error: unknown): string {
  if (error instanceof UsageError) return error.message
  if (!isBeslistabelError(error)) throw error
  const places = error.issues.map(({ path, message }) =>
    fillIn(opdrachtregel.plaats, { path: path === '' ? opdrachtregel.heel : path, message }),
  )
  return [error.message, ...places].join('\n')
}

async function runParsed(argv: readonly string[], surroundings: Surroundings): Promise<string> {
  const { values, positionals } = parseCommand(argv)
  if (values.help === true) return opdrachtregel.gebruik.join('\n')
  if (values.version === true) return VERSION
  const [name = '', file, ...rest] = positionals
  const render = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (render === undefined) throw new UsageError(opdrachtregel.onbekendeOpdracht)
  if (file === undefined || rest.length > 0) throw new UsageError(opdrachtregel.eenBestand)
  const trace = evaluate(takeProfile(await readText(file, surroundings.stdin)))
  return render(trace, surroundings.colour)
}

/**
 * Runs the command `wsw-indicatie`.
 *
 * @param argv - The words after the command.
 * @param surroundings - Where it reads and writes.
 * @returns Exit status: 0 decided or undecided, 2 unusable input or usage.
 */
export async function runCommand(
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  try {
    surroundings.stdout.write(`${await runParsed(argv, surroundings)}\n`)
    return DONE
  } catch (error) {
    surroundings.stderr.write(`${describeError(error)}\n`)
    return UNUSABLE
  }
}
