import parametersFile from '../../rules/bisw-1998/parameters.json' with { type: 'json' }
import type {
  Aanvraag,
  Functioneren,
  IntakeProfile,
  Oordeel,
  Oordelen,
  Scholingsaanbod,
} from '../../src/intake-profile/intake-profile.js'
import { antwoorden, deskundigen, disciplines } from '../../src/intake-profile/vocabulary.js'
import { addDays } from './days.js'
import { compact, createRandom, type Random } from './random.js'
import { randomArbeidsverleden, randomBeperkingen, randomVerblijf } from './random-handicap.js'
import { randomIntakeprofiel } from './random-intakeprofiel.js'
import { randomBetrokkene, randomDossier } from './random-persons.js'
import {
  around,
  randomBronnen,
  randomNormbedragen,
  randomVoorzieningen,
  type Mood,
} from './random-voorzieningen.js'

const { minimumUrenAaneengesloten, minimumPrestatie, grensPrestatie } = parametersFile.parameters

export const stapIds = [
  ...(['I.1', 'I.2', 'I.3', 'I.4', 'I.5', 'I.6'] as const),
  ...(['II.1', 'II.2', 'II.3', 'II.4', 'II.5'] as const),
  ...(['III.1', 'III.2', 'III.3', 'III.4'] as const),
  ...(['IV.1', 'IV.2', 'IV.3', 'IV.4'] as const),
]

/** The judgements that lead to the end of table I. */
const towardsDoelgroep = { 'I.2': 'ja', 'I.3': 'ja', 'I.4': 'nee' } as const

const motiveringen = ['Volgt uit het onderzoek.', 'uit {redenen} en  {antwoord}', '', ' \n']

function randomOordeel(random: Random, antwoord = random.pick(antwoorden)): Oordeel {
  const { maybe, pick } = random
  return compact({
    antwoord,
    motivering: maybe(0.8, () => pick(motiveringen)),
    deskundige: maybe(0.3, () => pick(deskundigen)),
    datum: maybe(0.2, () => '2001-02-03'),
    bronnen: randomBronnen(random),
  })
}

function randomOordelen(random: Random, { known }: Mood): Oordelen {
  const { chance, maybe, pick } = random
  const share = pick([0, 0, 0.03, 0.2])
  const some = stapIds.flatMap((id) => (chance(share) ? [[id, randomOordeel(random)]] : []))
  const leading = Object.entries(towardsDoelgroep).flatMap(([id, antwoord]) =>
    chance(0.98) ? [[id, randomOordeel(random, antwoord)]] : [],
  )
  const decided = (['I.5', 'I.6'] as const).flatMap((id) =>
    chance(known < 0.8 ? 0.9 : 0.35) ? [[id, randomOordeel(random, 'ja')]] : [],
  )
  const categorie = maybe(0.12, () => ({
    categorie: pick(['licht', 'matig', 'ernstig']),
    ...compact({ motivering: maybe(0.8, () => pick(motiveringen)) }),
    ...compact({ bronnen: randomBronnen(random) }),
  }))
  return compact({
    ...(Object.fromEntries([...decided, ...leading, ...some]) as Record<string, Oordeel>),
    ...(categorie && { II: categorie }),
  })
}

function randomFunctioneren(random: Random, { known, mild }: Mood): Functioneren {
  const { maybe, pick, chance } = random
  return compact({
    kanOpRustigePlek: maybe(known, () => chance(mild ? 0.97 : 0.7)),
    kanEenvoudigsteFuncties: maybe(known, () => chance(mild ? 0.97 : 0.7)),
    aaneengeslotenUren: maybe(known * 0.8, () =>
      mild ? pick([1, 1.01, 24]) : around(random, minimumUrenAaneengesloten.waarde, 0.01),
    ),
    prestatieplafond: maybe(known * 0.7, () =>
      mild
        ? pick([grensPrestatie.waarde, around(random, grensPrestatie.waarde, 0.01), 75, 75.1, 200])
        : around(random, pick([minimumPrestatie.waarde, grensPrestatie.waarde]), 0.01),
    ),
    geluidsniveau: maybe(0.2, () => pick([0, 54.9, 55, 80, 80.1])),
    toezichtPersonen: maybe(0.2, () => pick([0, 1, 2, 5, 6])),
    begeleidingstijd: maybe(0.2, () => pick([0, 10, 10.1, 100])),
    toelichting: maybe(0.2, () => 'zie het testverslag'),
    bronnen: randomBronnen(random),
  })
}

