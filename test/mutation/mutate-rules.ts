import { judgeMutant, type Fate } from './judge-mutant.js'
import { listMutants } from './list-mutants.js'
import { explained } from './survivors.js'

const FATES = ['refused', 'killed', 'survived', 'crashed'] as const
const MINIMUM = 0.99

type Counts = Record<Fate['fate'], number>

const noCounts = (): Counts => ({ refused: 0, killed: 0, survived: 0, crashed: 0 })

const byKind = new Map<string, Counts>()
const total = noCounts()
const survivors = new Set<string>()
let faults = 0

function complain(what: string): void {
  faults += 1
  console.log(what)
}

const mutants = listMutants()

for (const mutant of mutants) {
  const judged = judgeMutant(mutant)
  const counts = byKind.get(mutant.kind) ?? noCounts()
  byKind.set(mutant.kind, counts)
  counts[judged.fate] += 1
  total[judged.fate] += 1
  if (judged.fate === 'crashed') complain(`crashed: ${mutant.id}: ${String(judged.error)}`)
  if (judged.fate !== 'survived') continue
  survivors.add(mutant.id)
  if (!explained.has(mutant.id)) complain(`survived without a reason: ${mutant.id}`)
}
for (const id of explained.keys()) {
  if (!survivors.has(id)) complain(`listed, but no survivor: ${id}`)
}

const cells = (counts: Counts) => FATES.map((fate) => String(counts[fate]).padStart(9)).join('')

console.log(`${''.padEnd(38)}${FATES.map((fate) => fate.padStart(9)).join('')}`)
for (const [kind, counts] of byKind) console.log(`${kind.padEnd(38)}${cells(counts)}`)
console.log(`${'all'.padEnd(38)}${cells(total)}`)

const loaded = mutants.length - total.refused
const share = total.killed / loaded
console.log(`${String(mutants.length)} mutants, ${String(total.refused)} refused at load`)
console.log(
  `${String(total.killed)} of ${String(loaded)} that load killed by a fixture: ${(share * 100).toFixed(2)} %`,
)
console.log(`${String(survivors.size)} survivors, ${String(explained.size)} explained`)
if (share < MINIMUM) complain(`fewer than ${String(MINIMUM * 100)} % killed`)
if (faults > 0) process.exitCode = 1
