import { expect, it } from 'vitest'
import * as audit from '../../src/audit/index.js'
import { sourceFiles } from '../support/source-files.js'

it('has exactly these values at run time', () => {
  expect(Object.keys(audit).sort()).toEqual([
    'chain',
    'checkRuleSet',
    'compareRuleSets',
    'diffTraces',
    'listVoorwaardeparen',
    'redact',
    'replay',
    'traceJsonSchema',
    'verify',
    'verifyChain',
    'verifyRedacted',
  ])
})

it('is an index that only exports from its own files and from the proof', () => {
  const index = sourceFiles.find(({ path }) => path === 'audit/index.ts')
  expect(index?.strings).toEqual([])
  expect(index?.imports.every((name) => /^\.(\.\/proof)?\//.test(name))).toBe(true)
})
