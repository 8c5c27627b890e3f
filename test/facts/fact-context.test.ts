import { describe, expect, it } from 'vitest'
import { createFactContext } from '../../src/facts/fact-context.js'
import type { RuleSet } from '../../src/rule-set/rule-set.js'
import { context, ruleSet } from '../support/facts.js'

describe('createFactContext', () => {
  it('takes the numbers by name', () => {
    expect(context.parameters).toMatchObject({
      maximumStructureleKosten: 0.25,
      minimumDagenZiekenhuis: 730,
    })
  })

  it('finds both rows of a code that depends on a begrip', () => {
    const ids = (code: string) => context.hulptabel!.rowsByCode.get(code)?.map(({ id }) => id)
    expect(ids('23')).toEqual(['psychisch-niet-ernstig', 'psychisch-ernstig'])
    expect(ids('12')).toEqual(['verstandelijk-matig'])
    expect(ids('20')).toBeUndefined()
  })

  it('keeps the row for all other codes apart', () => {
    expect(context.hulptabel!.remainingRows.map(({ id }) => id)).toEqual(['lichamelijk'])
  })

  it('knows which codes stand in no group of the WCC table', () => {
    expect([...context.codesWithoutGroep]).toEqual(['10', '11', '88', '91'])
  })

  it('does without the tables that a regime may lack', () => {
    const { files, regime, beslistabellen, parameters, feiten, signalen } = ruleSet
    const bare: RuleSet = { files, regime, beslistabellen, parameters, feiten, signalen }
    const { hulptabel, aspectbanden, codesWithoutGroep } = createFactContext(bare)
    expect(hulptabel).toBeUndefined()
    expect(aspectbanden).toBeUndefined()
    expect(codesWithoutGroep.size).toBe(0)
  })
})
