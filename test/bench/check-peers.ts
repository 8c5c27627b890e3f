import { parseIntakeProfile } from '../../src/prepare.js'
import { twoTables } from './contestants.js'
import { decide, readOutcome } from './decide.js'
import { OPEN, type Outcome } from './decision.js'
import { makeDossiers } from './dossiers.js'
import { deriveFacts, type Facts } from './facts.js'
import { traceByHand } from './handwritten-trace.js'
import { decideByHand, decideProfileByHand } from './handwritten.js'
import type { Peer } from './peers.js'

/** How many dossiers every engine must agree on, complete ones and open ones each. */
export const CHECKED = 2_000

const load = (gaps: number) => makeDossiers(CHECKED, gaps).map((one) => parseIntakeProfile(one))

/** How a peer deals with what is not known. */
export interface Honesty {
  readonly name: string
  /** It gives every outcome of the handwritten function, with facts missing too. */
  readonly saysUnknown: boolean
  /** How many open dossiers it decides where the outcome is not known. */
  readonly guesses: number
}

async function tryPeer({ decide: decideByPeer }: Peer, facts: Facts): Promise<Outcome> {
  try {
    return await decideByPeer(facts)
  } catch {
    return OPEN
  }
}

async function judge(
  peer: Peer,
  complete: readonly Facts[],
  open: readonly Facts[],
): Promise<Honesty> {
  for (const facts of complete) {
    if ((await tryPeer(peer, facts)) === decideByHand(facts)) continue
    throw new Error(`${peer.name} decides otherwise: ${JSON.stringify(facts)}`)
  }
  let wrong = 0
  let guesses = 0
  for (const facts of open) {
    const expected = decideByHand(facts)
    if ((await tryPeer(peer, facts)) === expected) continue
    wrong += 1
    if (expected === OPEN) guesses += 1
  }
  return { name: peer.name, saysUnknown: wrong === 0, guesses }
}

function checkOurs(profiles: ReturnType<typeof load>): void {
  for (const profile of profiles) {
    const facts = deriveFacts(profile)
    const outcomes = new Set([
      decideByHand(facts),
      decideProfileByHand(profile),
      traceByHand(facts).outcome,
      readOutcome(decide(twoTables, profile)),
    ])
    if (outcomes.size === 1) continue
    throw new Error(`${[...outcomes].join(' or ')}: ${JSON.stringify(profile)}`)
  }
}

/**
 * Checks that everybody takes the same decisions, before anybody is timed.
 *
 * @param peers - The peers; all must agree on complete dossiers.
 * @returns What each does where facts are missing.
 */
export async function checkPeers(peers: readonly Peer[]): Promise<readonly Honesty[]> {
  const complete = load(0)
  const open = load(0.06)
  checkOurs([...complete, ...open])
  const [completeFacts, openFacts] = [complete.map(deriveFacts), open.map(deriveFacts)]
  const judged: Honesty[] = []
  for (const peer of peers) judged.push(await judge(peer, completeFacts, openFacts))
  return judged
}
