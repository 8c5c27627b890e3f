import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import type { FactContext } from './fact-context.js'
import type { FactDefinition } from './fact-definition.js'
import { exact, UNKNOWN, type Fact, type Known } from './fact.js'
import { pointTo } from './pointer.js'
import { absent, createFact, known, readScore } from './read.js'

const FUNCTIONEREN = '/functioneren'

const objectsOf = ({ functioneren }: IntakeProfile) =>
  functioneren === undefined ? [] : [FUNCTIONEREN]

function readBoolean(
  profile: IntakeProfile,
  field: 'kanOpRustigePlek' | 'kanEenvoudigsteFuncties',
): Fact {
  const path = pointTo(FUNCTIONEREN, field)
  const value = profile.functioneren?.[field]
  return value === undefined
    ? absent(path, objectsOf(profile))
    : known(exact(value), () => ({ paths: [path], objects: objectsOf(profile) }))
}

function bandOf(score: number, field: string, { aspectbanden }: FactContext): Known {
  const band = aspectbanden?.banden[field]?.scores.find((row) => row.score === score)
  return band === undefined
    ? UNKNOWN
    : {
        kind: 'range',
        min: band.van,
        max: band.tot ?? Infinity,
        minOpen: band.zonderVan === true,
        maxOpen: band.zonderTot === true,
      }
}

// the measured value counts; the score of an aspect only stands in where nothing was measured
function readMeasured(
  profile: IntakeProfile,
  context: FactContext,
  field: 'aaneengeslotenUren' | 'prestatieplafond',
): Fact {
  const path = pointTo(FUNCTIONEREN, field)
  const value = profile.functioneren?.[field]
  if (value !== undefined) {
    return known(exact(value), () => ({ paths: [path], objects: [FUNCTIONEREN] }))
  }
  const nummer = context.aspectbanden?.banden[field]?.aspect
  const score = nummer === undefined ? undefined : readScore(profile, nummer)
  if (score === undefined) {
    return absent(path, objectsOf(profile))
  }
  const aspectPath = pointTo('/intakeprofiel', nummer!)
  return createFact(bandOf(score, field, context), () => ({
    paths: [pointTo(aspectPath, 'score')],
    missing: [path],
    objects: [aspectPath],
    score,
  }))
}

/** Facts about what the person can do under the adapted circumstances. */
export const functionerenFacts = {
  kanOpRustigePlek: {
    type: 'boolean',
    lijst: false,
    derive: (profile) => readBoolean(profile, 'kanOpRustigePlek'),
  },
  kanEenvoudigsteFuncties: {
    type: 'boolean',
    lijst: false,
    derive: (profile) => readBoolean(profile, 'kanEenvoudigsteFuncties'),
  },
  aaneengeslotenUren: {
    type: 'getal',
    lijst: false,
    derive: (profile, context) => readMeasured(profile, context, 'aaneengeslotenUren'),
  },
  prestatieplafond: {
    type: 'getal',
    lijst: false,
    derive: (profile, context) => readMeasured(profile, context, 'prestatieplafond'),
  },
} as const satisfies Record<string, FactDefinition>
