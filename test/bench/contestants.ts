import { readdirSync, readFileSync } from 'node:fs'
import { Fact, type Engine } from 'json-rules-engine'
import type { Program } from '../../src/beslistabel/program.js'
import { createEngine } from '../../src/engine/json-rules.js'
import { evaluate } from '../../src/evaluate.js'
import { parseIntakeProfile } from '../../src/prepare.js'
import { listRegimes, type PreparedRegime } from '../../src/regime.js'
import { buildTrace } from '../../src/trace/build-trace.js'
import { decide, keepTwoTables, readOutcome } from './decide.js'
import { makeDossiers } from './dossiers.js'
import { deriveFacts } from './facts.js'
import { traceByHand } from './handwritten-trace.js'
import { decideByHand, decideProfileByHand } from './handwritten.js'
import type { Contestant } from './measure.js'

const CASES = 'fixtures/praktijkcases/'
const DOSSIERS = 200

interface Case {
  readonly status: string
  readonly profiel: unknown
}

/** The regime that every contestant decides by. */
export const regime = (listRegimes() as readonly PreparedRegime[])[0]!
/** Its tables I and II. */
export const twoTables = keepTwoTables(regime.program)

const readCases = () =>
  readdirSync(CASES)
    .map((file) => JSON.parse(readFileSync(CASES + file, 'utf8')) as Case)
    .filter(({ status }) => status === 'akkoord')
    .map(({ profiel }) => profiel)

const overCases = (create: (inputs: readonly unknown[]) => Contestant['work']): Contestant => {
  const inputs = readCases()
  return { items: inputs.length, work: create(inputs) }
}

const overDossiers = <Item>(
  derive: (profile: ReturnType<typeof makeDossiers>[number]) => Item,
  work: (item: Item) => unknown,
): Contestant => {
  const items = makeDossiers(DOSSIERS, 0).map((dossier) => derive(parseIntakeProfile(dossier)))
  return { items: items.length, work: (index) => work(items[index]!) }
}

const spell = (program: Program, profile: Parameters<typeof decide>[1]) => {
  const { answers, walk } = decide(program, profile)
  return buildTrace(walk, answers, regime)
}

const listSides = ({ questions }: Program) =>
  questions.flatMap(({ unit: { ja, nee } }) => (nee ? [ja, nee] : [ja]))

/** Every rule of the rule set in one engine, as json-rules-engine is used by itself. */
function createBareEngine(program: Program): Engine {
  const engine = createEngine()
  for (const [index, { conditions }] of listSides(program).entries()) {
    engine.addRule({
      name: String(index),
      conditions: conditions as Parameters<Engine['addRule']>[0]['conditions'],
      event: { type: 'holds' },
    })
  }
  for (const [name, value] of Object.entries(program.context.parameters)) {
    engine.addFact(new Fact(name, value, { cache: false }))
  }
  return engine
}

function createBareWork(inputs: readonly unknown[]): Contestant['work'] {
  const { program } = regime
  const engine = createBareEngine(program)
  const leaves = listSides(program).flatMap((side) => side.leaves)
  const names = new Set(leaves.map(({ leaf }) => leaf.fact))
  const facts = inputs.map((input) => {
    const { answers } = decide(program, parseIntakeProfile(input))
    return Object.fromEntries([...names].map((name) => [name, answers.readFact(name).knowledge]))
  })
  return (index) => engine.run(facts[index])
}

/** What is timed on the praktijkcases: all rules, all tables. */
export const caseContestants: Readonly<Record<string, () => Contestant>> = {
  'bare Engine.run of all rules': () => overCases(createBareWork),
  'evaluate, complete and hashed': () => overCases((inputs) => (index) => evaluate(inputs[index])),
  'evaluate without the hash': () =>
    overCases((inputs) => (index) => spell(regime.program, parseIntakeProfile(inputs[index]))),
  'the answers alone': () =>
    overCases((inputs) => {
      const profiles = inputs.map((input) => parseIntakeProfile(input))
      return (index) => decide(regime.program, profiles[index]!)
    }),
}

/** What is timed on the dossiers of table I and II besides the peers. */
export const ownContestants: Readonly<Record<string, () => Contestant>> = {
  'by hand, from facts': () => overDossiers(deriveFacts, decideByHand),
  'by hand, from facts, with trace': () => overDossiers(deriveFacts, traceByHand),
  'by hand, from the profile': () => overDossiers((profile) => profile, decideProfileByHand),
  'by hand, from the profile, with trace': () =>
    overDossiers(
      (profile) => profile,
      (profile) => traceByHand(deriveFacts(profile)),
    ),
  'answers, trace not spelled': () =>
    overDossiers(
      (profile) => profile,
      (profile) => readOutcome(decide(twoTables, profile)),
    ),
  'answers, trace spelled': () =>
    overDossiers(
      (profile) => profile,
      (profile) => spell(twoTables, profile),
    ),
  'evaluate, all four tables': () => overDossiers((profile) => profile, evaluate),
}

/** Times a peer on the same dossiers, with the facts worked out beforehand. */
export const timePeer = (decideByPeer: (facts: ReturnType<typeof deriveFacts>) => unknown) =>
  overDossiers(deriveFacts, decideByPeer)
