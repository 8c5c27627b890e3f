import { beforeAll, describe, expect, it } from 'vitest'
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
