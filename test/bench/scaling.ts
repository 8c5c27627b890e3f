import { evaluate } from '../../src/evaluate.js'
import type { IntakeProfile, Voorziening } from '../../src/intake-profile/intake-profile.js'
import { makeDossiers } from './dossiers.js'
import { median } from './measure.js'

const POOL = 10_000
const REPEATS = 9
const WARM_UP = 20_000

function timeBatch(pool: readonly IntakeProfile[], size: number): number {
  const before = process.cpuUsage()
  for (let index = 0; index < size; index++) evaluate(pool[index % pool.length])
  const { user, system } = process.cpuUsage(before)
  return (user + system) / size
}

// the clock of the processor ticks too slowly for one small batch
function timeSize(pool: readonly IntakeProfile[], size: number): number {
  const batches = Math.max(1, Math.floor(1_000 / size))
  const repeats = size > POOL ? 1 : REPEATS
  return median(Array.from({ length: repeats }, () => timeBatch(pool, size * batches)))
}

/**
 * Prints what one decision costs among ever more dossiers.
 *
 * @param most - The largest number of dossiers.
 * @returns The cost among the most, as a ratio to that among 1,000.
 */
export function scaleDossiers(most: number): number {
  const pool = makeDossiers(POOL, 0.03)
  timeBatch(pool, WARM_UP)
  const times = new Map<number, number>()
  for (let size = 1; size <= most; size *= 10) {
    const time = timeSize(pool, size)
    times.set(size, time)
    console.log(
      `${size.toLocaleString('en').padStart(9)} dossiers ${time.toFixed(1).padStart(8)} us`,
    )
  }
  const [last] = [...times.values()].slice(-1)
  return last! / times.get(Math.min(1_000, most))!
}

const SIZES = [0, 50, 100, 200, 400]
const BATCH = 50

const makeVoorziening = (index: number): Voorziening => ({
  soort: 'technisch',
  omschrijving: `aanpassing ${index}`,
  eenmaligeKosten: 1,
  structureleKosten: 0,
})

const addVoorzieningen = (profile: IntakeProfile, count: number): IntakeProfile => ({
  ...profile,
  voorzieningen: Array.from({ length: count }, (_, index) => makeVoorziening(index)),
})

/**
 * Prints what one decision costs with ever more voorzieningen.
 *
 * @returns What each voorziening adds where there are most, as a ratio to where there are fewest.
 */
export function scaleVoorzieningen(): number {
  const [profile] = makeDossiers(50, 0).filter(
    (dossier) => evaluate(dossier).uitkomst.doelgroep === 'ja',
  )
  const times = SIZES.map((count) => {
    const pool = [addVoorzieningen(profile!, count)]
    timeBatch(pool, BATCH)
    return median(Array.from({ length: REPEATS }, () => timeBatch(pool, BATCH)))
  })
  for (const [index, count] of SIZES.entries()) {
    const time = times[index]!.toFixed(1).padStart(8)
    console.log(`${String(count).padStart(9)} voorzieningen ${time} us`)
  }
  const perOne = (index: number) => (times[index]! - times[0]!) / SIZES[index]!
  return perOne(4) / perOne(1)
}
