import { replaceFiles } from '../tooling/replace-files.js'
import { keptProofs } from './kept-proofs.js'

replaceFiles(
  'test/proof/kept',
  Object.fromEntries(
    Object.entries(keptProofs).map(([file, prove]) => [file, () => JSON.stringify(prove())]),
  ),
)
