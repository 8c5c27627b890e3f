import { evaluate, evaluateAsync } from '../../src/evaluate.js'
import { makeDossiers } from '../bench/dossiers.js'
import { randomProfile } from '../support/random-profile.js'

const [EVALUATIONS = 1_000_000, OVERLAPPING = 100_000] = process.argv.slice(2).map(Number)

const PROFILES = 200
/** Half of them have whatever a profile can have, the others what most have. */
const RANDOM = PROFILES / 2
const FIRST_SEED = 8_000_000
/** How likely the others leave a field out. */
const GAPS = 0.03
const INTERVALS = 10
const WAVE = 20
const MEGABYTE = 2 ** 20
/** What the collector may leave behind between two measurements, in megabytes. */
const TOLERANCE = 4

const { gc } = globalThis
if (gc === undefined) throw new Error('run it with node --expose-gc')

const profiles = [
  ...Array.from({ length: RANDOM }, (_, index) => randomProfile(FIRST_SEED + index)),
  ...makeDossiers(PROFILES - RANDOM, GAPS),
]
const expected = profiles.map((profile) => evaluate(profile).sha256)

let differing = 0
let faults = 0

function measureHeap(): number {
  gc!()
  return process.memoryUsage().heapUsed / MEGABYTE
}

const check = (index: number, sha256: string) => {
  if (sha256 !== expected[index]) differing += 1
}

function runInterval(count: number): void {
  for (let run = 0; run < count; run += 1) {
    const index = run % PROFILES
    check(index, evaluate(profiles[index]).sha256)
  }
}

/** Starts runs a few ticks after each other, so that all of them overlap. */
async function runWave(count: number): Promise<void> {
  const started = Array.from({ length: count }, async (_, run) => {
    const index = run % PROFILES
    for (let tick = 0; tick < run % 7; tick += 1) await Promise.resolve()
    check(index, (await evaluateAsync(profiles[index])).sha256)
  })
  await Promise.all(started)
}

async function runWaves(count: number): Promise<void> {
  for (let left = count; left > 0; left -= WAVE) await runWave(Math.min(WAVE, left))
}

async function soak(name: string, total: number, run: (count: number) => unknown): Promise<void> {
  const perInterval = Math.ceil(total / INTERVALS)
  // what is compiled and cached once is no leak
  await run(Math.min(perInterval, PROFILES))
  const heap = [measureHeap()]
  const costs: number[] = []
  for (let interval = 0; interval < INTERVALS; interval += 1) {
    const before = process.cpuUsage()
    await run(perInterval)
    const { user, system } = process.cpuUsage(before)
    costs.push((user + system) / perInterval)
    heap.push(measureHeap())
  }
  const growth = heap.at(-1)! - heap[0]!
  console.log(`${name}: ${(perInterval * INTERVALS).toLocaleString('en')} runs`)
  console.log(`  us of processor time each: ${costs.map((cost) => cost.toFixed(0)).join(' ')}`)
  console.log(`  heap in MB: ${heap.map((size) => size.toFixed(1)).join(' ')}`)
  console.log(`  growth ${growth.toFixed(2)} MB`)
  if (growth > TOLERANCE) faults += 1
}

await soak('evaluate', EVALUATIONS, runInterval)
await soak(`evaluateAsync in waves of ${String(WAVE)}`, OVERLAPPING, runWaves)

console.log(`${String(differing)} traces with another hash than the first time`)
if (differing > 0 || faults > 0) process.exitCode = 1
