import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { keptProofs } from './kept-proofs.js'

const TARGET = 'test/proof/kept/'

rmSync(TARGET, { recursive: true, force: true })
mkdirSync(TARGET)
for (const [file, prove] of Object.entries(keptProofs)) {
  writeFileSync(TARGET + file, JSON.stringify(prove()))
}
