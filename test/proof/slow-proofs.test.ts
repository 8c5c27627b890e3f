import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { expectKept, KEPT } from './kept-proof.js'
import { keptProofs, slowProofs } from './kept-proofs.js'

it.each(Object.entries(slowProofs))('%s is what is found now', expectKept)

it('keeps no other proofs', () => {
  expect(readdirSync(KEPT).sort()).toEqual(Object.keys(keptProofs).sort())
})
