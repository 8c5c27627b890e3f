import { parseArgs } from 'node:util'
import opdrachtregel from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import type { BeslistabelError } from '../index.js'
import { enumerate, fillIn } from '../trace/notation.js'
import { VERSION } from '../version.js'
import {
  DONE,
  UNUSABLE,
  UsageError,
  type Command,
  type Option,
  type Outcome,
  type Surroundings,
} from './command.js'
import { commands } from './commands.js'

const general = { help: { type: 'boolean' }, version: { type: 'boolean' } } as const

function parse(args: readonly string[], options: Readonly<Record<string, Option>>) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch {
    throw new UsageError(opdrachtregel.onbekendeOptie)
  }
}

function findCommand(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command !== undefined) return command
  const names = enumerate(Object.keys(commands), opdrachtregel.of)
  throw new UsageError(fillIn(opdrachtregel.onbekendeOpdracht, { opdrachten: names }))
}

const isOption = (word: string) => word.startsWith('-')

/** The first word names the command; before it, only general options make sense. */
async function runParsed(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const [name = '', ...rest] = argv
  const command = name === '' || isOption(name) ? undefined : findCommand(name)
  const { values: options, positionals: words } = command
    ? parse(rest, { ...general, ...command.options })
    : parse(argv, general)
  if (options['help'] === true) return { text: opdrachtregel.gebruik.join('\n'), status: DONE }
  if (options['version'] === true) return { text: VERSION, status: DONE }
  return (command ?? findCommand('')).run({ words, options, surroundings })
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

/**
 * Runs the command `wsw-indicatie`.
 *
 * @param argv - The words after the command.
 * @param surroundings - Where it reads and writes.
 * @returns Exit status: 0 done, 1 a difference or fault was found, 2 unusable input or usage.
 */
export async function runCommand(
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  try {
    const { text, status } = await runParsed(argv, surroundings)
    if (text !== '') surroundings.stdout.write(`${text}\n`)
    return status
  } catch (error) {
    surroundings.stderr.write(`${describeError(error)}\n`)
    return UNUSABLE
  }
}
