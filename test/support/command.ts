import { runCommand } from '../../src/cli/run-command.js'

/** What a run of the command left behind. */
export interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

interface Given {
  readonly stdin?: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>
  readonly colour?: boolean
  readonly progress?: boolean
}

async function* stream(chunks: NonNullable<Given['stdin']>) {
  yield* chunks
}

/** Runs the command with surroundings that keep what it writes. */
export async function run(
  argv: readonly string[],
  { stdin = [], colour = false, progress = false }: Given = {},
): Promise<Run> {
  const written = { stdout: '', stderr: '' }
  const writeTo = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text
    },
  })
  const status = await runCommand(argv, {
    stdin: stream(stdin),
    stdout: writeTo('stdout'),
    stderr: writeTo('stderr'),
    colour,
    progress,
  })
  return { status, ...written }
}
