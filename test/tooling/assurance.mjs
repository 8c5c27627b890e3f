import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

// the soak keeps one core busy all the while; the others take turns on the second
const lanes = [
  [['a million decisions, and many at once', 'assurance:soak']],
  [
    ['the rules, changed one thing at a time', 'assurance:rules'],
    ['traces of every praktijkcase, replayed', 'audit:replay'],
    ['speed', 'bench', '--rounds=9', '--dossiers=100000'],
    ['package health', 'health'],
    ['sizes', 'health:figures'],
  ],
]

const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8'))
const missing = lanes.flat().filter(([, script]) => scripts[script] === undefined)
if (missing.length > 0) throw new Error(`package.json has no ${missing.map(([, name]) => name)}`)

function run([title, script, ...args]) {
  const started = performance.now()
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
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

async function runLane(steps) {
  const results = []
  for (const step of steps) results.push(await run(step))
  return results
}

const results = (await Promise.all(lanes.map(runLane))).flat()

console.log(`=== wsw-indicatie ${version}, node ${process.version}, ${new Date().toISOString()}\n`)
for (const { title, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'} ${seconds.toFixed(0).padStart(5)} s  ${title}`)
}
process.exit(results.every(({ passed }) => passed) ? 0 : 1)
