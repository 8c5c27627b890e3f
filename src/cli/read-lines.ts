import { createReadStream } from 'node:fs'
import opdrachtregel from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { UsageError, type Surroundings } from './command.js'

// more than the largest trace has
const MAX_CHARACTERS = 100_000_000

async function* decode(
  file: string,
  stdin: Surroundings['stdin'],
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const source: AsyncIterable<Uint8Array | string> = file === '-' ? stdin : createReadStream(file)
  for await (const chunk of source) {
    const block = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    yield decoder.decode(block, { stream: true })
  }
  yield decoder.decode()
}

async function* splitLines(texts: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let rest = ''
  for await (const text of texts) {
    const [first = '', ...lines] = text.split('\n')
    rest += first
    for (const line of lines) {
      yield rest
      rest = line
    }
    if (rest.length > MAX_CHARACTERS) throw new UsageError(opdrachtregel.regelTeLang)
  }
  yield rest
}

/**
 * Reads a file or standard input line by line, so that its size does not matter.
 *
 * @param file - Path of the file, or `-`.
 * @param stdin - Where `-` reads from.
 * @returns The lines without their line breaks, the last one also when it is empty.
 * @throws UsageError when the file cannot be read, is no UTF-8 or has a line without end.
 */
export async function* readLines(
  file: string,
  stdin: Surroundings['stdin'],
): AsyncGenerator<string, void, undefined> {
  try {
    yield* splitLines(decode(file, stdin))
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(opdrachtregel.onleesbaar)
  }
}
