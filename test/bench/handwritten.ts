import type {
  IntakeProfile,
  Oordeel,
  Voorziening,
} from '../../src/intake-profile/intake-profile.js'

type Truth = boolean | null

const and = (...values: Truth[]): Truth =>
  values.includes(false) ? false : values.includes(null) ? null : true
const or = (...values: Truth[]): Truth =>
  values.includes(true) ? true : values.includes(null) ? null : false
const not = (value: Truth): Truth => (value === null ? null : !value)
const known = <Value>(value: Value | undefined, test: (value: Value) => boolean): Truth =>
  value === undefined ? null : test(value)

type Cost = 'eenmaligeKosten' | 'structureleKosten'

function costs(voorziening: Voorziening, field: Cost): number | undefined {
  const stated = (voorziening as Partial<Record<Cost, number>>)[field]
  const individual = voorziening.soort === 'technisch' && voorziening.algemeen !== true
  return stated ?? (individual ? undefined : 0)
}

function passes(list: readonly Voorziening[], field: Cost, part: number, max?: number): Truth {
  let total = 0
  let open = false
  for (const voorziening of list) {
    const amount = costs(voorziening, field)
    if (amount === undefined) open = true
    else total += Math.round(amount * 100)
  }
  if (total === 0 && !open) return false
  if (max === undefined) return null
  return total > part * Math.round(max * 100) || (open ? null : false)
}

function answer(profile: IntakeProfile, stap: string, norm: Truth): Truth {
  const oordeel = profile.oordelen?.[stap] as Oordeel | undefined
  if (oordeel === undefined) return norm
  return oordeel.antwoord === 'onbekend' ? null : oordeel.antwoord === 'ja'
}

function realisable(profile: IntakeProfile): Truth {
  const list = profile.voorzieningen
  if (list === undefined) return null
  const max = profile.normbedragen?.maximaalSubsidiebedrag
  return and(
    not(passes(list, 'eenmaligeKosten', 2, max)),
    not(passes(list, 'structureleKosten', 0.25, max)),
    ...list.map((item) =>
      item.soort === 'werkbegeleiding'
        ? and(
            known(item.opleidingBegeleider, (opleiding) => opleiding !== 'hoger'),
            known(item.cursusuren, (uren) => uren <= 300),
          )
        : item.soort === 'werktijd'
          ? known(item.dagdelenPerWerkdag, (dagdelen) => dagdelen >= 1)
          : true,
    ),
    profile.functioneren?.kanOpRustigePlek ?? null,
  )
}

/** The score of an aspect, null where it is not known. */
function score(profile: IntakeProfile, aspect: '5' | '53'): number | null {
  const value = profile.intakeprofiel?.[aspect]?.score
  return typeof value === 'number' ? value : null
}

function regular(profile: IntakeProfile): Truth {
  const { kanEenvoudigsteFuncties, aaneengeslotenUren, prestatieplafond } =
    profile.functioneren ?? {}
  const uren = score(profile, '5')
  const prestatie = score(profile, '53')
  return and(
    kanEenvoudigsteFuncties ?? null,
    known(aaneengeslotenUren, (value) => value >= 1) ?? (uren === null ? null : uren > 0),
    known(prestatieplafond, (value) => value >= 10) ?? (prestatie === null ? null : prestatie > 0),
  )
}

/** Whether the person belongs to the doelgroep, as a programmer would write table I by hand. */
export function decideDoelgroep(profile: IntakeProfile): Truth {
  const limited = answer(
    profile,
    'I.1',
    known(profile.beperkingen, (list) => list.length > 0),
  )
  if (limited !== true) return limited
  for (const stap of ['I.2', 'I.3']) {
    const judged = answer(profile, stap, null)
    if (judged !== true) return judged
  }
  const normal = answer(profile, 'I.4', null)
  if (normal !== false) return normal === null ? null : false
  const realised = answer(profile, 'I.5', realisable(profile))
  return realised === true ? answer(profile, 'I.6', regular(profile)) : realised
}

/** Whether performance is above half and whether facilities are far-reaching: table II by hand. */
export function decideAxes(profile: IntakeProfile): readonly [meer: Truth, verstrekkend: Truth] {
  const list = profile.voorzieningen
  const plafond = profile.functioneren?.prestatieplafond
  const prestatie = score(profile, '53')
  const band = prestatie === null || prestatie === 2 ? null : prestatie === 3
  const meer = answer(profile, 'II.2', known(plafond, (value) => value > 50) ?? band)
  if (list === undefined) return [meer, answer(profile, 'II.4', null)]
  const max = profile.normbedragen?.maximaalSubsidiebedrag
  const individual = list.filter((item) => item.soort === 'technisch' && item.algemeen !== true)
  const running = list.filter((item) => item.soort === 'werktijd' || individual.includes(item))
  const g = passes(individual, 'eenmaligeKosten', 0.5, max)
  const h = passes(running, 'structureleKosten', 0.125, max)
  const a = list.some((item) => item.soort === 'technisch' && item.algemeen === true)
  const b = and(
    or(...individual.map((item) => known(costs(item, 'eenmaligeKosten'), (value) => value > 0))),
    not(g),
  )
  const c = and(
    or(...running.map((item) => known(costs(item, 'structureleKosten'), (value) => value > 0))),
    not(h),
  )
  const f = or(and(a, b), and(a, c), and(b, c))
  const j = or(
    ...list.map((item) =>
      item.soort === 'werkbegeleiding'
        ? or(
            item.specialeKennis ?? null,
            known(item.extraIntensiteit, (value) => value > 50),
          )
        : false,
    ),
  )
  return [meer, answer(profile, 'II.4', or(f, g, h, j))]
}
