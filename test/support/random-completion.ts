import type {
  Beperking,
  Functioneren,
  IntakeProfile,
  Scholingsaanbod,
  Voorziening,
} from '../../src/intake-profile/intake-profile.js'
import {
  aarden,
  begeleiderOpleidingen,
  functieniveaus,
} from '../../src/intake-profile/vocabulary.js'
import { codesByAard, codesOutside, randomBeperkingen, randomVerblijf } from './random-handicap.js'
import { randomVoorzieningen } from './random-voorzieningen.js'
import type { Random } from './random.js'

/** Measured values that agree with a score, by aspect (Risw annex I, aspects 5 and 53). */
const bands = {
  '5': [
    [0, 0.5, 0.99],
    [1, 4, 24],
    [1, 4, 24],
    [1, 4, 24],
  ],
  '53': [
    [0, 5, 9.99],
    [10, 30, 49.99],
    [50, 50.01, 75],
    [75.01, 100, 200],
  ],
} as const

const everything = { known: 1, mild: false }

const amounts = [0, 0.01, 0.02, 1, 4.01, 999.99, 5000, 10_000, 20_000.01, 80_000, 80_000.01, 3e6]
const maxima = [0.01, 0.08, 8, 2000, 33_333.33, 40_000, 1e7]

function completeFunctioneren(
  { functioneren, intakeprofiel }: IntakeProfile,
  { pick, chance }: Random,
): Functioneren {
  const measured = (aspect: keyof typeof bands) => {
    const score = intakeprofiel?.[aspect]?.score
    return score === undefined || score === '-' ? bands[aspect].flat() : bands[aspect][score]
  }
  return {
    kanOpRustigePlek: chance(0.5),
    kanEenvoudigsteFuncties: chance(0.5),
    aaneengeslotenUren: pick<number>(measured('5')),
    prestatieplafond: pick<number>(measured('53')),
    ...functioneren,
  }
}

function completeBeperking(beperking: Beperking, { pick, list }: Random): Beperking {
  const { icidh = [], aard = pick(aarden) } = beperking
  if (icidh.length > 0) return beperking
  // a code of unknown class would take back what the aard says
  const codes: readonly string[] = codesByAard[aard]
  const fitting = beperking.aard === undefined ? [...codes, ...codesOutside] : codes
  return { ...beperking, icidh: [pick(fitting), ...list(1, () => pick(fitting))] }
}

function completeVoorziening(voorziening: Voorziening, { pick, chance }: Random): Voorziening {
  switch (voorziening.soort) {
    case 'technisch':
      return voorziening.algemeen === true
        ? voorziening
        : { eenmaligeKosten: pick(amounts), structureleKosten: pick(amounts), ...voorziening }
    case 'organisatorisch':
      return { functieniveau: pick(functieniveaus), ...voorziening }
    case 'werktijd':
      return { dagdelenPerWerkdag: pick([0, 0.99, 1, 2]), ...voorziening }
    case 'werktempo':
      return voorziening
    case 'werkbegeleiding':
      return {
        specialeKennis: chance(0.5),
        extraIntensiteit: pick([0, 50, 50.01, 1000]),
        opleidingBegeleider: pick(begeleiderOpleidingen),
        cursusuren: pick([0, 300, 300.01, 5000]),
        werktijdaandeel: pick([0, 0.1, 14.9, 15, 15.01, 100]),
        permanentAanwezig: chance(0.5),
        ...voorziening,
      }
  }
}

const flags = { bbl: 'relevant', 'wsw-specifiek': 'gaatVerder' } as const
const stappen = { bbl: 'III.1', 'wsw-specifiek': 'III.3' } as const

const suits = (aanbod: Scholingsaanbod) =>
  aanbod.soort === 'bbl' ? aanbod.relevant : aanbod.gaatVerder

const completeAanbod = (aanbod: Scholingsaanbod, { chance }: Random, suitable = chance(0.5)) => ({
  [flags[aanbod.soort]]: suitable,
  kanDeelnemen: chance(0.5),
  ...aanbod,
})

const randomAanbod = (random: Random): Scholingsaanbod =>
  completeAanbod({ soort: random.pick(['bbl', 'wsw-specifiek'] as const), naam: 'cursus' }, random)

/** Offers that agree with the experts where these say that one suits. */
function completeScholing(
  { scholingsaanbod, oordelen = {} }: IntakeProfile,
  random: Random,
): Scholingsaanbod[] {
  if (scholingsaanbod === undefined) return random.list(3, () => randomAanbod(random))
  const mustSuit = new Set(
    (['bbl', 'wsw-specifiek'] as const).filter((soort) => {
      const oordeel = oordelen[stappen[soort]]
      return oordeel !== undefined && 'antwoord' in oordeel && oordeel.antwoord === 'ja'
    }),
  )
  return scholingsaanbod.map((aanbod) => {
    const decides = suits(aanbod) === undefined && mustSuit.delete(aanbod.soort)
    return completeAanbod(aanbod, random, decides || undefined)
  })
}

/**
 * Fills in every fact that a norm reads and a profile leaves open; what is known and the oordelen
 * stay as they are.
 */
export function completeRandomly(profile: IntakeProfile, random: Random): IntakeProfile {
  const { datum, indicatiedatum = datum } = profile.aanvraag
  const maximum = profile.normbedragen?.maximaalSubsidiebedrag ?? random.pick(maxima)
  const beperkingen = profile.beperkingen ?? randomBeperkingen(random, everything)
  const voorzieningen = profile.voorzieningen ?? randomVoorzieningen(random, everything, maximum)
  return {
    ...profile,
    beperkingen: beperkingen.map((beperking) => completeBeperking(beperking, random)),
    verblijf: profile.verblijf ?? randomVerblijf(random, datum, indicatiedatum),
    voorzieningen: voorzieningen.map((voorziening) => completeVoorziening(voorziening, random)),
    functioneren: completeFunctioneren(profile, random),
    scholingsaanbod: completeScholing(profile, random),
    normbedragen: {
      functieniveauGrens: random.pick(functieniveaus),
      ...profile.normbedragen,
      maximaalSubsidiebedrag: maximum,
    },
  }
}
