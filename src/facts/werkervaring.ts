import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import { countDays, yearsBefore, type Period } from './dates.js'
import type { FactContext } from './fact-context.js'

/** Whether the last job ended within the limit; `grens` is exactly on it, which no score covers. */
export type Actualiteit = 'recent' | 'verouderd' | 'grens'

/** What the jobs before the aanmelding come to. */
export interface Werkervaring {
  /** Number of the aspect that they bear on. */
  readonly aspect: string
  /** Days worked before `aanvraag.datum`; overlapping jobs count once. */
  readonly dagen: number
  /** Day after the last day worked, `YYYY-MM-DD`, at most `aanvraag.datum`; absent without a job. */
  readonly laatsteEinde?: string
  /** Absent without a job. */
  readonly actualiteit?: Actualiteit
  /** The score that follows; absent where the source leaves it open. */
  readonly score?: number
}

function findLaatsteEinde(jobs: readonly Period[], datum: string): string | undefined {
  const ends = jobs
    .map(({ van, tot }) => ({ van, end: tot === undefined || tot > datum ? datum : tot }))
    .filter(({ van, end }) => van < end)
    .map(({ end }) => end)
  return ends.sort().at(-1)
}

const compareToLimit = (end: string, limit: string): Actualiteit =>
  end === limit ? 'grens' : end > limit ? 'recent' : 'verouderd'

/**
 * Works out the werkervaring from the recorded jobs.
 *
 * @param profile - A checked profile.
 * @param context - Numbers and tables of the rule set.
 * @returns What the jobs come to; undefined while they are unknown or the regime does not say.
 */
export function deriveWerkervaring(
  { arbeidsverleden, aanvraag: { datum } }: IntakeProfile,
  { aspectbanden, parameters }: FactContext,
): Werkervaring | undefined {
  const rule = aspectbanden?.werkervaring
  if (arbeidsverleden === undefined || rule === undefined) return undefined
  const { aspect, geen, scores } = rule
  const dagen = countDays(arbeidsverleden, undefined, datum)
  const laatsteEinde = findLaatsteEinde(arbeidsverleden, datum)
  if (laatsteEinde === undefined) return { aspect, dagen, score: geen }
  const limit = yearsBefore(datum, parameters['recenteWerkervaring']!)
  const actualiteit = compareToLimit(laatsteEinde, limit)
  const row = scores.find(
    ({ lang, recent }) =>
      lang === dagen > parameters['langeWerkervaring']! && recent === (actualiteit === 'recent'),
  )
  const known = { aspect, dagen, laatsteEinde, actualiteit }
  return actualiteit === 'grens' || row === undefined ? known : { ...known, score: row.score }
}
