import { Almanac, Engine, Rule, type RuleProperties, type RuleResult } from 'json-rules-engine'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { COMPARISONS, type NormValue } from '../../src/engine/comparisons.js'
import {
  createEngine,
  getComparison,
  parseConditions,
  runRules,
} from '../../src/engine/json-rules.js'
import { exact, UNKNOWN, type Knowledge } from '../../src/facts/fact.js'
import {
  conditionsSchema,
  type Conditions,
  type Leaf,
} from '../../src/rule-set/conditions-schema.js'
import { OPERATOR_NAMES } from '../../src/rule-set/operators.js'

const conditions: Conditions = {
  all: [
    { fact: 'a', operator: 'equal', value: true },
    { any: [{ fact: 'b', operator: 'lessThan', value: { fact: 'grens' } }] },
  ],
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('getComparison', () => {
  it.each(OPERATOR_NAMES)('%s is our own strict one, not that of the library', (name) => {
    const compare = getComparison(name)
    for (const norm of [5, '5', true, ['5']]) {
      for (const knowledge of [exact('5'), exact(5), exact(true), UNKNOWN]) {
        expect(compare(knowledge, norm)).toBe(COMPARISONS[name](knowledge, norm))
      }
    }
  })
})

describe('parseConditions', () => {
  it('gives the tree as the library reads it', () => {
    expect(parseConditions(conditions)).toMatchObject(conditions)
  })
})

describe('runRules', () => {
  const one: Conditions = { all: [{ fact: 'a', operator: 'equal', value: true }] }
  const a = new Map([['a', exact(true)]])

  /** Lets the library return these results, whatever it is asked. */
  const mockResults = (results: readonly unknown[]) =>
    vi.spyOn(Engine.prototype, 'run').mockResolvedValue({
      results: results as RuleResult[],
      failureResults: [],
      events: [],
      failureEvents: [],
      almanac: new Almanac(),
    })

  it('tells of each rule whether it holds, and its comparisons, in the order given', async () => {
    const other: Conditions = { any: [{ fact: 'a', operator: 'equal', value: false }] }
    const facts = new Map<string, Knowledge | NormValue>([
      ['a', exact(true)],
      ['b', exact(1)],
      ['grens', 2],
    ])
    expect(await runRules([other, conditions], facts)).toEqual([
      { holds: false, leaves: [false] },
      { holds: true, leaves: [true, true] },
    ])
  })

  it.each(['all', 'any'] as const)('evaluates every comparison of %s', async (group) => {
    const compare = (value: boolean): Leaf => ({ fact: 'a', operator: 'equal', value })
    const members = [compare(false), { all: [compare(true)] }, compare(true), compare(false)]
    const rule = { [group]: members } as unknown as Conditions
    expect(await runRules([rule], a)).toEqual([
      { holds: group === 'any', leaves: [false, true, true, false] },
    ])
  })

  it('rejects rather than deciding without a fact', async () => {
    await expect(runRules([conditions], new Map())).rejects.toThrow()
  })

  it('rejects when the library returns fewer rules than it was given', async () => {
    mockResults([])
    await expect(runRules([one], a)).rejects.toThrow('lost a rule')
  })

  it('rejects when the library leaves a comparison out', async () => {
    mockResults([{ name: '0', conditions: one, result: true }])
    await expect(runRules([one], a)).rejects.toThrow('left out a comparison')
  })
})

describe('createEngine', () => {
  it('makes a new engine each time, for overlapping runs on one lose rules', () => {
    expect(createEngine()).not.toBe(createEngine())
  })
})

describe('a path in a condition, which the library would evaluate as an expression', () => {
  const hostile = { fact: 'bait', operator: 'equal', value: true, path: '$.list[?(@.read)]' }
  const properties = {
    conditions: { all: [hostile] },
    event: { type: 'holds' },
  } as RuleProperties

  /** Runs the rule against an object that notices when the expression is evaluated. */
  async function runOn(engine: Engine) {
    let evaluated = false
    const item = {
      get read() {
        evaluated = true
        return true
      },
    }
    engine.addFact('bait', { list: [item] })
    engine.addRule(properties)
    const failed = await engine.run().then(
      () => false,
      () => true,
    )
    return { evaluated, failed }
  }

  it('is evaluated by an engine with default options, so the bait works', async () => {
    expect(await runOn(new Engine())).toEqual({ evaluated: true, failed: false })
  })

  it('is refused by the schema of conditions', () => {
    expect(conditionsSchema.safeParse({ all: [hostile] }).success).toBe(false)
    const { path: _, ...harmless } = hostile
    expect(conditionsSchema.safeParse({ all: [harmless] }).success).toBe(true)
  })

  it('runs no code past the schema: the engine evaluates nothing and rejects', async () => {
    expect(await runOn(createEngine())).toEqual({ evaluated: false, failed: true })
  })

  it('survives parsing, so the schema and the engine are what stops it', () => {
    expect(new Rule(properties).conditions).toMatchObject({ all: [{ path: hostile.path }] })
  })
})
