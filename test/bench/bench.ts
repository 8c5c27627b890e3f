import { readdirSync, readFileSync } from 'node:fs'
import { Fact, type Engine } from 'json-rules-engine'
import { walkBeslistabellen } from '../../src/beslistabel/walk-beslistabel.js'
import { createEngine } from '../../src/engine/json-rules.js'
import { answerSync, evaluate } from '../../src/evaluate.js'
import { parseIntakeProfile } from '../../src/prepare.js'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { listRegimes, type PreparedRegime } from '../../src/regime.js'
import { buildTrace } from '../../src/trace/build-trace.js'
import { decideAxes, decideDoelgroep } from './handwritten.js'

const ROUNDS = 60
const CASES = 'fixtures/praktijkcases/'

interface Case {
  readonly status: string
  readonly profiel: unknown
}

interface Contestant {
  readonly name: string
  readonly work: (index: number) => unknown
}

const inputs = readdirSync(CASES)
  .map((file) => JSON.parse(readFileSync(CASES + file, 'utf8')) as Case)
  .filter(({ status }) => status === 'akkoord')
  .map(({ profiel }) => profiel)

const profiles: readonly IntakeProfile[] = inputs.map((input) => parseIntakeProfile(input))
const [regime] = listRegimes() as readonly [PreparedRegime]
const { program } = regime

const sides = program.questions.flatMap(({ unit: { ja, nee } }) => (nee ? [ja, nee] : [ja]))
const factNames = new Set(sides.flatMap(({ leaves }) => leaves.map(({ leaf }) => leaf.fact)))

/** Every rule of the rule set in one engine, as json-rules-engine is used by itself. */
function createBareEngine(): Engine {
  const engine = createEngine()
  for (const [index, { conditions }] of sides.entries()) {
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

const bareEngine = createBareEngine()
const facts = profiles.map((profile) => {
  const answers = answerSync(program, profile)
  return Object.fromEntries([...factNames].map((name) => [name, answers.readFact(name).knowledge]))
})

const decide = (index: number) => walkBeslistabellen(answerSync(program, profiles[index]!))

const contestants: readonly Contestant[] = [
  { name: 'bare Engine.run of all rules', work: (index) => bareEngine.run(facts[index]) },
  { name: 'evaluate, complete and hashed', work: (index) => evaluate(inputs[index]) },
  {
    name: 'evaluate without the hash',
    work: (index) => {
      const answers = answerSync(program, parseIntakeProfile(inputs[index]))
      return buildTrace(walkBeslistabellen(answers), answers, regime.sha256)
    },
  },
  { name: 'the answers alone', work: decide },
  {
    name: 'handwritten table I + II',
    work: (index) => [decideDoelgroep(profiles[index]!), decideAxes(profiles[index]!)],
  },
]

// processor time, because a machine that does other things too stretches the clock
async function measure({ work }: Contestant): Promise<number> {
  const before = process.cpuUsage()
  let repeats = 0
  let used = 0
  while (used < 5_000) {
    for (let index = 0; index < inputs.length; index++) {
      const result = work(index)
      if (result instanceof Promise) await result
    }
    repeats++
    const { user, system } = process.cpuUsage(before)
    used = user + system
  }
  return used / repeats / inputs.length
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

const rounds: number[][] = []
for (let round = -3; round < ROUNDS; round++) {
  const times: number[] = []
  for (const contestant of contestants) times.push(await measure(contestant))
  if (round >= 0) rounds.push(times)
}

console.log(
  `${String(sides.length)} rules, ${String(inputs.length)} profiles, ${String(ROUNDS)} rounds, processor time`,
)
for (const [index, { name }] of contestants.entries()) {
  const time = median(rounds.map((times) => times[index]!))
  const ratios = rounds.map((times) => times[index]! / times[0]!)
  const [low, high] = [Math.min(...ratios), Math.max(...ratios)]
  console.log(
    `${name.padEnd(30)} ${time.toFixed(1).padStart(7)} us   ratio ${median(ratios).toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`,
  )
}
