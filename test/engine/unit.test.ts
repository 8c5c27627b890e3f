import { describe, expect, it } from 'vitest'
import { createUnit } from '../../src/engine/unit.js'
import type { Conditions } from '../../src/rule-set/conditions-schema.js'
import { contextWithGrens } from '../support/conditions.js'

const ja: Conditions = {
  all: [
    { fact: 'duur', operator: 'lessThan', value: { fact: 'grens' } },
    { any: [{ fact: 'opleiding', operator: 'in', value: ['lager', 'mbo'] }] },
    { fact: 'kan', operator: 'equal', value: false },
  ],
}

describe('createUnit', () => {
  it('lists comparisons in rule order with parameters filled in', () => {
    const { leaves } = createUnit(ja, undefined, contextWithGrens).ja
    expect(leaves.map(({ leaf, norm }) => [leaf.fact, norm])).toEqual([
      ['duur', 1],
      ['opleiding', ['lager', 'mbo']],
      ['kan', false],
    ])
  })

  it('keeps the conditions as they are written', () => {
    expect(createUnit(ja, undefined, contextWithGrens).ja.conditions).toBe(ja)
  })

  it('has a nee only where the question has one', () => {
    expect(createUnit(ja, undefined, contextWithGrens).nee).toBeUndefined()
    expect(createUnit(ja, ja, contextWithGrens).nee?.leaves).toHaveLength(3)
  })
})
