import { readdirSync, readFileSync } from 'node:fs'
import { replay } from '../../src/audit/replay/replay.js'
import { verify } from '../../src/audit/verify/verify.js'
import { evaluate } from '../../src/evaluate.js'
import type { DecisionTrace } from '../../src/trace/decision-trace.js'
import { randomProfile } from '../support/random-profile.js'
import {
  isDecision,
  isSamePlace,
  listChanges,
  listLeaves,
  ownerOf,
  reseal,
  whileChanged,
  type Leaf,
} from '../support/tamper.js'

const TRACES = 200
const FIRST_SEED = 6_000_000
const CASES = 'fixtures/praktijkcases/'

interface Case {
  readonly status: string
  readonly profiel: unknown
}

const cases = readdirSync(CASES)
  .sort()
  .map((file) => JSON.parse(readFileSync(CASES + file, 'utf8')) as Case)
  .filter(({ status }) => status === 'akkoord')
  .map(({ profiel }) => profiel)

const profiles = [
  ...cases,
  ...Array.from({ length: TRACES }, (_, index) => randomProfile(FIRST_SEED + index)),
].slice(0, TRACES)

const counts = { leaves: 0, edited: 0, forged: 0, missed: 0 }

function report(leaf: Leaf, change: unknown, by: string): void {
  counts.missed += 1
  console.log(`${by} misses ${leaf.pad} to ${JSON.stringify(change)}`)
}

function tryEdit(trace: DecisionTrace, leaf: Leaf, change: unknown): void {
  counts.edited += 1
  if (whileChanged(trace, leaf, change, () => verify(trace).intact)) report(leaf, change, 'verify')
}

async function tryForgery(trace: DecisionTrace, leaf: Leaf, change: unknown): Promise<void> {
  counts.forged += 1
  const forged = whileChanged(trace, leaf, change, () => reseal(trace))
  const { gelijk, eersteVerschil } = await replay(forged)
  const isNamed =
    eersteVerschil?.stap === ownerOf(trace, leaf) && isSamePlace(eersteVerschil.pad, leaf)
  if (gelijk || !isNamed) report(leaf, change, 'replay')
}

for (const profile of profiles) {
  const trace = JSON.parse(JSON.stringify(evaluate(profile))) as DecisionTrace
  for (const leaf of listLeaves(trace)) {
    counts.leaves += 1
    for (const change of listChanges(leaf.value)) {
      tryEdit(trace, leaf, change)
      if (isDecision(leaf)) await tryForgery(trace, leaf, change)
    }
  }
}

console.log(
  `${String(TRACES)} traces (${String(cases.length)} of practice cases), ${String(counts.leaves)} leaves`,
)
console.log(`${String(counts.edited)} edits given to verify`)
console.log(`${String(counts.forged)} forgeries with a hash that fits given to replay`)
console.log(`${String(counts.missed)} missed`)
if (counts.missed > 0) process.exitCode = 1
