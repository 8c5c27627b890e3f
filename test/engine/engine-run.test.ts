import { describe, expect, it } from 'vitest'
import { runUnit } from '../../src/engine/engine-run.js'
import { createUnit } from '../../src/engine/unit.js'
import { exact, UNKNOWN, type Knowledge } from '../../src/facts/fact.js'
import type { Conditions } from '../../src/rule-set/conditions-schema.js'
import { contextWithGrens } from '../support/conditions.js'
import { list } from '../support/knowledge.js'

const ja: Conditions = {
  all: [
    { fact: 'uren', operator: 'everyLessThan', value: { fact: 'grens' } },
    { any: [{ fact: 'kan', operator: 'equal', value: true }] },
  ],
}
const nee: Conditions = {
  any: [{ fact: 'uren', operator: 'someGreaterThanInclusive', value: { fact: 'grens' } }],
}

const run = (uren: Knowledge, kan: Knowledge) =>
  runUnit(createUnit(ja, nee, contextWithGrens), (name) => (name === 'uren' ? uren : kan))

describe('runUnit', () => {
  it('reads the truth of each comparison by its place, not by the order the engine ends in', async () => {
    expect(await run(list(exact(0)), UNKNOWN)).toEqual({
      ja: { holds: false, leaves: [true, null] },
      nee: { holds: false, leaves: [false] },
    })
  })

  it('takes an empty list for every and not for some', async () => {
    expect(await run(list(), exact(true))).toMatchObject({
      ja: { holds: true, leaves: [true, true] },
      nee: { holds: false },
    })
  })

  it('answers nee where that side holds', async () => {
    expect(await run(list(exact(1), UNKNOWN), exact(true))).toEqual({
      ja: { holds: false, leaves: [false, true] },
      nee: { holds: true, leaves: [true] },
    })
  })

  it('tells a comparison that both sides ask from its complement', async () => {
    const jaIf: Conditions = { all: [{ fact: 'kan', operator: 'equal', value: true }] }
    const neeIf: Conditions = { all: [{ fact: 'kan', operator: 'notEqual', value: true }] }
    const unit = createUnit(jaIf, neeIf, contextWithGrens)
    const ask = (kan: Knowledge) => runUnit(unit, () => kan)
    expect(await ask(exact(true))).toEqual({
      ja: { holds: true, leaves: [true] },
      nee: { holds: false, leaves: [false] },
    })
    expect(await ask(exact(false))).toEqual({
      ja: { holds: false, leaves: [false] },
      nee: { holds: true, leaves: [true] },
    })
    expect(await ask(UNKNOWN)).toEqual({
      ja: { holds: false, leaves: [null] },
      nee: { holds: false, leaves: [null] },
    })
  })

  it('has no nee for a question with one side', async () => {
    const unit = createUnit(ja, undefined, contextWithGrens)
    expect((await runUnit(unit, () => UNKNOWN)).nee).toBeUndefined()
  })
})
