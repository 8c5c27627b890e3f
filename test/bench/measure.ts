import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** One way to do the work; a pass does every item once. */
export interface Contestant {
  readonly items: number
  readonly work: (index: number) => unknown
}

/** What the rounds say of one contestant. */
export interface Timing {
  readonly name: string
  /** Microseconds of processor time for one item, of each round. */
  readonly times: readonly number[]
}

const FLAG = '--contestant='
// so long, because compiling all the code of one decision takes seconds
const WARM_UP = 4_000_000
const WINDOW = 20_000

// processor time, because a machine that does other things too stretches the clock
async function timePasses({ items, work }: Contestant, window: number): Promise<number> {
  const before = process.cpuUsage()
  let passes = 0
  let used = 0
  while (used < window) {
    for (let index = 0; index < items; index++) {
      const result = work(index)
      if (result instanceof Promise) await result
    }
    passes++
    const { user, system } = process.cpuUsage(before)
    used = user + system
  }
  return used / passes / items
}

/** The name of the contestant that this process was started for, if it was. */
export const readContestant = (): string | undefined =>
  process.argv.find((argument) => argument.startsWith(FLAG))?.slice(FLAG.length)

/** Times one contestant, each time the starting process asks. */
export function answerRounds(contestant: Contestant): void {
  process.on('message', (window: number) => {
    void timePasses(contestant, window).then((time) => process.send!(time))
  })
}

async function askRound(child: ChildProcess, window: number): Promise<number> {
  child.send(window)
  const [time] = (await once(child, 'message')) as [number]
  return time
}

/**
 * Times contestants in turns, so that what else the machine does meets them all; each in a
 * process of its own, so that none pays for the garbage and the compiled code of another.
 *
 * @param names - The contestants.
 * @param rounds - How many rounds, after a warm-up.
 */
export async function measure(
  names: readonly string[],
  rounds: number,
): Promise<readonly Timing[]> {
  const children = names.map((name) => fork(process.argv[1]!, [FLAG + name]))
  const times: number[][] = children.map(() => [])
  await Promise.all(children.map((child) => askRound(child, WARM_UP)))
  for (let round = 0; round < rounds; round++) {
    for (const [index, child] of children.entries()) {
      times[index]!.push(await askRound(child, WINDOW))
    }
  }
  for (const child of children) child.disconnect()
  return names.map((name, index) => ({ name, times: times[index]! }))
}

/** The middle of some numbers. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** The middle of the ratios of two contestants, round by round. */
export const ratioOf = (one: Timing, other: Timing): number =>
  median(one.times.map((time, round) => time / other.times[round]!))
