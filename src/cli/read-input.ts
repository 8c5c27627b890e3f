import { createReadStream } from 'node:fs'

// four bytes a character is the most UTF-8 takes, so a text within the limit is always read whole
const MAX_BYTES = 4 * 2_000_000 + 1

/**
 * Reads a file or standard input as UTF-8 text; what exceeds every limit on input is not read.
 *
 * @param file - Path of the file, or `-`.
 * @param stdin - Where `-` reads from.
 * @returns The text without byte order mark.
 * @throws Error when the file cannot be read or is no UTF-8.
 */
export async function readInput(
  file: string,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const source: AsyncIterable<Uint8Array | string> = file === '-' ? stdin : createReadStream(file)
  let text = ''
  let bytes = 0
  for await (const chunk of source) {
    const block = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    bytes += block.byteLength
    text += decoder.decode(block, { stream: true })
    if (bytes >= MAX_BYTES) return text
  }
  return text + decoder.decode()
}
