import type { IntakeProfile, Scholingsaanbod } from '../intake-profile/intake-profile.js'
import type { FactDefinition } from './fact-definition.js'
import { EITHER, exact, JUDGEMENT, UNKNOWN, type Fact, type Known } from './fact.js'
import { pointTo } from './pointer.js'
import {
  absent,
  createFact,
  joinOrigins,
  pathsOf,
  place,
  placeItem,
  readValue,
  type ListItem,
  type Placed,
} from './read.js'

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
      suitablePath: pointTo(path, SUITABLE[soort]),
    }))
}

function suitableFact({ scholingsaanbod }: IntakeProfile, soort: Soort): Fact {
  if (scholingsaanbod === undefined) return absent('/scholingsaanbod')
  const offers = readOffers(scholingsaanbod, soort)
  return createFact(
    { kind: 'list', items: offers.map(({ suitable }) => readValue(suitable)) },
    () =>
      joinOrigins(
        offers.map(({ suitable, suitablePath }) => placeItem(suitable, suitablePath)),
        pathsOf(offers),
        '/scholingsaanbod',
      ),
  )
}

function readDeelname({ item: { kanDeelnemen }, suitable }: Offer): Known {
  if (kanDeelnemen === false) return exact(false)
  return suitable === undefined || kanDeelnemen === undefined ? EITHER : exact(true)
}

function traceDeelname({ item: { kanDeelnemen }, path, suitable, suitablePath }: Offer): ListItem {
  const paths = [suitablePath, pointTo(path, 'kanDeelnemen')]
  const missing = paths.filter((_, index) => [suitable, kanDeelnemen][index] === undefined)
  return { paths, missing: kanDeelnemen === false ? [] : missing }
}

// an offer that surely does not suit is no candidate; without candidates there is nothing to read
function deelnameFact({ scholingsaanbod }: IntakeProfile, soort: Soort): Fact {
  if (scholingsaanbod === undefined) return absent('/scholingsaanbod')
  const offers = readOffers(scholingsaanbod, soort)
  const candidates = offers.filter(({ suitable }) => suitable !== false)
  if (candidates.length === 0) {
    return createFact(UNKNOWN, () => ({
      paths: ['/scholingsaanbod'],
      missing: [JUDGEMENT],
      objects: pathsOf(offers),
    }))
  }
  return createFact({ kind: 'list', items: candidates.map(readDeelname) }, () =>
    joinOrigins(candidates.map(traceDeelname), pathsOf(offers), '/scholingsaanbod'),
  )
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
