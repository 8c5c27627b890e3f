import { parseArgs } from 'node:util'
import { replay } from '../../src/audit/replay/replay.js'
import { evaluate } from '../../src/evaluate.js'
import type { DecisionTrace } from '../../src/trace/decision-trace.js'
import { randomProfile } from '../support/random-profile.js'
import { expectedAnswers, expectedExits, listAnswers, listExits } from '../support/reached.js'

const { values: options } = parseArgs({
  options: { traces: { type: 'string', default: '20000' } },
})

const TRACES = Number(options.traces)
const FIRST_SEED = 7_000_000
const MAX_REPORTED = 10

const reached = { answers: new Set<string>(), exits: new Set<string>() }
const counts = { equal: 0, different: 0, enginesDisagree: 0, ageTakenOver: 0, comparisons: 0 }

function observe(trace: DecisionTrace): void {
  for (const answer of listAnswers(trace)) reached.answers.add(answer)
  for (const exit of listExits(trace)) reached.exits.add(exit)
  for (const { stappen } of trace.tabellen) {
    for (const { vergelijkingen } of stappen) counts.comparisons += vergelijkingen.length
  }
}

async function replaySeed(seed: number): Promise<void> {
  const stored = JSON.stringify(evaluate(randomProfile(seed)))
  const trace = JSON.parse(stored) as DecisionTrace
  observe(trace)
  const { gelijk, eersteVerschil, bevindingen } = await replay(trace)
  const has = (code: string) => bevindingen.some((bevinding) => bevinding.code === code)
  if (has('UITVOERINGEN_ONEENS')) counts.enginesDisagree += 1
  if (has('LEEFTIJD_OVERGENOMEN')) counts.ageTakenOver += 1
  if (gelijk) counts.equal += 1
  else if ((counts.different += 1) <= MAX_REPORTED) {
    console.log(`seed ${String(seed)}: ${JSON.stringify({ eersteVerschil, bevindingen })}`)
  }
}

const share = (expected: readonly string[], found: ReadonlySet<string>) =>
  `${String(expected.filter((item) => found.has(item)).length)} of ${String(expected.length)}`

for (let seed = FIRST_SEED; seed < FIRST_SEED + TRACES; seed += 1) await replaySeed(seed)

console.log(`${String(counts.comparisons)} comparisons in steps`)
console.log(`${share(expectedAnswers, reached.answers)} answers by ground, at least once`)
console.log(`${share(expectedExits, reached.exits)} ways out of a table, at least once`)
console.log(`${String(counts.ageTakenOver)} with the signaal about age taken over`)
console.log(`${String(counts.enginesDisagree)} on which the two evaluators disagree`)
console.log(
  `${String(TRACES)} traces replayed: ${String(counts.equal)} equal, ${String(counts.different)} different`,
)
if (counts.different > 0 || counts.enginesDisagree > 0) process.exitCode = 1
