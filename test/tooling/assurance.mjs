import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Each part: what it shows, its script, and its options in whole and in the quick form. */
const parts = {
  soak: ['a million decisions, and many at once', 'assurance:soak', [], ['20000', '2000']],
  rules: ['the rules, changed one thing at a time', 'assurance:rules'],
  code: ['the code, changed one thing at a time', 'assurance:code', ['--sample']],
  proof: ['the rules, proven', 'assurance:proof'],
  properties: ['properties and hostile input', 'assurance:properties'],
  replay: ['random traces, replayed', 'audit:replay', [], ['--traces=1000']],
  speed: ['speed', 'bench', ['--rounds=9', '--dossiers=10000'], ['--rounds=3', '--dossiers=1000']],
  health: ['package health', 'health'],
  sizes: ['sizes', 'health:figures'],
}

const isQuick = process.argv.includes('--quick')

// one lane for each of two cores; then the speed, with nothing beside it
const lanes = isQuick
  ? [
      ['rules', 'replay'],
      ['soak', 'health', 'sizes', 'proof'],
    ]
  : [['soak'], ['rules', 'code', 'properties', 'replay', 'health', 'sizes', 'proof']]

const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8'))
const missing = Object.values(parts).filter(([, script]) => scripts[script] === undefined)
if (missing.length > 0) throw new Error(`package.json has no ${missing.map(([, name]) => name)}`)

function run(name) {
  const [title, script, whole = [], quick = whole] = parts[name]
  const started = performance.now()
  const child = spawn('npm', ['run', '--silent', script, '--', ...(isQuick ? quick : whole)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.setEncoding('utf8')
  child.stderr.setEncoding('utf8')
  const printed = []
  child.stdout.on('data', (chunk) => printed.push(chunk))
  child.stderr.on('data', (chunk) => printed.push(chunk))
  return new Promise((resolve) => {
    child.on('close', (status) => {
      console.log(`\n=== ${title} (npm run ${script})\n\n${printed.join('')}`)
      const seconds = (performance.now() - started) / 1_000
      resolve({ title, passed: status === 0, seconds })
    })
  })
}

async function runLane(names) {
  const results = []
  for (const name of names) results.push(await run(name))
  return results
}

const started = performance.now()
const results = (await Promise.all(lanes.map(runLane))).flat()
results.push(await run('speed'))

console.log(`=== wsw-indicatie ${version}, node ${process.version}, ${new Date().toISOString()}\n`)
for (const { title, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'} ${seconds.toFixed(0).padStart(5)} s  ${title}`)
}
console.log(`all in ${((performance.now() - started) / 1_000).toFixed(0)} s`)
process.exit(results.every(({ passed }) => passed) ? 0 : 1)
