import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { addCounts, countFates, scoreOf, type Counts } from './counts.js'
import { printScores } from './print-scores.js'
import { printSurvivors } from './print-survivors.js'
import { listChanged, listDifferences, updateFiles, type MutationRecord } from './record.js'
import { runStryker } from './run-stryker.js'
import { estimateScore, sampleFiles } from './sample.js'

const RECORD = 'test/mutation/code/record.json'
const MINIMUM = 0.9
const SAMPLE = 600

const { values: options } = parseArgs({
  options: {
    changed: { type: 'boolean', default: false },
    sample: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})

const toPath = (file: string) => relative(process.cwd(), file).replaceAll('\\', '/')

const sources = readdirSync('src', { recursive: true })
  .map((path) => `src/${String(path).replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'))
  .sort()

const hashes = Object.fromEntries(
  sources.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
)

const empty: Pick<MutationRecord, 'files'> = { files: {} }
const record = existsSync(RECORD)
  ? (JSON.parse(readFileSync(RECORD, 'utf8')) as MutationRecord)
  : empty

async function count(files: readonly string[], concurrency: number, showSurvivors = false) {
  const results = await runStryker(files, concurrency)
  const counted: Record<string, Counts> = {}
  for (const file of files) {
    const mutants = results.filter(({ fileName }) => toPath(fileName) === file)
    counted[file] = countFates(mutants.map(({ status }) => status))
    if (showSurvivors) printSurvivors(file, mutants)
  }
  return counted
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

async function measure(files: readonly string[]): Promise<void> {
  const counted = await count(files, 2, true)
  const updated = updateFiles(record.files, counted, hashes)
  const date = new Date().toISOString().slice(0, 10)
  const written: MutationRecord = { date, versions: listVersions(), ...updated }
  writeFileSync(RECORD, `${JSON.stringify(written, null, 2)}\n`)
  judge(updated.files)
}

async function check(seed: number): Promise<void> {
  judge(record.files)
  const changed = listChanged(record, hashes)
  if (changed.length > 0) {
    complain(`changed since, so run npm run assurance:code -- --changed: ${changed.join(', ')}`)
  }
  const unchanged = Object.entries(record.files).filter(([path]) => !changed.includes(path))
  const drawn = sampleFiles(Object.fromEntries(unchanged), SAMPLE, seed)
  const counted = await count(drawn, 1)
  const { score, low, high } = estimateScore(Object.values(counted), unchanged.length)
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  console.log(`\nagain, ${String(drawn.length)} files of seed ${String(seed)}`)
  printScores(counted)
  console.log(`${percent(score)} noticed; all files, at 95 %: ${percent(low)} - ${percent(high)}`)
  listDifferences(record, counted).forEach(complain)
}

if (options.only !== undefined) {
  const { only } = options
  const files = sources.filter((path) => path.startsWith(only))
  printScores(await count(files, 2, true))
} else if (options.sample) await check(Number(options.seed))
else {
  const changed = listChanged(record, hashes).filter((path) => path in hashes)
  await measure(options.changed ? changed : sources)
}
