import type { IntakeProfile, Voorziening } from '../../../src/intake-profile/intake-profile.js'
import { functieniveaus } from '../../../src/intake-profile/vocabulary.js'
import { listKlassen, someIn } from './handicap.js'
import { all, any, ask, atLeast, not, type Truth } from './kleene.js'

type Of<Soort> = Extract<Voorziening, { soort: Soort }>

const toCents = (amount: number) => Math.round(amount * 100)

const isIndividueel = (one: Voorziening) => one.soort === 'technisch' && one.algemeen !== true

type Costs = 'eenmaligeKosten' | 'structureleKosten'

function costsOf(one: Voorziening, field: Costs): number | undefined {
  const stated = (one as Partial<Record<Costs, number>>)[field]
  return stated ?? (isIndividueel(one) ? undefined : 0)
}

/** Tells whether costs together exceed a part of the maximum, such as 1 of 8. */
function exceed(
  costs: readonly (number | undefined)[],
  [part, of]: [number, number],
  maximum?: number,
): Truth {
  const complete = !costs.includes(undefined)
  const total = costs.reduce<number>((sum, cost) => sum + toCents(cost ?? 0), 0)
  if (total === 0) return complete ? false : null
  if (maximum === undefined) return null
  if (total * of > toCents(maximum) * part) return true
  return complete ? false : null
}

const levelOf = (one: Of<'organisatorisch'>, grens: string | undefined) =>
  one.functieniveau === undefined || grens === undefined
    ? 0
    : functieniveaus.indexOf(one.functieniveau) - functieniveaus.findIndex((name) => name === grens)

/** Everything that is said about voorzieningen; undefined while the list is absent. */
function readVoorzieningen({ voorzieningen: list, normbedragen = {} }: IntakeProfile) {
  if (list === undefined) return undefined
  const of = <Soort extends Voorziening['soort']>(soort: Soort) =>
    list.filter((one): one is Of<Soort> => one.soort === soort)
  const { maximaalSubsidiebedrag: maximum, functieniveauGrens: grens } = normbedragen
  const costs = (field: Costs, counts: (one: Voorziening) => boolean = () => true) =>
    list.filter(counts).map((one) => costsOf(one, field))
  const individueel = of('technisch').filter(isIndividueel)
  const levels = of('organisatorisch').map((one) => levelOf(one, grens))
  const g = exceed(costs('eenmaligeKosten', isIndividueel), [1, 2], maximum)
  const h = exceed(
    costs('structureleKosten', (one) => isIndividueel(one) || one.soort === 'werktijd'),
    [1, 8],
    maximum,
  )
  const a = of('technisch').some(({ algemeen }) => algemeen === true)
  const b = all([
    any(individueel.map(({ eenmaligeKosten }) => ask(eenmaligeKosten, (cost) => cost > 0))),
    not(g),
  ])
  const c = all([
    any([
      ...individueel.map(({ eenmaligeKosten, structureleKosten }) =>
        all([
          ask(eenmaligeKosten, (cost) => cost === 0),
          ask(structureleKosten, (cost) => cost > 0),
        ]),
      ),
      ...of('werktijd').map(({ structureleKosten = 0 }) => structureleKosten > 0),
    ]),
    not(h),
  ])
  // an equal level is neither above nor below, and left to the experts
  const d = any(levels.map((level) => (level === 0 ? null : level > 0)))
  const i = any(levels.map((level) => (level === 0 ? null : level < 0)))
  const begeleiding = of('werkbegeleiding')
  const j = any(
    begeleiding.flatMap(({ specialeKennis, extraIntensiteit }) => [
      ask(specialeKennis, (special) => special),
      ask(extraIntensiteit, (percent) => percent > 50),
    ]),
  )
  const shares = begeleiding.map(({ werktijdaandeel }) => werktijdaandeel)
  return {
    realisable: [
      not(exceed(costs('eenmaligeKosten'), [2, 1], maximum)),
      not(exceed(costs('structureleKosten'), [1, 4], maximum)),
      ...begeleiding.flatMap(({ opleidingBegeleider, cursusuren }) => [
        ask(opleidingBegeleider, (level) => level !== 'hoger'),
        ask(cursusuren, (hours) => hours <= 300),
      ]),
      ...of('werktijd').map(({ dagdelenPerWerkdag }) => ask(dagdelenPerWerkdag, (n) => n >= 1)),
    ],
    werktempo: of('werktempo').length > 0,
    near: any([a, b, c, d]),
    far: any([atLeast(2, [a, b, c, d]), g, h, i, j]),
    j,
    buitenSw: !list.some((one) => 'nergensBuitenSw' in one && one.nergensBuitenSw === true),
    begeleiding: begeleiding.length > 0,
    permanent:
      begeleiding.length === 0
        ? null
        : any(begeleiding.map(({ permanentAanwezig }) => ask(permanentAanwezig, (yes) => yes))),
    within15: begeleiding.length === 0 ? null : not(exceed(shares, [15, 100], 100)),
  }
}

