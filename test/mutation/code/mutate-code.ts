import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { addCounts, countFates, scoreOf, type Counts } from './counts.js'
import { listModules, roomOf, toPath } from './paths.js'
import { printScores } from './print-scores.js'
import { printSurvivor } from './print-survivor.js'
import { listChanged, listDifferences, updateFiles, type MutationRecord } from './record.js'
import { runStryker } from './run-stryker.js'
import { estimateScore, sampleFiles } from './sample.js'

const RECORD = 'test/mutation/code/record.json'
const MINIMUM = 0.9
const SAMPLE = 300

const { values: options } = parseArgs({
  options: {
    changed: { type: 'boolean', default: false },
    sample: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'src/' },
  },
})

const sources = listModules('src')

const hashes = Object.fromEntries(
  sources.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
)

const readRecord = (): Pick<MutationRecord, 'files'> =>
  existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as MutationRecord) : { files: {} }

async function count(files: readonly string[], concurrency: number) {
  const results = await runStryker(files, concurrency)
  const counted: Record<string, Counts> = {}
  for (const file of files) {
    const mutants = results.filter(({ fileName }) => toPath(fileName) === file)
    counted[file] = countFates(mutants.map(({ status }) => status))
  }
  return { results, files: counted }
}

const readVersion = (path: string) =>
  (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version

const listVersions = () => ({
  'wsw-indicatie': readVersion('package.json'),
  node: process.versions.node,
  '@stryker-mutator/core': readVersion('node_modules/@stryker-mutator/core/package.json'),
  vitest: readVersion('node_modules/vitest/package.json'),
})

function complain(what: string): void {
  console.log(what)
  process.exitCode = 1
}

function judge(files: Readonly<Record<string, Counts>>): void {
  printScores(files)
  const score = scoreOf(addCounts(Object.values(files)))
  if (score < MINIMUM) complain(`fewer than ${String(MINIMUM * 100)} % noticed`)
}

// room by room: code that is not mutated runs at its own speed, and what is done is kept
async function measure(files: readonly string[]): Promise<void> {
  for (const room of new Set(files.map(roomOf))) {
    const inside = files.filter((path) => roomOf(path) === room)
    const counted = await count(inside, 2)
    const updated = updateFiles(readRecord().files, counted.files, hashes)
    const date = new Date().toISOString().slice(0, 10)
    const written: MutationRecord = { date, versions: listVersions(), ...updated }
    writeFileSync(RECORD, `${JSON.stringify(written, null, 2)}\n`)
    counted.results.forEach(printSurvivor)
  }
  judge(readRecord().files)
}

async function check(record: Pick<MutationRecord, 'files'>, seed: number): Promise<void> {
  judge(record.files)
  const changed = listChanged(record, hashes)
  if (changed.length > 0) {
    complain(`changed since, so run npm run assurance:code -- --changed: ${changed.join(', ')}`)
  }
  const unchanged = Object.entries(record.files).filter(([path]) => !changed.includes(path))
  const drawn = sampleFiles(Object.fromEntries(unchanged), SAMPLE, seed)
  const { files: counted } = await count(drawn, 1)
  const { score, low, high } = estimateScore(Object.values(counted), unchanged.length)
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  console.log(`\nagain, ${String(drawn.length)} files of seed ${String(seed)}`)
  printScores(counted)
  console.log(`${percent(score)} noticed; all files, at 95 %: ${percent(low)} - ${percent(high)}`)
  listDifferences(record, counted).forEach(complain)
}

if (options.sample) await check(readRecord(), Number(options.seed))
else {
  const chosen = options.changed ? listChanged(readRecord(), hashes) : sources
  await measure(chosen.filter((path) => path in hashes && path.startsWith(options.only)))
}
