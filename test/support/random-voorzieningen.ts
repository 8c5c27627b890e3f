import parametersFile from '../../rules/bisw-1998/parameters.json' with { type: 'json' }
import type { Normbedragen, Voorziening } from '../../src/intake-profile/intake-profile.js'
import {
  begeleiderOpleidingen,
  functieniveaus,
  valutas,
} from '../../src/intake-profile/vocabulary.js'
import { compact, type Random } from './random.js'

const { parameters } = parametersFile

const ratios = [
  0,
  parameters.grensStructureelIndividueel.waarde,
  parameters.maximumStructureleKosten.waarde,
  parameters.grensEenmaligIndividueel.waarde,
  parameters.maximumEenmaligeKosten.waarde,
]

const toCents = (amount: number) => Math.max(0, Math.round(amount * 100) / 100)

/** How much of a profile is filled in, and how far its values are from a refusal. */
export interface Mood {
  /** Probability that an optional value is known. */
  readonly known: number
  /** Values lean to what tables I and IV allow. */
  readonly mild: boolean
}

/** Just under, on or just over a limit. */
export const around = ({ pick }: Random, limit: number, step: number): number =>
  pick([limit - step, limit, limit, limit + step])

export const randomBronnen = ({ maybe, list, pick }: Random): string[] | undefined =>
  maybe(0.6, () => list(2, () => pick(['d1', 'd2', 'd3', 'd9'])))

export const randomNormbedragen = (random: Random, { known }: Mood): Normbedragen => {
  const { maybe, pick } = random
  return compact({
    maximaalSubsidiebedrag: maybe(known, () => pick([40_000, 33_333.33, 0.07, 8, 1_234_567.89])),
    valuta: maybe(0.5, () => pick(valutas)),
    functieniveauGrens: maybe(known, () => pick(functieniveaus.slice(2, 5))),
    bronnen: randomBronnen(random),
  })
}

/** A cost that alone or together with another lands near a limit. */
function randomCosts(random: Random, maximum: number, { mild }: Mood): number {
  const { pick, chance } = random
  const ratio = pick(mild && chance(0.8) ? ratios.slice(0, 2) : ratios)
  const share = pick([1, 1, 0.5])
  return toCents(maximum * ratio * share + pick([-0.01, 0, 0, 0.01]))
}

type Make = (random: Random, mood: Mood, maximum: number) => Voorziening

const vlag = ({ maybe, chance }: Random, known: number, probability: number) =>
  maybe(known, () => chance(probability))

const technisch: Make = (random, mood, maximum) => ({
  soort: 'technisch',
  omschrijving: 'verstelbare werkbank',
  algemeen: vlag(random, 0.5, 0.4),
  // table I allows far more of these than table II calls far-reaching
  eenmaligeKosten: random.maybe(mood.known, () =>
    randomCosts(random, maximum, { ...mood, mild: mood.mild && random.chance(0.4) }),
  ),
  structureleKosten: random.maybe(mood.known, () => randomCosts(random, maximum, mood)),
  nergensBuitenSw: vlag(random, 0.3, 0.4),
  bronnen: randomBronnen(random),
})

const organisatorisch: Make = (random, mood, maximum) => ({
  soort: 'organisatorisch',
  omschrijving: 'vast takenpakket',
  functieniveau: random.maybe(mood.known, () => random.pick(functieniveaus.slice(1, 6))),
  eenmaligeKosten: random.maybe(0.3, () => randomCosts(random, maximum, mood)),
  structureleKosten: random.maybe(0.3, () => randomCosts(random, maximum, mood)),
  nergensBuitenSw: vlag(random, 0.3, 0.4),
  bronnen: randomBronnen(random),
})

const werktijd: Make = (random, mood, maximum) => ({
  soort: 'werktijd',
  omschrijving: 'kortere werkdag',
  dagdelenPerWerkdag: random.maybe(mood.known, () =>
    mood.mild ? random.pick([1, 1.01, 2]) : around(random, parameters.minimumDagdelen.waarde, 0.01),
  ),
  structureleKosten: random.maybe(0.5, () => randomCosts(random, maximum, mood)),
  nergensBuitenSw: vlag(random, 0.3, 0.4),
  bronnen: randomBronnen(random),
})

const werktempo: Make = (random, mood, maximum) => ({
  soort: 'werktempo',
  omschrijving: 'eigen tempo',
  structureleKosten: random.maybe(0.3, () => randomCosts(random, maximum, mood)),
  bronnen: randomBronnen(random),
})

const werkbegeleiding: Make = (random, mood, maximum) => {
  const { maybe, pick } = random
  const { maximumCursusuren, grensExtraIntensiteit, maximumWerktijdaandeel } = parameters
  return {
    soort: 'werkbegeleiding',
    omschrijving: 'dagelijkse begeleiding',
    specialeKennis: vlag(random, mood.known, 0.4),
    extraIntensiteit: maybe(mood.known, () => around(random, grensExtraIntensiteit.waarde, 0.01)),
    opleidingBegeleider: maybe(mood.known, () =>
      pick(mood.mild ? begeleiderOpleidingen.slice(0, 2) : begeleiderOpleidingen),
    ),
    cursusuren: maybe(mood.known, () =>
      mood.mild ? pick([0, 299.5, 300]) : around(random, maximumCursusuren.waarde, 0.5),
    ),
    werktijdaandeel: maybe(mood.known, () =>
      pick([0, 0.1, 7.5, 14.9, 15.01, maximumWerktijdaandeel.waarde]),
    ),
    permanentAanwezig: vlag(random, mood.known, 0.25),
    structureleKosten: maybe(0.3, () => randomCosts(random, maximum, mood)),
    bronnen: randomBronnen(random),
  }
}

const makers = [technisch, technisch, organisatorisch, werktijd, werktempo, werkbegeleiding]

/** Up to four voorzieningen of any soort, their costs near the limits of a maximum. */
export const randomVoorzieningen = (
  random: Random,
  mood: Mood,
  maximum: number | undefined,
): Voorziening[] =>
  random.list(4, () => compact(random.pick(makers)(random, mood, maximum ?? 40_000)))
