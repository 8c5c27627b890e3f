import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { OPEN, type Outcome, type Tree } from './decision.js'
import { factNames, type Facts } from './facts.js'
import type { Peer } from './peers.js'
import { chain, writeDecision, writeTree, type Dialect } from './translate.js'

const FOLDER = resolve('node_modules/.cache/wsw-indicatie/peers')

const toOutcome = (value: unknown): Outcome => (typeof value === 'string' ? value : OPEN)

type JsonLogic = Readonly<Record<string, unknown>> | string

function toLogic(tree: Tree): JsonLogic {
  if (!('fact' in tree)) {
    return 'all' in tree ? { and: tree.all.map(toLogic) } : { or: tree.any.map(toLogic) }
  }
  const operators = {
    equal: '===',
    in: 'in',
    lessThanInclusive: '<=',
    greaterThan: '>',
    greaterThanInclusive: '>=',
  }
  return { [operators[tree.operator]]: [{ var: tree.fact }, tree.value] }
}

const logic = chain<JsonLogic>(
  toLogic,
  (outcome) => outcome,
  (condition, then, otherwise) => ({ if: [condition, then, otherwise] }),
)

type Run = (facts: Facts) => unknown

interface LogicEngines {
  readonly LogicEngine: new () => { readonly build: (rule: JsonLogic) => Run }
}

interface LogicJs {
  readonly apply: (rule: JsonLogic, facts: Facts) => unknown
}

const feel: Dialect = {
  and: 'and',
  or: 'or',
  equals: '=',
  list: ['(', ')'],
  choose: (condition, then, otherwise) => `if ${condition} then ${then} else ${otherwise}`,
}

interface Feelin {
  readonly evaluate: (expression: string, facts: Facts) => { readonly value: unknown }
}

const zenText: Dialect = {
  and: 'and',
  or: 'or',
  equals: '==',
  list: ['[', ']'],
  choose: (condition, then, otherwise) => `(${condition} ? ${then} : ${otherwise})`,
}

const node = (id: string, type: string, content: object) => ({
  id,
  name: id,
  type,
  position: { x: 0, y: 0 },
  content,
})

const zenGraph = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    node('in', 'inputNode', {}),
    node('decide', 'expressionNode', {
      passThrough: false,
      inputField: null,
      outputPath: null,
      executionMode: 'single',
      expressions: [{ id: 'outcome', key: 'outcome', value: writeDecision(zenText) }],
    }),
    node('out', 'outputNode', {}),
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'decide', type: 'edge' },
    { id: 'b', sourceId: 'decide', targetId: 'out', type: 'edge' },
  ],
}

interface Zen {
  readonly ZenEngine: new () => {
    readonly createDecision: (graph: object) => {
      readonly evaluate: (facts: Facts) => Promise<{ result: { outcome?: unknown } }>
    }
  }
}

const french: Dialect = { ...zenText, equals: '=' }

function toPublicodes(tree: Tree): unknown {
  if (!('fact' in tree)) {
    return 'all' in tree
      ? { 'toutes ces conditions': tree.all.map(toPublicodes) }
      : { 'une de ces conditions': tree.any.map(toPublicodes) }
  }
  const { fact, operator, value } = tree
  if (operator === 'in') {
    const texts = value as readonly string[]
    return { 'une de ces conditions': texts.map((text) => `${fact} = '${text}'`) }
  }
  if (operator !== 'equal') return writeTree(tree, french)
  return typeof value === 'boolean' ? `${fact} = oui` : `${fact} = '${String(value)}'`
}

const choices: Readonly<Partial<Record<keyof Facts, readonly string[]>>> = {
  opleiding: ['lager', 'mbo', 'hoger'],
  niveau: ['boven', 'beneden', 'geen'],
}

function publicodesRules(): Readonly<Record<string, unknown>> {
  const outcome = chain<unknown>(
    toPublicodes,
    (text) => `'${text}'`,
    (si, alors, sinon) => ({ variations: [{ si, alors }, { sinon }] }),
  )
  const rules = factNames.map((name) => {
    const values = choices[name]
    return [
      name,
      values ? { 'une possibilité': values.map((value) => `'${value}'`) } : { question: name },
    ]
  })
  return { ...(Object.fromEntries(rules) as Record<string, unknown>), outcome }
}

interface PublicodesEngine {
  readonly setSituation: (situation: Readonly<Record<string, unknown>>) => PublicodesEngine
  readonly evaluate: (name: string) => { readonly nodeValue?: unknown }
}

interface Publicodes {
  readonly default: new (rules: object, options: object) => PublicodesEngine
}

function writeSituation(facts: Facts): Readonly<Record<string, unknown>> {
  const situation: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(facts) as [string, Facts[keyof Facts]][]) {
    if (value === undefined) continue
    if (typeof value === 'boolean') situation[name] = value ? 'oui' : 'non'
    else situation[name] = typeof value === 'string' ? `'${value}'` : value
  }
  return situation
}

const silent = { log: () => undefined, warn: () => undefined, error: () => undefined }

function createPeers(load: (name: string) => unknown): Peer[] {
  const built = new (load('json-logic-engine') as LogicEngines).LogicEngine().build(logic)
  const logicJs = load('json-logic-js') as LogicJs
  const { evaluate } = load('feelin') as Feelin
  const expression = writeDecision(feel)
  const { ZenEngine } = load('@gorules/zen-engine') as Zen
  const decision = new ZenEngine().createDecision(zenGraph)
  const { default: Publicode } = load('publicodes') as Publicodes
  const publicodes = new Publicode(publicodesRules(), { logger: silent })
  return [
    { name: 'json-logic-engine, built once', decide: (facts) => toOutcome(built(facts)) },
    { name: 'json-logic-js', decide: (facts) => toOutcome(logicJs.apply(logic, facts)) },
    { name: 'feelin', decide: (facts) => toOutcome(evaluate(expression, facts).value) },
    {
      name: 'zen-engine, a decision',
      decide: async (facts) => toOutcome((await decision.evaluate(facts)).result.outcome),
    },
    {
      name: 'publicodes, without defaults',
      decide: (facts) =>
        toOutcome(publicodes.setSituation(writeSituation(facts)).evaluate('outcome').nodeValue),
    },
  ]
}

/**
 * Loads the peers that `npm run bench:peers` installs.
 *
 * @returns The peers; none where they are not installed.
 */
export function loadInstalledPeers(): readonly Peer[] {
  if (!existsSync(resolve(FOLDER, 'node_modules'))) return []
  return createPeers(createRequire(resolve(FOLDER, 'package.json')))
}
