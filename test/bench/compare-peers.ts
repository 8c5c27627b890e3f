import { checkPeers, CHECKED, type Honesty } from './check-peers.js'
import { caseContestants, ownContestants } from './contestants.js'
import { loadInstalledPeers } from './installed-peers.js'
import { measure, median, ratioOf, type Timing } from './measure.js'
import { ownPeers } from './peers.js'

const describe = ({ saysUnknown, guesses }: Honesty) =>
  saysUnknown ? 'says unknown' : `guesses ${guesses} of ${CHECKED} open dossiers`

const writeRow = ({ name, times }: Timing, ratio: number, note = '') =>
  `${name.padEnd(38)} ${median(times).toPrecision(3).padStart(8)} us ${ratio.toFixed(3).padStart(10)}  ${note}`

const find = (timings: readonly Timing[], name: string) =>
  timings.find((timing) => timing.name === name)!

/**
 * Times what evaluating costs against json-rules-engine by itself, and prints it.
 *
 * @param rounds - How many rounds to time.
 */
export async function compareCases(rounds: number): Promise<void> {
  const timings = await measure(Object.keys(caseContestants), rounds)
  for (const timing of timings) console.log(writeRow(timing, ratioOf(timing, timings[0]!)))
}

function printTargets(timings: readonly Timing[], judged: readonly Honesty[]): void {
  const ours = find(timings, 'answers, trace not spelled')
  const hand = find(timings, 'by hand, from the profile')
  const rivals = judged.filter(({ saysUnknown }) => saysUnknown)
  const ratios = rivals.map(({ name }) => ratioOf(find(timings, name), ours))
  const whole = find(timings, 'evaluate, all four tables')
  const traced = find(timings, 'by hand, from the profile, with trace')
  const nearest = Math.min(...ratios)
  const target = (text: string, ratio: number, met: boolean) => {
    console.log(`${text}: ${ratio.toFixed(1)}, ${met ? 'met' : 'MISSED'}`)
  }
  const answers = ratioOf(ours, hand)
  const sealed = ratioOf(whole, traced)
  target('answers / by hand, at most 60', answers, answers <= 60)
  target('fastest peer that says unknown / answers, more than 1', nearest, nearest > 1)
  target('evaluate / by hand with trace, at most 200', sealed, sealed <= 200)
}

/**
 * Takes the decision of tables I and II with every engine, and prints what it costs.
 *
 * @param rounds - How many rounds to time.
 */
export async function comparePeers(rounds: number): Promise<void> {
  const installed = loadInstalledPeers()
  const judged = await checkPeers([...ownPeers, ...installed])
  const names = [...Object.keys(ownContestants), ...judged.map(({ name }) => name)]
  const timings = await measure(names, rounds)
  const hand = find(timings, 'by hand, from the profile')
  for (const timing of timings) {
    const found = judged.find(({ name }) => name === timing.name)
    console.log(writeRow(timing, ratioOf(timing, hand), found && describe(found)))
  }
  printTargets(timings, judged)
  if (installed.length === 0) console.log('other peers are not installed: npm run bench:peers')
}
