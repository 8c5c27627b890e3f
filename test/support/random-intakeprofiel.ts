import {
  aspecten,
  aspectNummers,
  listDk,
  type AspectNummer,
} from '../../src/intake-profile/aspect-nummers.js'
import type { Aspect, Intakeprofiel } from '../../src/intake-profile/intake-profile.js'
import { scores } from '../../src/intake-profile/vocabulary.js'
import { compact, type Random } from './random.js'
import { randomBronnen } from './random-voorzieningen.js'

/** Aspects that a step or a signaal reads. */
const read = ['1', '1a', '1b', '1c', '2', '3', '5', '33', '45', '51', '52', '53'] as const

function randomAspect(random: Random, nummer: AspectNummer): Aspect {
  const score = random.pick(scores)
  const keuzes = listDk(aspecten[nummer], Number(score))
  return compact({
    score,
    dk: keuzes.length > 0 ? random.maybe(0.3, () => random.pick(keuzes)) : undefined,
    opmerking: random.maybe(0.1, () => 'zie verslag'),
    bronnen: randomBronnen(random),
  })
}

/** Scores of the aspects that count, and of some that do not. */
export function randomIntakeprofiel(random: Random): Intakeprofiel {
  const share = random.pick([0.3, 0.7, 1])
  const nummers = [
    ...read.filter(() => random.chance(share)),
    ...random.list(2, () => random.pick(aspectNummers)),
  ]
  return Object.fromEntries(nummers.map((nummer) => [nummer, randomAspect(random, nummer)]))
}
