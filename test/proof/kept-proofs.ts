import { checkRuleSet } from '../../src/proof/check-rule-set.js'
import { listVoorwaardeparen } from '../../src/proof/list-voorwaardeparen.js'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'
import { tinyRuleFiles } from '../support/tiny-regime.js'
import { seeds } from './seeds.js'

/** Proves something anew, by the file of `test/proof/kept` that has what was found before. */
export type Proofs = Readonly<Record<string, () => unknown>>

const [biswFiles] = shippedRuleFiles

/** A small regime, and every seeded fault. */
export const quickProofs: Proofs = {
  'tiny-regime.json': () => checkRuleSet(tinyRuleFiles),
  'tiny-regime-voorwaardeparen.json': () => listVoorwaardeparen(tinyRuleFiles),
  ...Object.fromEntries(
    seeds.map(([title, files]) => [
      `${title.replaceAll(/[^a-z]+/gi, '-')}.json`,
      () => checkRuleSet(files),
    ]),
  ),
}

/** What takes seconds. */
export const slowProofs: Proofs = {
  'bisw-1998-voorwaardeparen.json': () => listVoorwaardeparen(biswFiles!),
  'bisw-1998-without-grenswaarden.json': () => checkRuleSet(biswFiles!, { grenswaarden: [] }),
}

/** All that is kept. */
export const keptProofs: Proofs = { ...quickProofs, ...slowProofs }
