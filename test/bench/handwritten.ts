import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { cellOf, OPEN, type Outcome } from './decision.js'
import { personFacts, voorzieningFacts, type Facts } from './facts.js'

type Truth = boolean | undefined

const and = (a: Truth, b: Truth): Truth =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true
const or = (a: Truth, b: Truth): Truth =>
  a === true || b === true ? true : a === undefined || b === undefined ? undefined : false
const most = (value: number | undefined, limit: number): Truth =>
  value === undefined ? undefined : value <= limit
const least = (value: number | undefined, limit: number): Truth =>
  value === undefined ? undefined : value >= limit
const more = (value: number | undefined, limit: number): Truth =>
  value === undefined ? undefined : value > limit

function realisable(person: Facts, facts: Facts): Truth {
  const { opleiding } = facts
  return and(
    and(
      and(most(facts.eenmaligRatio, 2), most(facts.structureelRatio, 0.25)),
      and(opleiding === undefined ? undefined : opleiding !== 'hoger', most(facts.cursusuren, 300)),
    ),
    and(person.rustigePlek, least(facts.dagdelen, 1)),
  )
}

const regular = ({ eenvoudigsteFuncties, uren, prestatie }: Facts): Truth =>
  and(and(eenvoudigsteFuncties, least(uren, 1)), least(prestatie, 10))

function farReaching(facts: Facts): Truth {
  const { niveau, algemeen: a } = facts
  const b = and(facts.heeftEenmalig, most(facts.eenmaligIndividueel, 0.5))
  const c = and(facts.heeftStructureel, most(facts.structureelIndividueel, 0.125))
  const d = niveau === undefined ? undefined : niveau === 'boven'
  const i = niveau === undefined ? undefined : niveau === 'beneden'
  const f = or(or(and(a, b), or(and(a, c), and(a, d))), or(and(b, c), or(and(b, d), and(c, d))))
  const gh = or(more(facts.eenmaligIndividueel, 0.5), more(facts.structureelIndividueel, 0.125))
  const j = or(facts.specialeKennis, more(facts.extraIntensiteit, 50))
  return or(or(f, gh), or(i, j))
}

function decideFirst(facts: Facts): Outcome | undefined {
  if (facts.beperkingen !== true) return facts.beperkingen === false ? 'I.1' : OPEN
  if (facts.belemmering !== true) return facts.belemmering === false ? 'I.2' : OPEN
  if (facts.arbeid !== true) return facts.arbeid === false ? 'I.3' : OPEN
  if (facts.normaal !== false) return facts.normaal === true ? 'I.4' : OPEN
  return undefined
}

function decideLater(person: Facts, facts: Facts): Outcome {
  const realised = realisable(person, facts)
  if (realised !== true) return realised === false ? 'I.5' : OPEN
  const works = regular(person)
  if (works !== true) return works === false ? 'I.6' : OPEN
  const meer = more(person.prestatie, 50)
  const far = farReaching(facts)
  return meer === undefined || far === undefined ? OPEN : cellOf(meer, far)
}

/** Table I + II as a programmer would write them by hand, on facts worked out beforehand. */
export const decideByHand = (facts: Facts): Outcome =>
  decideFirst(facts) ?? decideLater(facts, facts)

/** The same from the profile itself, working out no fact that is not needed. */
export function decideProfileByHand(profile: IntakeProfile): Outcome {
  const person = personFacts(profile)
  return decideFirst(person) ?? decideLater(person, voorzieningFacts(profile))
}