function randomAanbod(random: Random, { known }: Mood): Scholingsaanbod {
  const { chance, maybe, pick } = random
  const suits = maybe(known, () => chance(0.5))
  const shared = {
    naam: 'opleiding',
    werkprocessen: ['4.2'],
    niveau: maybe(0.3, () => pick([1, 2, 3, 4] as const)),
    kanDeelnemen: maybe(known, () => chance(0.5)),
    bronnen: randomBronnen(random),
  }
  return chance(0.5)
    ? compact({ soort: 'bbl', relevant: suits, ...shared })
    : compact({ soort: 'wsw-specifiek', gaatVerder: suits, ...shared })
}

function randomAanvraag(random: Random): Aanvraag {
  const { chance, int, maybe, pick } = random
  const day = addDays('1998-01-01', int(0, 2556))
  const datum = pick([day, day, day, '2000-02-29', '2004-02-29', '1998-01-01', '2004-12-31'])
  const withRegime = chance(0.15)
  return compact({
    datum: withRegime && chance(0.3) ? '2009-07-01' : datum,
    indicatiedatum: maybe(0.4, () => addDays(withRegime ? '2009-07-01' : datum, int(0, 200))),
    soort: maybe(0.3, () => pick(['indicatie', 'herindicatie'] as const)),
    regime: withRegime ? 'bisw-1998' : undefined,
    referentie: maybe(0.2, () => 'dossier-7'),
    ingeschrevenAlsWerkzoekende: maybe(0.4, () => chance(0.7)),
    bronnen: randomBronnen(random),
  })
}

/**
 * Makes a valid profile for bisw-1998; about half of them reach tables II, III and IV.
 *
 * @param seed - Gives the same profile every time.
 * @param shares - How much of a profile may be filled in; one of these is drawn.
 */
export function randomProfile(seed: number, shares = [0.4, 0.7, 0.95, 1, 1]): IntakeProfile {
  const random = createRandom(seed)
  const { chance, list, maybe, pick } = random
  const mood = { known: pick(shares), mild: chance(0.8) }
  const { known } = mood
  const aanvraag = randomAanvraag(random)
  const { datum, indicatiedatum = datum } = aanvraag
  const normbedragen = maybe(known, () => randomNormbedragen(random, mood))
  const maximum = normbedragen?.maximaalSubsidiebedrag
  return compact({
    aanvraag,
    commissie: maybe(0.3, () =>
      compact({
        adviesdatum: maybe(0.5, () => datum),
        disciplines: maybe(0.8, () =>
          chance(0.5) ? disciplines.slice(0, 4) : list(5, () => pick(disciplines)),
        ),
      }),
    ),
    betrokkene: maybe(0.5, () => randomBetrokkene(random, datum)),
    passendeArbeid: maybe(0.1, () => ({
      regio: 'Zeeland',
      werksoorten: ['512'],
      functieniveau: 'vakkracht' as const,
      competentieprofiel: 'N06.02.08',
      nlqf: 3 as const,
    })),
    dossier: maybe(0.85, () => randomDossier(random)),
    beperkingen: maybe(0.96, () => randomBeperkingen(random, mood)),
    zmlkSchoolverlater: maybe(0.3, () => chance(0.4)),
    verblijf: maybe(known, () => randomVerblijf(random, datum, indicatiedatum)),
    arbeidsverleden: maybe(0.4, () => randomArbeidsverleden(random, datum)),
    voorzieningen: maybe((1 + known) / 2, () => randomVoorzieningen(random, mood, maximum)),
    functioneren: maybe((1 + known) / 2, () => randomFunctioneren(random, mood)),
    scholingsaanbod: maybe(0.8, () => list(3, () => randomAanbod(random, mood))),
    normbedragen,
    oordelen: maybe(0.98, () => randomOordelen(random, mood)),
    intakeprofiel: maybe(0.6, () => randomIntakeprofiel(random)),
    bronnen: maybe(0.05, () => ['d1']),
  })
}
