import type { IntakeProfile, Scholingsaanbod } from '../intake-profile/intake-profile.js'
import type { FactDefinition } from './fact-definition.js'
import { EITHER, exact, JUDGEMENT, UNKNOWN, type Fact } from './fact.js'
import { absent, listFact, place, readItem, type ListItem, type Placed } from './read.js'

const SUITABLE = { bbl: 'relevant', 'wsw-specifiek': 'gaatVerder' } as const

type Soort = Scholingsaanbod['soort']

interface Offer extends Placed<Scholingsaanbod> {
  readonly suitable: boolean | undefined
  readonly suitablePath: string
}

function readOffers(aanbod: readonly Scholingsaanbod[], soort: Soort): Offer[] {
  return place(aanbod, '/scholingsaanbod')
    .filter(({ item }) => item.soort === soort)
    .map(({ item, path }) => ({
      item,
      path,
      suitable: item.soort === 'bbl' ? item.relevant : item.gaatVerder,
      suitablePath: `${path}/${SUITABLE[soort]}`,
    }))
}

function suitableFact({ scholingsaanbod }: IntakeProfile, soort: Soort): Fact {
  if (scholingsaanbod === undefined) return absent('/scholingsaanbod')
  const offers = readOffers(scholingsaanbod, soort)
  return listFact(
    offers.map(({ suitable, suitablePath }) => readItem(suitable, suitablePath)),
    offers.map(({ path }) => path),
    '/scholingsaanbod',
  )
}

function readDeelname({ item, path, suitable, suitablePath }: Offer): ListItem {
  const paths = [suitablePath, `${path}/kanDeelnemen`]
  if (item.kanDeelnemen === false) return { known: exact(false), paths, missing: [] }
  const missing = [suitable, item.kanDeelnemen].flatMap((value, index) =>
    value === undefined ? [paths[index]!] : [],
  )
  return { known: missing.length === 0 ? exact(true) : EITHER, paths, missing }
}

// an offer that surely does not suit is no candidate; without candidates there is nothing to read
function deelnameFact({ scholingsaanbod }: IntakeProfile, soort: Soort): Fact {
  if (scholingsaanbod === undefined) return absent('/scholingsaanbod')
  const offers = readOffers(scholingsaanbod, soort)
  const objects = offers.map(({ path }) => path)
  const candidates = offers.filter(({ suitable }) => suitable !== false)
  if (candidates.length === 0) {
    return { knowledge: UNKNOWN, paths: ['/scholingsaanbod'], missing: [JUDGEMENT], objects }
  }
  return listFact(candidates.map(readDeelname), objects, '/scholingsaanbod')
}

const booleans = { type: 'boolean', lijst: true } as const

/** Facts about the offer of training and whether the person can take part. */
export const scholingFacts = {
  bblRelevant: { ...booleans, derive: (profile) => suitableFact(profile, 'bbl') },
  bblDeelname: { ...booleans, derive: (profile) => deelnameFact(profile, 'bbl') },
  wswSpecifiekGaatVerder: {
    ...booleans,
    derive: (profile) => suitableFact(profile, 'wsw-specifiek'),
  },
  wswSpecifiekDeelname: {
    ...booleans,
    derive: (profile) => deelnameFact(profile, 'wsw-specifiek'),
  },
} as const satisfies Record<string, FactDefinition>
