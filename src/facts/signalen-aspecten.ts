import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import { listGemetenAspecten } from './aspectbanden.js'
import type { FactContext } from './fact-context.js'
import type { SignalDefinition } from './fact-definition.js'
import { pointTo } from './pointer.js'
import { readScore } from './read.js'
import { listOntbrekendeAspecten } from './taal-en-rekenen.js'
import { listVierMaalTien } from './vier-maal-tien.js'
import { deriveWerkervaring } from './werkervaring.js'

const pathOf = (aspect: string) => pointTo('/intakeprofiel', aspect)

/** The scores that fit what else the profile records, by aspect. */
function listPassendeScores(profile: IntakeProfile, context: FactContext) {
  const { aspect } = context.aspectbanden?.werkervaring ?? {}
  const isScored = aspect !== undefined && readScore(profile, aspect) !== undefined
  const score = isScored ? deriveWerkervaring(profile, context)?.score : undefined
  return [
    ...(isScored && score !== undefined ? [{ aspect, scores: [score] }] : []),
    ...listGemetenAspecten(profile, context),
  ]
}

/** Finds places only where there are scores: most profiles have none. */
const inScores =
  (find: SignalDefinition): SignalDefinition =>
  (profile, context) =>
    profile.intakeprofiel === undefined ? [] : find(profile, context)

/** Where scores of the intakeprofiel deserve a signaal. */
export const aspectenSignals = {
  vierMaalTienScores: inScores((profile, context) =>
    listVierMaalTien(profile, context)
      .flatMap(({ aspecten }) => aspecten)
      .filter(({ voldoet }) => voldoet === false)
      .map(({ aspect }) => pathOf(aspect)),
  ),
  strijdigeAspecten: inScores((profile, context) =>
    listPassendeScores(profile, context)
      .filter(({ aspect, scores }) => {
        const score = readScore(profile, aspect)
        return score !== undefined && !scores.includes(score)
      })
      .map(({ aspect }) => pathOf(aspect)),
  ),
  ontbrekendeAspecten: inScores((profile, context) =>
    listOntbrekendeAspecten(profile, context).map(pathOf),
  ),
} as const satisfies Record<string, SignalDefinition>

/** Names of the parameters that these need. */
export const aspectenParameters = {
  strijdigeAspecten: ['langeWerkervaring', 'recenteWerkervaring'],
} as const satisfies Partial<Record<keyof typeof aspectenSignals, readonly string[]>>
