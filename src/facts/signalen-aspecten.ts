import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import { countDays, yearsBefore, type Period } from './dates.js'
import type { FactContext } from './fact-context.js'
import type { SignalDefinition } from './fact-definition.js'
import { readScore } from './read.js'

const pathOf = (aspect: string) => `/intakeprofiel/${aspect}`

function contradictsBand(
  profile: IntakeProfile,
  { aspectbanden }: FactContext,
  field: 'aaneengeslotenUren' | 'prestatieplafond',
): readonly string[] {
  const band = aspectbanden?.banden[field]
  const value = profile.functioneren?.[field]
  if (band === undefined || value === undefined) return []
  const row = band.scores.find(({ score }) => score === readScore(profile, band.aspect))
  if (row === undefined) return []
  const above = row.zonderVan === true ? value > row.van : value >= row.van
  const { tot = Infinity } = row
  const below = row.zonderTot === true ? value < tot : value <= tot
  return above && below ? [] : [pathOf(band.aspect)]
}

// the last job counts up to datum; one that ended exactly on the limit is recent nor old
function lastJob(
  arbeidsverleden: readonly Period[],
  datum: string,
  limit: string,
): 'recent' | 'old' | 'undecided' {
  const ends = arbeidsverleden
    .map(({ van, tot }) => ({ van, end: tot === undefined || tot > datum ? datum : tot }))
    .filter(({ van, end }) => van < end)
    .map(({ end }) => end)
  const last = ends.reduce((latest, end) => (end > latest ? end : latest), '')
  if (last === limit) return 'undecided'
  return last > limit ? 'recent' : 'old'
}

function expectedWerkervaring(profile: IntakeProfile, context: FactContext): number | undefined {
  const { arbeidsverleden, aanvraag } = profile
  const werkervaring = context.aspectbanden?.werkervaring
  if (arbeidsverleden === undefined || werkervaring === undefined) return undefined
  const { langeWerkervaring, recenteWerkervaring } = context.parameters
  const days = countDays(arbeidsverleden, undefined, aanvraag.datum)
  if (days === 0) return werkervaring.geen
  const limit = yearsBefore(aanvraag.datum, recenteWerkervaring!)
  const last = lastJob(arbeidsverleden, aanvraag.datum, limit)
  if (last === 'undecided') return undefined
  return werkervaring.scores.find(
    ({ lang, recent }) => lang === days > langeWerkervaring! && recent === (last === 'recent'),
  )?.score
}

function contradictsWerkervaring(profile: IntakeProfile, context: FactContext): readonly string[] {
  const aspect = context.aspectbanden?.werkervaring?.aspect
  const score = aspect === undefined ? undefined : readScore(profile, aspect)
  if (aspect === undefined || score === undefined) return []
  const expected = expectedWerkervaring(profile, context)
  return expected === undefined || expected === score ? [] : [pathOf(aspect)]
}

/** Where scores of the intakeprofiel deserve a signaal. */
export const aspectenSignals = {
  vierMaalTienScores: (profile, { aspectbanden }) => {
    const vierMaalTien = aspectbanden?.vierMaalTien
    return (vierMaalTien?.aspecten ?? [])
      .filter((aspect) => readScore(profile, aspect) === vierMaalTien?.score)
      .map(pathOf)
  },
  strijdigeAspecten: (profile, context) => [
    ...contradictsWerkervaring(profile, context),
    ...contradictsBand(profile, context, 'aaneengeslotenUren'),
    ...contradictsBand(profile, context, 'prestatieplafond'),
  ],
  ontbrekendeAspecten: (profile, { aspectbanden }) => {
    const rule = aspectbanden?.taalEnRekenen
    if (rule === undefined || readScore(profile, rule.aspect) !== rule.score) return []
    return rule.aspecten.filter((aspect) => readScore(profile, aspect) === undefined).map(pathOf)
  },
} as const satisfies Record<string, SignalDefinition>

/** Names of the parameters that these need. */
export const aspectenParameters = {
  strijdigeAspecten: ['langeWerkervaring', 'recenteWerkervaring'],
} as const satisfies Partial<Record<keyof typeof aspectenSignals, readonly string[]>>
