import Big from 'big.js'
import { begeleiderOpleidingen, functieniveaus } from '../intake-profile/vocabulary.js'
import type { IntakeProfile, Voorziening } from '../intake-profile/intake-profile.js'
import type { FactDefinition } from './fact-definition.js'
import { atLeast, exact, JUDGEMENT, UNKNOWN, type Fact, type Known } from './fact.js'
import {
  absent,
  createFact,
  joinOrigins,
  known,
  pathsOf,
  place,
  placeItem,
  readValue,
  type ListItem,
  type Placed,
} from './read.js'

type Soort = Voorziening['soort']
type OfSoort<S extends Soort> = Extract<Voorziening, { readonly soort: S }>

const LIST = '/voorzieningen'

const isOf =
  <S extends Soort>(soorten: readonly S[]) =>
  (voorziening: Voorziening): voorziening is OfSoort<S> =>
    (soorten as readonly Soort[]).includes(voorziening.soort)

function placeOf<S extends Soort>(
  voorzieningen: readonly Voorziening[],
  soorten: readonly S[],
): Placed<OfSoort<S>>[] {
  const matches = isOf(soorten)
  return place(voorzieningen, LIST).flatMap(({ item, path }) =>
    matches(item) ? [{ item, path }] : [],
  )
}

function existsFact({ voorzieningen }: IntakeProfile, soort: Soort): Fact {
  if (voorzieningen === undefined) return absent(LIST)
  return known(exact(voorzieningen.some(isOf([soort]))), () => {
    const found = pathsOf(placeOf(voorzieningen, [soort]))
    return { paths: found.length > 0 ? found : [LIST], objects: found }
  })
}

function eachFact<S extends Soort>(
  { voorzieningen }: IntakeProfile,
  soorten: readonly S[],
  read: (voorziening: OfSoort<S>) => Known,
  trace: (placed: Placed<OfSoort<S>>) => ListItem,
): Fact {
  if (voorzieningen === undefined) return absent(LIST)
  return createFact({ kind: 'list', items: voorzieningen.filter(isOf(soorten)).map(read) }, () => {
    const found = placeOf(voorzieningen, soorten)
    return joinOrigins(found.map(trace), pathsOf(found), LIST)
  })
}

/** A fact that is one field of every voorziening of some soorten. */
function fieldFact<S extends Soort, Field extends keyof OfSoort<S> & string>(
  profile: IntakeProfile,
  soorten: readonly S[],
  field: Field,
  byDefault?: OfSoort<S>[Field],
): Fact {
  const value = (voorziening: OfSoort<S>) =>
    (voorziening[field] ?? byDefault) as string | number | boolean | undefined
  return eachFact(
    profile,
    soorten,
    (voorziening) => readValue(value(voorziening)),
    ({ item, path }) => placeItem(value(item), `${path}/${field}`),
  )
}

// a norm about guidance has nothing to read where no werkbegeleiding is recorded
const onlyWithWerkbegeleiding = (profile: IntakeProfile, derive: () => Fact): Fact =>
  profile.voorzieningen?.some(isOf(['werkbegeleiding'])) === false
    ? createFact(UNKNOWN, () => ({ paths: [LIST], missing: [JUDGEMENT], objects: [] }))
    : derive()

type Functieniveau = (typeof functieniveaus)[number]

function readFunctieniveau(niveau: Functieniveau | undefined, grens: Functieniveau | undefined) {
  if (niveau === undefined || grens === undefined) return UNKNOWN
  const above = functieniveaus.indexOf(niveau) - functieniveaus.indexOf(grens)
  // the law speaks of above and below only; equal is left to the experts
  return above === 0 ? UNKNOWN : exact(above > 0 ? 'boven' : 'beneden')
}

