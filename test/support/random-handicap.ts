import parametersFile from '../../rules/bisw-1998/parameters.json' with { type: 'json' }
import type { Beperking, Dienstverband, Verblijf } from '../../src/intake-profile/intake-profile.js'
import { aarden } from '../../src/intake-profile/vocabulary.js'
import { addDays, yearsEarlier } from './days.js'
import { compact, type Random } from './random.js'
import { randomBronnen, type Mood } from './random-voorzieningen.js'

const { terugblikZiekenhuis, minimumDagenZiekenhuis, langeWerkervaring, recenteWerkervaring } =
  parametersFile.parameters

/** ICIDH codes by the aard that their class belongs to; those outside the hulptabel fit any. */
export const codesByAard = {
  lichamelijk: ['14', '20', '22', '30', '50.0', '58', '60', '71', '88', '91.0', '99'],
  verstandelijk: ['12', '12.1', '13', '13.25'],
  psychisch: ['15', '19', '23', '29', '29.5'],
} as const

/** Codes of unknown class. */
export const codesOutside = ['10', '11'] as const

const randomIcidh = ({ pick, list, chance }: Random): string[] => {
  const aard = pick(aarden)
  return list(3, () => (chance(0.08) ? pick(codesOutside) : pick(codesByAard[aard])))
}

const randomBeperking = (random: Random, { known }: Mood): Beperking => {
  const { maybe, pick, list } = random
  return compact({
    omschrijving: 'beperkt in het werk',
    icidh: maybe(known, () => randomIcidh(random)),
    icd10: maybe(0.7, () => list(2, () => pick(['F70', 'G80.1']))),
    icf: maybe(0.2, () => ['b117', 'd155.2']),
    aard: maybe(0.5, () => pick(aarden)),
    bronnen: randomBronnen(random),
  })
}

export const randomBeperkingen = (random: Random, mood: Mood): Beperking[] =>
  random.chance(0.03)
    ? []
    : [
        randomBeperking(random, mood),
        ...random.list(random.pick([0, 0, 2]), () => randomBeperking(random, mood)),
      ]

/** A stretch of days that starts or ends near one day and lasts about as long as another limit. */
function randomPeriode(random: Random, edge: string, length: number) {
  const { pick, int, chance } = random
  const days = pick([0, 1, Math.floor(length / 2), length - 1, length, length + 1, int(1, 3000)])
  const near = addDays(edge, pick([-1, 0, 1]))
  return chance(0.5)
    ? { van: near, tot: random.maybe(0.9, () => addDays(near, days)) }
    : { van: addDays(near, -days), tot: random.maybe(0.8, () => near) }
}

/** Stays that start, end or last near the limits. */
export const randomVerblijf = (random: Random, datum: string, indicatiedatum: string): Verblijf[] =>
  random.list(3, (): Verblijf => {
    const soort = random.pick(['beschermde-woonvorm', 'psychiatrisch-ziekenhuis'] as const)
    const window = yearsEarlier(datum, terugblikZiekenhuis.waarde)
    const edge =
      soort === 'beschermde-woonvorm' ? indicatiedatum : random.pick([window, datum, datum])
    return compact({
      soort,
      ...randomPeriode(random, edge, minimumDagenZiekenhuis.waarde),
      bronnen: randomBronnen(random),
    })
  })

/** Jobs that end or last near the limits. */
export const randomArbeidsverleden = (random: Random, datum: string): Dienstverband[] =>
  random.list(2, (): Dienstverband => {
    const edge = random.pick([datum, yearsEarlier(datum, recenteWerkervaring.waarde)])
    return compact({
      ...randomPeriode(random, edge, langeWerkervaring.waarde),
      functie: random.maybe(0.5, () => 'inpakker'),
      werksoort: random.maybe(0.3, () => 'productie'),
      bronnen: randomBronnen(random),
    })
  })