/** What a measured value says, or else the score of an aspect. */
const measure = (
  value: number | undefined,
  test: (value: number) => boolean,
  score: number | string | undefined,
  byScore: readonly Truth[],
): Truth => (value === undefined ? (byScore[Number(score ?? NaN)] ?? null) : test(value))

/** The norm of every step that has one, and letter j; from the profile alone. */
export function readNorms(profile: IntakeProfile) {
  const { beperkingen, functioneren = {}, intakeprofiel = {}, scholingsaanbod } = profile
  const { aaneengeslotenUren, prestatieplafond } = functioneren
  const score53 = intakeprofiel['53']?.score
  const voorzieningen = readVoorzieningen(profile)
  const bbl = scholingsaanbod?.flatMap((one) =>
    one.soort === 'bbl' ? [{ ...one, suits: one.relevant }] : [],
  )
  const wsw = scholingsaanbod?.flatMap((one) =>
    one.soort === 'bbl' ? [] : [{ ...one, suits: one.gaatVerder }],
  )
  const suits = (offers: typeof bbl | typeof wsw): Truth =>
    offers === undefined ? null : any(offers.map((one) => one.suits ?? null))
  const canTakePart = (offers: typeof bbl | typeof wsw): Truth => {
    const candidates = offers?.filter((one) => one.suits !== false) ?? []
    return candidates.length === 0
      ? null
      : any(candidates.map((one) => all([one.suits ?? null, one.kanDeelnemen ?? null])))
  }
  return {
    j: voorzieningen?.j ?? null,
    'I.1': ask(beperkingen, (list) => list.length > 0),
    'I.5': all([...(voorzieningen?.realisable ?? [null]), functioneren.kanOpRustigePlek ?? null]),
    'I.6': all([
      functioneren.kanEenvoudigsteFuncties ?? null,
      measure(aaneengeslotenUren, (n) => n >= 1, intakeprofiel['5']?.score, [
        false,
        true,
        true,
        true,
      ]),
      measure(prestatieplafond, (n) => n >= 10, score53, [false, true, true, true]),
    ]),
    'II.1': voorzieningen?.werktempo ?? null,
    'II.2': measure(prestatieplafond, (n) => n > 50, score53, [false, false, null, true]),
    'II.3': voorzieningen?.near ?? null,
    'II.4': voorzieningen?.far ?? null,
    'II.5': any([
      someIn(listKlassen(profile), ['verstandelijk matig', 'psychisch ernstig']),
      profile.zmlkSchoolverlater ?? false,
    ]),
    'III.1': suits(bbl),
    'III.2': canTakePart(bbl),
    'III.3': suits(wsw),
    'III.4': canTakePart(wsw),
    'IV.1': voorzieningen?.buitenSw ?? null,
    'IV.2': voorzieningen?.begeleiding ?? null,
    'IV.3': voorzieningen?.permanent ?? null,
    'IV.4': voorzieningen?.within15 ?? null,
  }
}
