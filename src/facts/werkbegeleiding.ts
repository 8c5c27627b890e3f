import Big from 'big.js'
import { begeleiderOpleidingen } from '../intake-profile/vocabulary.js'
import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import type { FactDefinition } from './fact-definition.js'
import { atLeast, exact, JUDGEMENT, UNKNOWN, type Fact } from './fact.js'
import { createFact } from './read.js'
import { existsFact, fieldFact, isOf, LIST } from './voorziening-fact.js'

// a norm about guidance has nothing to read where no werkbegeleiding is recorded
const onlyWithWerkbegeleiding = (profile: IntakeProfile, derive: () => Fact): Fact =>
  profile.voorzieningen?.some(isOf(['werkbegeleiding'])) === false
    ? createFact(UNKNOWN, () => ({ paths: [LIST], missing: [JUDGEMENT], objects: [] }))
    : derive()

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

/** Facts about special guidance and what it asks of the supervisor. */
export const werkbegeleidingFacts = {
  werkbegeleidingNodig: { ...boolean, derive: (profile) => existsFact(profile, 'werkbegeleiding') },
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
} as const satisfies Record<string, FactDefinition>
