import parametersFile from '../../rules/bisw-1998/parameters.json' with { type: 'json' }
import type { Betrokkene, DossierStuk } from '../../src/intake-profile/intake-profile.js'
import { disciplines } from '../../src/intake-profile/vocabulary.js'
import { addDays, yearsEarlier } from './days.js'
import { compact, type Random } from './random.js'

const { leeftijdsgrens } = parametersFile.parameters

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/** Nine digits that pass the elfproef. */
function randomSofinummer({ int }: Random): string {
  for (;;) {
    const digits = String(int(100_000_000, 999_999_999))
    const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
    if (sum % 11 === 0) return digits
  }
}

/** A person with values that occur nowhere else in a profile, about as old as the age limit. */
export function randomBetrokkene(random: Random, datum: string): Betrokkene {
  const { int, maybe, pick } = random
  const born = addDays(yearsEarlier(datum, leeftijdsgrens.waarde), pick([-1, 0, 1]))
  return compact({
    naam: maybe(0.8, () => `Achternaam${int(1000, 9999)}`),
    geboortedatum: maybe(0.8, () => born),
    adres: maybe(0.5, () => `Straatweg ${int(1000, 9999)}`),
    persoonsnummer: maybe(0.5, () => `P-${int(100_000, 999_999)}`),
    sofinummer: maybe(0.5, () => randomSofinummer(random)),
    bronnen: maybe(0.1, () => ['bron-van-betrokkene']),
  })
}

/** Up to three stukken, independent or not. */
export const randomDossier = (random: Random): DossierStuk[] => {
  const { chance, maybe, pick } = random
  return ['d1', 'd2', 'd3'].flatMap((id) =>
    chance(0.8)
      ? [
          compact({
            id,
            soort: maybe(0.8, () => 'medisch rapport'),
            opsteller: maybe(0.3, () => 'keuringsarts'),
            discipline: maybe(0.5, () => pick(disciplines)),
            datum: maybe(0.5, () => '2001-04-02'),
            onafhankelijk: maybe(0.8, () => chance(0.5)),
            betrokkeneStemtIn: maybe(0.3, () => chance(0.5)),
          }),
        ]
      : [],
  )
}
