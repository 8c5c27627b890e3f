import { beforeAll, describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { bundle, type Bundle } from './bundle.js'

const KB = 1_000

/**
 * What the rule set itself weighs is most of the core: its texts, its form with the examples of
 * every score and its fields are data that every trace may need. Of the packages zod weighs most.
 * Raise a budget only together with docs/assurance.md, and say there what it buys.
 */
const budgets = {
  'evaluate, the packages left out': { packages: 'external', minified: 215, gzipped: 60 },
  'evaluate, with its packages': { packages: 'bundle', minified: 420, gzipped: 122 },
} as const

/** Texts of the rule files that no program may carry that does not evaluate. */
const ruleTexts = ['toelichting stap 1', 'Intakeprofiel', 'hulptabel']

interface Werksoorten {
  readonly werksoorten: readonly { readonly titel: string; readonly omschrijving: string }[]
}

const { werksoorten } = JSON.parse(
  readFileSync('rules/referentie/werksoorten.json', 'utf8'),
) as Werksoorten

/** Texts of the classifications as a bundle spells them; those of one word also occur elsewhere. */
const referentieTexts = werksoorten
  .flatMap(({ titel, omschrijving }) => [titel, omschrijving])
  .filter((text) => /^[\x20-\x7e]+$/.test(text) && text.includes(' '))

let textOnly: Bundle
let errorOnly: Bundle

beforeAll(async () => {
  textOnly = await bundle("export { parseJsonText } from './dist/index.js'", 'external')
  errorOnly = await bundle("export { BeslistabelError } from './dist/index.js'", 'external')
})

describe('the core', () => {
  it.each(Object.entries(budgets))('stays within its budget: %s', async (_title, budget) => {
    const core = await bundle("export { evaluate } from './dist/index.js'", budget.packages)
    expect(core.minified).toBeLessThan(budget.minified * KB)
    expect(core.gzipped).toBeLessThan(budget.gzipped * KB)
    expect(ruleTexts.every((text) => core.text.includes(text))).toBe(true)
  })
})

describe('the classifications', () => {
  it.each([
    ['evaluate', 'index'],
    ['evaluateAsync', 'index'],
    ['renderMotivering', 'index'],
    ['verify', 'audit'],
    ['renderHtml', 'report'],
  ])('are nowhere in a program that imports %s', async (name, entry) => {
    const { text } = await bundle(`export { ${name} } from './dist/${entry}.js'`, 'bundle')
    expect(referentieTexts.filter((part) => text.includes(part))).toEqual([])
    expect(text).not.toContain('MiniSearch')
  })

  it('come along with their own entry, and only those that are used', async () => {
    const code = "export { lookupWerksoort } from './dist/referentie.js'"
    const { text, gzipped } = await bundle(code, 'bundle')
    expect(referentieTexts.filter((part) => !text.includes(part))).toEqual([])
    expect(text).not.toContain('MiniSearch')
    expect(text).not.toContain('kritischeWerksituaties')
    expect(gzipped).toBeLessThan(25 * KB)
  })
})

describe('a program that imports one small thing', () => {
  it('carries no rule data', () => {
    for (const { text } of [textOnly, errorOnly]) {
      expect(ruleTexts.filter((part) => text.includes(part))).toEqual([])
    }
  })

  it('carries little else', () => {
    expect(textOnly.minified).toBeLessThan(10 * KB)
    expect(errorOnly.minified).toBeLessThan(6 * KB)
  })

  it('carries nothing at all where it uses nothing', async () => {
    const { text } = await bundle("import './dist/index.js'", 'bundle')
    expect(text.trim()).toBe('')
  })
})
