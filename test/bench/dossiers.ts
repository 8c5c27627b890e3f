import type {
  IntakeProfile,
  Oordelen,
  Voorziening,
} from '../../src/intake-profile/intake-profile.js'
import { compact, createRandom, type Random } from '../support/random.js'

const MAXIMA = [40_000, 33_333.33, 25_000]

/** How likely a field is to be left out. */
type Gaps = number

const share = (random: Random, maximum: number, limit: number) =>
  Math.round(maximum * limit * random.pick([0.2, 0.5, 0.5, 1, 1.001]) * 100) / 100

function makeVoorzieningen(random: Random, maximum: number, gaps: Gaps): Voorziening[] {
  const { chance, maybe, pick } = random
  const known = <Value>(make: () => Value) => maybe(1 - gaps, make)
  const list: (Voorziening | undefined)[] = [
    maybe(0.4, () => ({ soort: 'technisch', omschrijving: 'lift', algemeen: true })),
    maybe(0.5, () => ({
      soort: 'technisch',
      omschrijving: 'aangepaste werktafel',
      eenmaligeKosten: chance(0.4) ? 0 : share(random, maximum, pick([0.5, 0.5, 0.5, 2])),
      structureleKosten: chance(0.5) ? 0 : share(random, maximum, 0.125),
    })),
    maybe(0.3, () =>
      compact({
        soort: 'organisatorisch',
        omschrijving: 'eenvoudiger taken',
        functieniveau: known(() => pick(['assistent', 'medewerker', 'vakkracht'] as const)),
      }),
    ),
    maybe(0.3, () =>
      compact({
        soort: 'werktijd',
        omschrijving: 'halve dagen',
        dagdelenPerWerkdag: known(() => pick([0, 1, 1, 1, 1, 1.5])),
        structureleKosten: maybe(0.3, () => share(random, maximum, 0.125)),
      }),
    ),
    maybe(0.5, () =>
      compact({
        soort: 'werkbegeleiding',
        omschrijving: 'dagelijkse structuur',
        specialeKennis: known(() => chance(0.3)),
        extraIntensiteit: known(() => pick([0, 50, 50.1, 20])),
        opleidingBegeleider: known(() => pick(['lager', 'mbo', 'mbo', 'mbo', 'hoger'] as const)),
        cursusuren: known(() => pick([0, 40, 120, 300, 301])),
      }),
    ),
  ]
  return list.filter((item) => item !== undefined)
}

function makeDossier(random: Random, gaps: Gaps): IntakeProfile {
  const { chance, maybe, pick } = random
  const known = <Value>(make: () => Value) => maybe(1 - gaps, make)
  const judge = (ja: number) => known(() => ({ antwoord: chance(ja) ? 'ja' : 'nee' }) as const)
  const maximum = pick(MAXIMA)
  return compact({
    aanvraag: { datum: '2001-06-06' },
    beperkingen: known(() =>
      chance(0.95) ? [{ omschrijving: 'rugklachten', icidh: ['70'], icd10: ['M54'] }] : [],
    ),
    voorzieningen: known(() => makeVoorzieningen(random, maximum, gaps)),
    functioneren: compact({
      kanOpRustigePlek: known(() => chance(0.97)),
      kanEenvoudigsteFuncties: known(() => chance(0.97)),
      aaneengeslotenUren: known(() => pick([0.5, 1, 2, 4, 4, 8, 8])),
      prestatieplafond: known(() => pick([9.9, 10, 30, 45, 50, 50.1, 60, 75, 90])),
    }),
    normbedragen: compact({
      maximaalSubsidiebedrag: known(() => maximum),
      functieniveauGrens: known(() => '1e-medewerker' as const),
    }),
    oordelen: compact({
      'I.2': judge(0.95),
      'I.3': judge(0.95),
      'I.4': judge(0.06),
    }) as Oordelen,
  })
}

/**
 * Makes dossiers that table I and II can be asked about, with values on and around their limits.
 *
 * @param count - How many.
 * @param gaps - How likely a field is to be left out.
 */
export function makeDossiers(count: number, gaps: Gaps): readonly IntakeProfile[] {
  const random = createRandom(20_010_606)
  return Array.from({ length: count }, () => makeDossier(random, gaps))
}
