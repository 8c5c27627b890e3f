import { Almanac, Engine, Rule, type RuleProperties } from 'json-rules-engine'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { COMPARISONS, type NormValue } from '../../src/engine/comparisons.js'
import {
  createEngine,
  getComparison,
  parseConditions,
  runRules,
} from '../../src/engine/json-rules.js'
import { exact, UNKNOWN, type Knowledge } from '../../src/facts/fact.js'
import { conditionsSchema, type Conditions } from '../../src/rule-set/conditions-schema.js'
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
  it('names the rules that hold', async () => {
    const rules = new Map<string, Conditions>([
      ['both', conditions],
      ['other', { any: [{ fact: 'a', operator: 'equal', value: false }] }],
    ])
    const facts = new Map<string, Knowledge | NormValue>([
      ['a', exact(true)],
      ['b', exact(1)],
      ['grens', 2],
    ])
    expect([...(await runRules(rules, facts))]).toEqual(['both'])
  })

  it('rejects rather than deciding without a fact', async () => {
    await expect(runRules(new Map([['r', conditions]]), new Map())).rejects.toThrow()
  })

  it('rejects when the library returns fewer rules than it was given', async () => {
    vi.spyOn(Engine.prototype, 'run').mockResolvedValue({
      results: [],
      failureResults: [],
      events: [],
      failureEvents: [],
      almanac: new Almanac(),
    })
    const rules = new Map<string, Conditions>([
      ['r', { all: [{ fact: 'a', operator: 'equal', value: true }] }],
    ])
    await expect(runRules(rules, new Map([['a', exact(true)]]))).rejects.toThrow('lost a rule')
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
