import type { Answers } from '../../beslistabel/answers.js'
import type { Antwoord } from '../../beslistabel/question.js'
import { foldTruth, type Truth } from '../../engine/truth.js'
import type { Unit } from '../../engine/unit.js'
import { answerSync } from '../../evaluate.js'
import type { IntakeProfile } from '../../intake-profile/intake-profile.js'
import type { PreparedRegime } from '../../regime.js'
import { expandNames, keepBaseFacts, listLeavesBehind, listUnitLeaves } from './base-facts.js'
import { compareLeaf } from './fact-cases.js'
import { createBaseProfile, listParts } from './list-parts.js'
import { mergeProfiles, type Fragment } from '../witness/merge-profiles.js'

/** A profile with what the comparisons of a question say about it. */
export interface Geval {
  readonly profile: IntakeProfile
  /** The truth of each comparison, those for ja first. */
  readonly truths: readonly Truth[]
  readonly ja: boolean
  readonly nee: boolean
}

/** The cases of a question. */
export interface Gevallen {
  readonly gevallen: readonly Geval[]
  /** There were too many profiles to look at each. */
  readonly teGroot: boolean
}

/** So many profiles are looked at for one question at most. */
export const MAX_PROFILES = 100_000

function* combine(
  profile: IntakeProfile,
  parts: readonly (readonly Fragment[])[],
  index = 0,
): Generator<IntakeProfile, void, undefined> {
  const choices = parts[index]
  if (choices === undefined) {
    yield profile
    return
  }
  for (const part of choices) yield* combine(mergeProfiles(profile, part), parts, index + 1)
}

/** Which profiles to list. */
export interface ProfilesOptions {
  /** Facts to say something about besides those behind the questions. */
  readonly names?: readonly string[]
  /** Also say nothing at all about a fact, for what asks whether something was recorded. */
  readonly leeg?: boolean
}

/**
 * Lists profiles that say something about every fact behind some questions, in every combination.
 *
 * @param units - The questions.
 * @param regime - The regime.
 * @param options - Which profiles to list.
 * @returns Valid profiles, one by one; there can be very many.
 */
export function listProfiles(
  units: readonly Unit[],
  regime: PreparedRegime,
  { names = [], leeg = false }: ProfilesOptions = {},
): Generator<IntakeProfile, void, undefined> {
  const { program } = regime
  const own = units.flatMap(listUnitLeaves)
  const expanded = expandNames([...names, ...own.map(({ leaf }) => leaf.fact)], program)
  const leaves = [...own, ...listLeavesBehind(expanded, program)]
  const partsOf = (name: string) =>
    listParts(
      name,
      leaves.filter(({ leaf }) => leaf.fact === name),
      regime,
    )
  const parts = keepBaseFacts(expanded, program)
    .map(partsOf)
    .filter((choices) => choices.length > 0)
    .map((choices) => (leeg ? [{}, ...choices] : choices))
  return combine(createBaseProfile(regime), parts)
}

/**
 * Reads what the comparisons of a question say about a profile.
 *
 * @param unit - The question.
 * @param answers - Everything about the profile.
 * @returns The truth of each, those for ja first.
 */
export const readTruths = (unit: Unit, answers: Answers): readonly Truth[] =>
  listUnitLeaves(unit).map((leaf) => compareLeaf(leaf, answers.readFact(leaf.leaf.fact).knowledge))

/**
 * Tells which sides of a question hold.
 *
 * @param unit - The question.
 * @param truths - The truth of each comparison, those for ja first.
 * @returns Both sides, whether they exclude each other or not.
 */
export function foldSides({ ja, nee }: Unit, truths: readonly Truth[]) {
  const count = ja.leaves.length
  return {
    ja: foldTruth(ja.tree, truths.slice(0, count)) === true,
    nee: nee !== undefined && foldTruth(nee.tree, truths.slice(count)) === true,
  }
}

/**
 * Reads the answer of a case.
 *
 * @param geval - The case.
 * @returns Ja goes before nee, as it does in the engine.
 */
export function antwoordOf({ ja, nee }: Pick<Geval, 'ja' | 'nee'>): Antwoord {
  if (ja) return 'ja'
  return nee ? 'nee' : 'onbekend'
}

function readGeval(unit: Unit, profile: IntakeProfile, { program }: PreparedRegime): Geval {
  const truths = readTruths(unit, answerSync(program, profile))
  return { profile, truths, ...foldSides(unit, truths) }
}

/**
 * Collects profiles that together show every combination of truths that a question can have.
 *
 * @param unit - The question.
 * @param regime - The regime.
 * @param maximum - So many profiles are looked at.
 * @returns One case for each combination.
 */
export function collectGevallen(
  unit: Unit,
  regime: PreparedRegime,
  maximum: number = MAX_PROFILES,
): Gevallen {
  const found = new Map<string, Geval>()
  let count = 0
  for (const profile of listProfiles([unit], regime)) {
    count += 1
    if (count > maximum) break
    const geval = readGeval(unit, profile, regime)
    if (!found.has(geval.truths.join())) found.set(geval.truths.join(), geval)
  }
  return { gevallen: [...found.values()], teGroot: count > maximum }
}