function functieniveauFact(profile: IntakeProfile): Fact {
  const grens = profile.normbedragen?.functieniveauGrens
  return eachFact(
    profile,
    ['organisatorisch'],
    ({ functieniveau }) => readFunctieniveau(functieniveau, grens),
    ({ item: { functieniveau }, path }) => {
      const paths = [`${path}/functieniveau`, '/normbedragen/functieniveauGrens']
      const isEqual = functieniveau !== undefined && functieniveau === grens
      const missing = paths.filter((_, index) => [functieniveau, grens][index] === undefined)
      return { paths, missing: isEqual ? [JUDGEMENT] : missing }
    },
  )
}

function sumShares(shares: Fact): Fact {
  if (shares.knowledge.kind !== 'list') return shares
  const { items } = shares.knowledge
  const stated = items.flatMap((item) => (item.kind === 'exact' ? [Number(item.value)] : []))
  const total =
    stated.length === 1
      ? stated[0]!
      : stated.reduce((sum, share) => sum.plus(share), new Big(0)).toNumber()
  return createFact(stated.length === items.length ? exact(total) : atLeast(total), () => shares)
}

const boolean = { type: 'boolean', lijst: false } as const
const booleans = { type: 'boolean', lijst: true } as const
const numbers = { type: 'getal', lijst: true } as const

/** Facts about which voorzieningen are necessary and what they ask. */
export const voorzieningenFacts = {
  voorzieningenVastgesteld: {
    ...boolean,
    overKennis: true,
    derive: ({ voorzieningen }) =>
      known(exact(voorzieningen !== undefined), () => ({ paths: [LIST], objects: [] })),
  },
  voorzieningenLeeg: {
    ...boolean,
    derive: ({ voorzieningen }) =>
      voorzieningen === undefined
        ? absent(LIST)
        : known(exact(voorzieningen.length === 0), () => ({ paths: [LIST], objects: [] })),
  },
  werktempoVoorziening: { ...boolean, derive: (profile) => existsFact(profile, 'werktempo') },
  werkbegeleidingNodig: { ...boolean, derive: (profile) => existsFact(profile, 'werkbegeleiding') },
  technischAlgemeen: {
    ...booleans,
    derive: (profile) => fieldFact(profile, ['technisch'], 'algemeen', false),
  },
  dagdelenPerWerkdag: {
    ...numbers,
    derive: (profile) => fieldFact(profile, ['werktijd'], 'dagdelenPerWerkdag'),
  },
  functieniveauTenOpzichteVanGrens: {
    type: 'keuze',
    lijst: true,
    keuzes: ['boven', 'beneden'],
    derive: functieniveauFact,
  },
  opleidingBegeleider: {
    type: 'keuze',
    lijst: true,
    keuzes: begeleiderOpleidingen,
    derive: (profile) => fieldFact(profile, ['werkbegeleiding'], 'opleidingBegeleider'),
  },
  cursusuren: {
    ...numbers,
    derive: (profile) => fieldFact(profile, ['werkbegeleiding'], 'cursusuren'),
  },
  specialeKennis: {
    ...booleans,
    derive: (profile) => fieldFact(profile, ['werkbegeleiding'], 'specialeKennis'),
  },
  extraIntensiteit: {
    ...numbers,
    derive: (profile) => fieldFact(profile, ['werkbegeleiding'], 'extraIntensiteit'),
  },
  permanentAanwezig: {
    ...booleans,
    derive: (profile) =>
      onlyWithWerkbegeleiding(profile, () =>
        fieldFact(profile, ['werkbegeleiding'], 'permanentAanwezig'),
      ),
  },
  werktijdaandeel: {
    type: 'getal',
    lijst: false,
    derive: (profile) =>
      onlyWithWerkbegeleiding(profile, () =>
        sumShares(fieldFact(profile, ['werkbegeleiding'], 'werktijdaandeel')),
      ),
  },
  nergensBuitenSw: {
    ...booleans,
    derive: (profile) =>
      fieldFact(profile, ['technisch', 'organisatorisch', 'werktijd'], 'nergensBuitenSw', false),
  },
} as const satisfies Record<string, FactDefinition>
