import type { MutantResult } from '@stryker-mutator/api/core'
import { readFileSync } from 'node:fs'
import { toPath } from './paths.js'

const shorten = (text: string) => text.replace(/\s+/g, ' ').slice(0, 120)

/** Prints a mutant unless a test noticed it: where, what stands there and what took its place. */
export function printSurvivor(mutant: MutantResult): void {
  const { fileName, location, mutatorName, replacement, status } = mutant
  if (status !== 'Survived' && status !== 'NoCoverage') return
  const { line, column } = location.start
  const place = `${toPath(fileName)}:${String(line)}:${String(column + 1)}`
  const text = readFileSync(fileName, 'utf8').split('\n')[line - 1]!
  console.log(`${place} ${mutatorName} (${status})`)
  console.log(`  - ${shorten(text)}\n  + ${shorten(replacement)}`)
}
