import { functieniveaus } from '../intake-profile/vocabulary.js'
import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import type { FactDefinition } from './fact-definition.js'
import { exact, JUDGEMENT, UNKNOWN, type Fact } from './fact.js'
import { pointTo } from './pointer.js'
import { absent, known } from './read.js'
import { eachFact, existsFact, fieldFact, isOf, LIST } from './voorziening-fact.js'

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
    isOf(['organisatorisch']),
    ({ functieniveau }) => readFunctieniveau(functieniveau, grens),
    ({ item: { functieniveau }, path }) => {
      const paths = [pointTo(path, 'functieniveau'), '/normbedragen/functieniveauGrens']
      const isEqual = functieniveau !== undefined && functieniveau === grens
      const missing = paths.filter((_, index) => [functieniveau, grens][index] === undefined)
      return { paths, missing: isEqual ? [JUDGEMENT] : missing }
    },
  )
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
  nergensBuitenSw: {
    ...booleans,
    derive: (profile) =>
      fieldFact(profile, ['technisch', 'organisatorisch', 'werktijd'], 'nergensBuitenSw', false),
  },
} as const satisfies Record<string, FactDefinition>
