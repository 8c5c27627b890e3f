import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { evaluate } from '../../src/evaluate.js'
import { listRegimes, type PreparedRegime } from '../../src/regime.js'
import type { DecisionTrace } from '../../src/trace/decision-trace.js'
import { listFrozenLaw, listFrozenReached } from '../support/frozen-traces.js'

const CASES = 'fixtures/praktijkcases/'
const TARGET = 'fixtures/traces/'
const ARCHIVE = 'rules/archief/'

interface Case {
  readonly status: string
  readonly profiel: unknown
}

interface Candidate {
  readonly file: string
  readonly trace: DecisionTrace
  readonly reached: readonly string[]
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown

/** The practice cases that a rule set decides on and that are not frozen yet, by number. */
const listCandidates = (regime: PreparedRegime, suffix: string): readonly Candidate[] =>
  readdirSync(CASES)
    .sort()
    .flatMap((name) => {
      const { status, profiel } = readJson(CASES + name) as Case
      const file = `${TARGET}${name.slice(0, 3)}${suffix}`
      if (status !== 'akkoord' || existsSync(file)) return []
      const trace = evaluate(profiel)
      const reached = listFrozenReached(trace, regime.ruleSet)
      return trace.regime.id === regime.id ? [{ file, trace, reached }] : []
    })

/** Keeps the files of a rule set, so that its traces can be replayed when the rules have moved on. */
function archive({ id, versie, ruleSet }: PreparedRegime): void {
  const file = `${ARCHIVE}${id}-${versie}.json`
  const text = `${JSON.stringify(ruleSet.files)}\n`
  if (!existsSync(file)) writeFileSync(file, text, { flag: 'wx' })
  else if (readFileSync(file, 'utf8') !== text) {
    console.log(`${file} holds other rules of the same version: raise the version first`)
    process.exitCode = 1
  }
}

/** Adds traces until all is shown that a practice case can show; what is there stays as it is. */
function freeze(regime: PreparedRegime): readonly string[] {
  const suffix = `-${regime.id}-${regime.versie}.json`
  const missing = new Set(listFrozenLaw(regime.ruleSet))
  for (const file of readdirSync(TARGET).filter((name) => name.endsWith(suffix))) {
    const trace = readJson(TARGET + file) as DecisionTrace
    if (trace.regime.sha256 !== regime.sha256) {
      console.log(`${file} rests on other rules of the same version: raise the version first`)
      process.exitCode = 1
    }
    for (const item of listFrozenReached(trace, regime.ruleSet)) missing.delete(item)
  }
  const countNew = ({ reached }: Candidate) =>
    new Set(reached.filter((item) => missing.has(item))).size
  const candidates = listCandidates(regime, suffix)
  const pick = (best: Candidate | undefined, other: Candidate) =>
    countNew(other) > (best === undefined ? 0 : countNew(best)) ? other : best
  let added = 0
  for (;;) {
    const best = candidates.reduce(pick, undefined)
    if (best === undefined) break
    writeFileSync(best.file, `${JSON.stringify(best.trace)}\n`, { flag: 'wx' })
    for (const item of best.reached) missing.delete(item)
    added += 1
  }
  console.log(`${String(added)} traces added for ${regime.id} ${regime.versie}`)
  return [...missing]
}

mkdirSync(TARGET, { recursive: true })
mkdirSync(ARCHIVE, { recursive: true })
for (const regime of listRegimes() as readonly PreparedRegime[]) {
  archive(regime)
  for (const item of freeze(regime)) {
    console.log(`no practice case of ${regime.id} reaches: ${item}`)
    process.exitCode = 1
  }
}
