import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { hashCanonical } from '../../src/hash/hash-canonical.js'
import { evaluate, type DecisionTrace } from '../../src/index.js'

const folder = mkdtempSync(join(tmpdir(), 'wsw-indicatie-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Saves a file for a command to read. */
export function save(name: string, content: string): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

/** The trace of a practice case. */
export function traceOf(name: string): DecisionTrace {
  const url = new URL(`../../fixtures/praktijkcases/${name}.json`, import.meta.url)
  return evaluate((JSON.parse(readFileSync(url, 'utf8')) as { profiel: unknown }).profiel)
}

/** A real decision, and one that was refused. */
export const trace = traceOf('001-halve-dagen-ernstig')

/** A trace with another uitkomst than it had, hashed again or not. */
export function forge(original: DecisionTrace, rehash: boolean): DecisionTrace {
  const { sha256, ...rest } = {
    ...original,
    uitkomst: { ...original.uitkomst, scholing: 'bbl' },
  }
  return { ...rest, sha256: rehash ? hashCanonical(rest) : sha256 }
}

/** Traces as NDJSON. */
export const toNdjson = (traces: readonly unknown[]) =>
  traces.map((one) => `${JSON.stringify(one)}\n`).join('')
