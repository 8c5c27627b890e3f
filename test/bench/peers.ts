import { Engine, Fact, Operator, type RuleProperties } from 'json-rules-engine'
import { decideFrom, meer, stappen, verstrekkend, type Outcome, type Tree } from './decision.js'
import type { Facts } from './facts.js'
import { negate, type RuleTree } from './translate.js'

/** Another engine that takes the same decision from the same facts. */
export interface Peer {
  readonly name: string
  /** The outcome; anything else than an outcome counts as unknown. */
  readonly decide: (facts: Facts) => Outcome | Promise<Outcome>
}

const questions: readonly (readonly [id: string, tree: Tree])[] = [
  ...stappen.map(({ id, ja }) => [id, ja] as const),
  ['meer', meer],
  ['verstrekkend', verstrekkend],
]

function addRule(engine: Engine, name: string, tree: RuleTree): void {
  const conditions = ('fact' in tree ? { all: [tree] } : tree) as RuleProperties['conditions']
  engine.addRule({ name, conditions, event: { type: 'holds' } })
}

async function listHolding(engine: Engine, facts: Facts): Promise<ReadonlySet<string>> {
  const given: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(facts)) {
    given[name] = new Fact(name, value, { cache: false })
  }
  const { results } = await engine.run(given)
  return new Set(results.map(({ name }) => name))
}

/** As its own documentation uses it: every rule in one engine, unknown facts allowed. */
function createPlain(): Peer {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const [id, tree] of questions) addRule(engine, id, tree)
  return {
    name: 'json-rules-engine, Engine.run',
    decide: async (facts) => {
      const holding = await listHolding(engine, facts)
      return decideFrom((id) => holding.has(id))
    },
  }
}

const isKnown = (value: unknown) => value !== undefined && value !== null
const isNumber = (value: number) => typeof value === 'number' && !Number.isNaN(value)

/** Every rule with its dual, and operators that hold for no unknown value. */
function createPairs(): Peer {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator(new Operator('isNot', (value, norm) => value !== norm, isKnown))
  engine.addOperator(
    new Operator<string, string[]>('isNotIn', (value, norm) => !norm.includes(value), isKnown),
  )
  engine.addOperator(
    new Operator<number, number>('lessThan', (value, norm) => value < norm, isNumber),
  )
  for (const [id, tree] of questions) {
    addRule(engine, id, tree)
    addRule(engine, `not ${id}`, negate(tree))
  }
  return {
    name: 'json-rules-engine, pairs of rules',
    decide: async (facts) => {
      const holding = await listHolding(engine, facts)
      return decideFrom((id) => holding.has(id) || (holding.has(`not ${id}`) ? false : null))
    },
  }
}

/** The peers that come with the package itself. */
export const ownPeers: readonly Peer[] = [createPlain(), createPairs()]
