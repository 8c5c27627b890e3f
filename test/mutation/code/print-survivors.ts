import type { MutantResult } from '@stryker-mutator/api/core'
import { readFileSync } from 'node:fs'

const shorten = (text: string) => text.replace(/\s+/g, ' ').slice(0, 100)

/** Prints each mutant that no test noticed: where, what stands there and what took its place. */
export function printSurvivors(file: string, mutants: readonly MutantResult[]): void {
  const lines = readFileSync(file, 'utf8').split('\n')
  for (const { location, mutatorName, replacement, status } of mutants) {
    if (status !== 'Survived' && status !== 'NoCoverage') continue
    const { line, column } = location.start
    console.log(`${file}:${String(line)}:${String(column + 1)} ${mutatorName} (${status})`)
    console.log(`  - ${shorten(lines[line - 1]!)}\n  + ${shorten(replacement)}`)
  }
}
