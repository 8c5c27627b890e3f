import type { Answers } from '../../beslistabel/answers.js'
import { answerSync } from '../../evaluate.js'
import type { ResolvedLeaf } from '../../engine/unit.js'
import { exact, UNKNOWN, type Knowledge, type Known } from '../../facts/fact.js'
import type { IntakeProfile } from '../../intake-profile/intake-profile.js'
import type { PreparedRegime } from '../../regime.js'
import { HANDICAPKLASSEN } from '../../rule-set/rule-set.js'
import { compareLeaf } from './fact-cases.js'
import { listClasses } from './fact-classes.js'
import { listFactTypes } from './fact-types.js'
import { createOordeel } from '../witness/oordeel.js'
import type { Fragment } from '../witness/merge-profiles.js'
import { kostenWitnesses } from '../witness/witness-kosten.js'
import { persoonWitnesses } from '../witness/witness-persoon.js'
import { scholingWitnesses } from '../witness/witness-scholing.js'
import { voorzieningenWitnesses } from '../witness/witness-voorzieningen.js'
import type { WitnessContext, Witnesses } from '../witness/witness.js'

/** How a profile says each fact. */
export const witnesses: Witnesses = {
  ...persoonWitnesses,
  ...voorzieningenWitnesses,
  ...kostenWitnesses,
  ...scholingWitnesses,
}

/**
 * Makes the profile that only says when the aanmelding was.
 *
 * @param regime - The regime that is to decide.
 * @returns The profile, on the first day of the regime.
 */
export const createBaseProfile = ({ geldig }: PreparedRegime): IntakeProfile => ({
  aanvraag: { datum: geldig.van },
})

const createContext = ({ geldig, program, sleutels }: PreparedRegime): WitnessContext => ({
  ...program.context,
  datum: geldig.van,
  ongeldigeIcidh: sleutels.ongeldigeIcidh ?? [],
})

/** Each item, and each two together. */
const listLists = (items: readonly Known[]): readonly Knowledge[] => [
  ...items.map((item): Knowledge => ({ kind: 'list', items: [item] })),
  { kind: 'list', items: [] },
  ...items.flatMap((first, index) =>
    items.slice(index + 1).map((second): Knowledge => ({ kind: 'list', items: [first, second] })),
  ),
  UNKNOWN,
]

function listKnowledge(
  name: string,
  leaves: readonly ResolvedLeaf[],
  { ruleSet }: PreparedRegime,
): readonly Knowledge[] {
  const type = listFactTypes(ruleSet).get(name)!
  // two classes can share a code, so norms that do not tell them apart keep both
  const classes =
    name === HANDICAPKLASSEN
      ? (type.keuzes ?? []).map(exact)
      : listClasses(
          type,
          leaves.map(({ norm }) => norm),
        ).filter(({ kind }) => kind === 'exact')
  const items = [...classes, UNKNOWN]
  return type.lijst ? listLists(items) : items
}

function listFragments(
  name: string,
  leaves: readonly ResolvedLeaf[],
  regime: PreparedRegime,
): readonly Fragment[] {
  if (regime.program.stappen.has(name)) {
    return (['ja', 'nee', 'onbekend'] as const).map((antwoord) => createOordeel(name, antwoord))
  }
  const witness = witnesses[name]
  if (witness === undefined) return []
  const context = createContext(regime)
  return listKnowledge(name, leaves, regime).flatMap((knowledge) => witness(knowledge, context))
}

/** What a fact says to its comparisons. */
function readKind(name: string, leaves: readonly ResolvedLeaf[], answers: Answers): string {
  const { knowledge } = answers.readFact(name)
  return name === HANDICAPKLASSEN
    ? JSON.stringify(knowledge)
    : leaves.map((leaf) => String(compareLeaf(leaf, knowledge))).join()
}

/**
 * Lists parts of profiles that together say everything about a fact that its comparisons can tell
 * apart.
 *
 * @param name - The fact, or a step whose answer is read.
 * @param leaves - Its comparisons.
 * @param regime - The regime.
 * @returns Valid parts, each saying something else; the one that says most first.
 */
export function listParts(
  name: string,
  leaves: readonly ResolvedLeaf[],
  regime: PreparedRegime,
): readonly Fragment[] {
  const base = createBaseProfile(regime)
  const found = new Map<string, Fragment>()
  for (const fragment of listFragments(name, leaves, regime)) {
    const profile = { ...base, ...fragment }
    if (!regime.schema.safeParse(profile).success) continue
    const kind = readKind(name, leaves, answerSync(regime.program, profile))
    if (!found.has(kind)) found.set(kind, fragment)
  }
  return [...found.values()]
}
