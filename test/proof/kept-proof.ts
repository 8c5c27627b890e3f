import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

/** Where the findings are that a change is held against. */
export const KEPT = new URL('kept/', import.meta.url)

/** Holds what is found now against what was found before. */
export function expectKept(file: string, prove: () => unknown): void {
  const kept: unknown = JSON.parse(readFileSync(new URL(file, KEPT), 'utf8'))
  expect(prove(), 'meant to change? npm run fixtures:proofs, then read the diff').toEqual(kept)
}
