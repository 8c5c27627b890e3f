import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileUnit, type ReadKnowledge } from '../../src/engine/compiled.js'
import { runUnit } from '../../src/engine/engine-run.js'
import { foldTruth } from '../../src/engine/truth.js'
import { createUnit, type SideAnswer, type Unit, type UnitAnswer } from '../../src/engine/unit.js'
import { exact, UNKNOWN, type Knowledge } from '../../src/facts/fact.js'
import type { Conditions } from '../../src/rule-set/conditions-schema.js'
import { anyConditions, anyFacts, contextWithGrens } from '../support/conditions.js'

const read =
  (facts: Readonly<Record<string, Knowledge>>): ReadKnowledge =>
  (name) =>
    facts[name]!

const ja: Conditions = {
  all: [
    { fact: 'duur', operator: 'lessThanInclusive', value: { fact: 'grens' } },
    { fact: 'kan', operator: 'equal', value: true },
  ],
}
const nee: Conditions = {
  any: [
    { fact: 'duur', operator: 'greaterThan', value: { fact: 'grens' } },
    { fact: 'kan', operator: 'equal', value: false },
  ],
}

/** Reads everything that an answer says, which may be worked out only then. */
const readSide = ({ holds, leaves }: SideAnswer): SideAnswer => ({ holds, leaves: [...leaves] })

/** A nee beside a ja that holds says nothing: ja is read first. */
const readAnswer = ({ ja: first, nee: second }: UnitAnswer): UnitAnswer => ({
  ja: readSide(first),
  nee: first.holds || second === undefined ? undefined : readSide(second),
})

const compiled = compileUnit(createUnit(ja, nee, contextWithGrens))
const answer = (facts: Readonly<Record<string, Knowledge>>) => readAnswer(compiled(read(facts)))

describe('compileUnit', () => {
  it('answers ja with the truth of each comparison', () => {
    expect(answer({ duur: exact(1), kan: exact(true) }).ja).toEqual({
      holds: true,
      leaves: [true, true],
    })
  })

  it('answers nee by what surely fails, whatever else is unknown', () => {
    expect(answer({ duur: exact(1.01), kan: UNKNOWN })).toEqual({
      ja: { holds: false, leaves: [false, null] },
      nee: { holds: true, leaves: [true, null] },
    })
  })

  it('answers neither while it depends on what is unknown', () => {
    expect(answer({ duur: exact(1), kan: UNKNOWN })).toEqual({
      ja: { holds: false, leaves: [true, null] },
      nee: { holds: false, leaves: [false, null] },
    })
  })

  it('has no nee for a question with one side', () => {
    const oneSided = compileUnit(createUnit(ja, undefined, contextWithGrens))
    expect(oneSided(read({ duur: UNKNOWN, kan: UNKNOWN })).nee).toBeUndefined()
  })
})

const both = async (unit: Unit, facts: ReadKnowledge) => ({
  compiled: readAnswer(compileUnit(unit)(facts)),
  run: readAnswer(await runUnit(unit, facts)),
})

describe('a side', () => {
  it('holds exactly where its comparisons, folded after Kleene, do', () => {
    fc.assert(
      fc.property(anyConditions, anyFacts, (conditions, facts) => {
        const unit = createUnit(conditions, undefined, contextWithGrens)
        const { holds, leaves } = compileUnit(unit)(facts).ja
        expect(holds).toBe(foldTruth(unit.ja.tree, leaves) === true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('compiled rules and Engine.run', () => {
  it('give the same answer for any rules and any facts', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyConditions,
        fc.option(anyConditions, { nil: undefined }),
        anyFacts,
        async (first, second, facts) => {
          const answers = await both(createUnit(first, second, contextWithGrens), facts)
          expect(answers.run).toEqual(answers.compiled)
        },
      ),
      { numRuns: 500 },
    )
  })
})
