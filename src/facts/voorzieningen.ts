import Big from 'big.js'
import { begeleiderOpleidingen, functieniveaus } from '../intake-profile/vocabulary.js'
import type { IntakeProfile, Voorziening } from '../intake-profile/intake-profile.js'
import type { FactDefinition } from './fact-definition.js'
import { atLeast, exact, JUDGEMENT, UNKNOWN, type Fact } from './fact.js'
import { absent, known, listFact, place, readItem, type ListItem, type Placed } from './read.js'

type Soort = Voorziening['soort']
type OfSoort<S extends Soort> = Extract<Voorziening, { readonly soort: S }>

function ofSoort<S extends Soort>(
  voorzieningen: readonly Voorziening[],
  ...soorten: readonly S[]
): Placed<OfSoort<S>>[] {
  const isOfSoort = (placed: Placed<Voorziening>): placed is Placed<OfSoort<S>> =>
    (soorten as readonly Soort[]).includes(placed.item.soort)
  return place(voorzieningen, '/voorzieningen').filter(isOfSoort)
}

const pathsOf = (placed: readonly Placed<unknown>[]) => placed.map(({ path }) => path)

function existsFact(profile: IntakeProfile, soort: Soort): Fact {
  if (profile.voorzieningen === undefined) return absent('/voorzieningen')
  const found = pathsOf(ofSoort(profile.voorzieningen, soort))
  return known(found.length > 0, found.length > 0 ? found : ['/voorzieningen'], found)
}

function eachOf<S extends Soort>(
  profile: IntakeProfile,
  soorten: readonly S[],
  read: (placed: Placed<OfSoort<S>>) => ListItem,
): Fact {
  if (profile.voorzieningen === undefined) return absent('/voorzieningen')
  const found = ofSoort(profile.voorzieningen, ...soorten)
  return listFact(found.map(read), pathsOf(found), '/voorzieningen')
}

// a norm about guidance has nothing to read where no werkbegeleiding is recorded
const onlyWithWerkbegeleiding = (profile: IntakeProfile, derive: () => Fact): Fact =>
  profile.voorzieningen?.some(({ soort }) => soort === 'werkbegeleiding') === false
    ? { knowledge: UNKNOWN, paths: ['/voorzieningen'], missing: [JUDGEMENT], objects: [] }
    : derive()

function readFunctieniveau(
  { item, path }: Placed<OfSoort<'organisatorisch'>>,
  grens: NonNullable<IntakeProfile['normbedragen']>['functieniveauGrens'],
): ListItem {
  const paths = [`${path}/functieniveau`, '/normbedragen/functieniveauGrens']
  const missing = [item.functieniveau, grens].flatMap((value, index) =>
    value === undefined ? [paths[index]!] : [],
  )
  if (item.functieniveau === undefined || grens === undefined) {
    return { known: UNKNOWN, paths, missing }
  }
  const above = functieniveaus.indexOf(item.functieniveau) - functieniveaus.indexOf(grens)
  // the law speaks of above and below only; equal is left to the experts
  if (above === 0) return { known: UNKNOWN, paths, missing: [JUDGEMENT] }
  return { known: exact(above > 0 ? 'boven' : 'beneden'), paths, missing: [] }
}

function sumWerktijdaandeel(profile: IntakeProfile): Fact {
  const shares = eachOf(profile, ['werkbegeleiding'], ({ item, path }) =>
    readItem(item.werktijdaandeel, `${path}/werktijdaandeel`),
  )
  if (shares.knowledge.kind !== 'list') return shares
  const { items } = shares.knowledge
  const stated = items.flatMap((item) => (item.kind === 'exact' ? [Number(item.value)] : []))
  const total =
    stated.length === 1
      ? stated[0]!
      : stated.reduce((sum, share) => sum.plus(share), new Big(0)).toNumber()
  return { ...shares, knowledge: stated.length === items.length ? exact(total) : atLeast(total) }
}

const boolean = { type: 'boolean', lijst: false } as const
const booleans = { type: 'boolean', lijst: true } as const
const numbers = { type: 'getal', lijst: true } as const

/** Facts about which voorzieningen are necessary and what they ask. */
export const voorzieningenFacts = {
  voorzieningenVastgesteld: {
    ...boolean,
    overKennis: true,
    derive: ({ voorzieningen }) => known(voorzieningen !== undefined, ['/voorzieningen']),
  },
  voorzieningenLeeg: {
    ...boolean,
    derive: ({ voorzieningen }) =>
      voorzieningen === undefined
        ? absent('/voorzieningen')
        : known(voorzieningen.length === 0, ['/voorzieningen']),
  },
  werktempoVoorziening: { ...boolean, derive: (profile) => existsFact(profile, 'werktempo') },
  werkbegeleidingNodig: { ...boolean, derive: (profile) => existsFact(profile, 'werkbegeleiding') },
  technischAlgemeen: {
    ...booleans,
    derive: (profile) =>
      eachOf(profile, ['technisch'], ({ item, path }) =>
        readItem(item.algemeen ?? false, `${path}/algemeen`),
      ),
  },
  dagdelenPerWerkdag: {
    ...numbers,
    derive: (profile) =>
      eachOf(profile, ['werktijd'], ({ item, path }) =>
        readItem(item.dagdelenPerWerkdag, `${path}/dagdelenPerWerkdag`),
      ),
  },
  functieniveauTenOpzichteVanGrens: {
    type: 'keuze',
    lijst: true,
    keuzes: ['boven', 'beneden'],
    derive: (profile) =>
      eachOf(profile, ['organisatorisch'], (placed) =>
        readFunctieniveau(placed, profile.normbedragen?.functieniveauGrens),
      ),
  },
  opleidingBegeleider: {
    type: 'keuze',
    lijst: true,
    keuzes: begeleiderOpleidingen,
    derive: (profile) =>
      eachOf(profile, ['werkbegeleiding'], ({ item, path }) =>
        readItem(item.opleidingBegeleider, `${path}/opleidingBegeleider`),
      ),
  },
  cursusuren: {
    ...numbers,
    derive: (profile) =>
      eachOf(profile, ['werkbegeleiding'], ({ item, path }) =>
        readItem(item.cursusuren, `${path}/cursusuren`),
      ),
  },
  specialeKennis: {
    ...booleans,
    derive: (profile) =>
      eachOf(profile, ['werkbegeleiding'], ({ item, path }) =>
        readItem(item.specialeKennis, `${path}/specialeKennis`),
      ),
  },
  extraIntensiteit: {
    ...numbers,
    derive: (profile) =>
      eachOf(profile, ['werkbegeleiding'], ({ item, path }) =>
        readItem(item.extraIntensiteit, `${path}/extraIntensiteit`),
      ),
  },
  permanentAanwezig: {
    ...booleans,
    derive: (profile) =>
      onlyWithWerkbegeleiding(profile, () =>
        eachOf(profile, ['werkbegeleiding'], ({ item, path }) =>
          readItem(item.permanentAanwezig, `${path}/permanentAanwezig`),
        ),
      ),
  },
  werktijdaandeel: {
    type: 'getal',
    lijst: false,
    derive: (profile) => onlyWithWerkbegeleiding(profile, () => sumWerktijdaandeel(profile)),
  },
  nergensBuitenSw: {
    ...booleans,
    derive: (profile) =>
      eachOf(profile, ['technisch', 'organisatorisch', 'werktijd'], ({ item, path }) =>
        readItem(item.nergensBuitenSw ?? false, `${path}/nergensBuitenSw`),
      ),
  },
} as const satisfies Record<string, FactDefinition>
