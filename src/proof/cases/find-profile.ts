import type { Answers } from '../../beslistabel/answers.js'
import { answerSync } from '../../evaluate.js'
import type { IntakeProfile } from '../../intake-profile/intake-profile.js'
import type { PreparedRegime } from '../../regime.js'
import { antwoordOf, listProfiles } from './gevallen.js'
import { createBaseProfile } from './list-parts.js'
import { mergeProfiles, type Fragment } from '../witness/merge-profiles.js'
import type { Onderzoek } from './onderzoek.js'
import { createOordeel } from '../witness/oordeel.js'
import type { Zet } from '../witness/route.js'

/** A profile that was looked for. */
export interface Gezocht {
  /** The profile, or undefined where there is none. */
  readonly profile: IntakeProfile | undefined
  /** There were too many profiles to look at each. */
  readonly teGroot: boolean
}

/** So many profiles are looked at. */
const MAX_PROFILES = 20_000

/** Tells whether a profile will do, besides giving the answers. */
export type Suits = (answers: Answers) => boolean

const hasNorm = ({ stap }: Zet, { program }: PreparedRegime) =>
  program.stappen.get(stap)!.norm !== undefined

/** One profile for the norm of a step, or the judgement of the experts where it has none. */
function createPart(zet: Zet, { regime, vragen }: Onderzoek): Fragment | undefined {
  if (!hasNorm(zet, regime)) return createOordeel(zet.stap, zet.antwoord)
  const onderzocht = vragen.find(({ vraag }) => vraag.soort === 'stap' && vraag.id === zet.stap)
  return onderzocht?.gevallen.gevallen.find((geval) => antwoordOf(geval) === zet.antwoord)?.profile
}

const gives = (answers: Answers, zetten: readonly Zet[]) =>
  zetten.every(({ stap, antwoord }) => answers.readStap(stap).antwoord === antwoord)

function isSuitable(
  profile: IntakeProfile,
  zetten: readonly Zet[],
  suits: Suits,
  { program }: PreparedRegime,
) {
  const answers = answerSync(program, profile)
  return gives(answers, zetten) && suits(answers)
}

/** Joins a profile of each step; what the steps share can then be wrong for some of them. */
function joinParts(zetten: readonly Zet[], found: Onderzoek): IntakeProfile {
  return zetten.reduce(
    (profile, zet) => mergeProfiles(profile, createPart(zet, found) ?? {}),
    createBaseProfile(found.regime),
  )
}

/** Looks at every combination of what the steps read. */
function search(zetten: readonly Zet[], suits: Suits, regime: PreparedRegime): Gezocht {
  const normed = zetten.filter((zet) => hasNorm(zet, regime))
  const units = normed.map(({ stap }) => regime.program.stappen.get(stap)!.norm!.unit)
  const oordelen = zetten
    .filter((zet) => !normed.includes(zet))
    .reduce<Fragment>(
      (part, { stap, antwoord }) => mergeProfiles(part, createOordeel(stap, antwoord)),
      {},
    )
  let count = 0
  for (const candidate of listProfiles(units, regime)) {
    count += 1
    if (count > MAX_PROFILES) return { profile: undefined, teGroot: true }
    const profile = mergeProfiles(candidate, oordelen)
    if (isSuitable(profile, zetten, suits, regime)) return { profile, teGroot: false }
  }
  return { profile: undefined, teGroot: false }
}

/**
 * Looks for a profile on which steps are answered in some way: by their norm where they have one,
 * else by the experts.
 *
 * @param zetten - The steps with the answers wanted.
 * @param found - What was found out about the rule set.
 * @param suits - What the profile must be besides.
 * @returns The profile, if any.
 */
export function findProfile(
  zetten: readonly Zet[],
  found: Onderzoek,
  suits: Suits = () => true,
): Gezocht {
  const possible = zetten.every((zet) => createPart(zet, found) !== undefined)
  if (!possible) return { profile: undefined, teGroot: false }
  const joined = joinParts(zetten, found)
  return isSuitable(joined, zetten, suits, found.regime)
    ? { profile: joined, teGroot: false }
    : search(zetten, suits, found.regime)
}
