import type { Voorziening } from '../intake-profile/intake-profile.js'
import type { FactDefinition } from './fact-definition.js'
import { atLeast, exact, range, type Known } from './fact.js'
import { ratioFact } from './kosten-ratio.js'
import { pointTo } from './pointer.js'
import { isIndividueelTechnisch, readCosts, type Field } from './read-kosten.js'
import { placeItem, readValue, type ListItem, type Placed } from './read.js'
import { eachFact, isOf } from './voorziening-fact.js'

const isWerktijd = isOf(['werktijd'])

function readWithoutEenmalige(voorziening: Voorziening): Known {
  const eenmalig = readCosts(voorziening, 'eenmaligeKosten')
  const structureel = readCosts(voorziening, 'structureleKosten')
  if (structureel === 0 || (eenmalig !== undefined && eenmalig > 0)) return exact(0)
  if (structureel === undefined) return atLeast(0)
  return eenmalig === 0 ? exact(structureel) : range(0, structureel)
}

function traceWithoutEenmalige({ item, path }: Placed<Voorziening>): ListItem {
  const paths = [pointTo(path, 'eenmaligeKosten'), pointTo(path, 'structureleKosten')]
  if (readWithoutEenmalige(item).kind === 'exact') return { paths, missing: [] }
  const costs = [readCosts(item, 'eenmaligeKosten'), readCosts(item, 'structureleKosten')]
  return { paths, missing: paths.filter((_, index) => costs[index] === undefined) }
}

const traceCosts =
  (field: Field) =>
  ({ item, path }: Placed<Voorziening>): ListItem =>
    placeItem(readCosts(item, field), pointTo(path, field))

const ratio = { type: 'getal', lijst: false } as const
const amounts = { type: 'getal', lijst: true } as const

/** Facts about the costs of voorzieningen: totals as a ratio to the maximum, and single amounts. */
export const kostenFacts = {
  eenmaligeKostenRatio: {
    ...ratio,
    derive: (profile) => ratioFact(profile, 'eenmaligeKosten', () => true),
  },
  structureleKostenRatio: {
    ...ratio,
    derive: (profile) => ratioFact(profile, 'structureleKosten', () => true),
  },
  eenmaligeKostenIndividueelRatio: {
    ...ratio,
    derive: (profile) => ratioFact(profile, 'eenmaligeKosten', isIndividueelTechnisch),
  },
  structureleKostenIndividueelRatio: {
    ...ratio,
    derive: (profile) =>
      ratioFact(
        profile,
        'structureleKosten',
        (voorziening) => isIndividueelTechnisch(voorziening) || isWerktijd(voorziening),
      ),
  },
  eenmaligeKostenIndividueel: {
    ...amounts,
    derive: (profile) =>
      eachFact(
        profile,
        isIndividueelTechnisch,
        (voorziening) => readValue(readCosts(voorziening, 'eenmaligeKosten')),
        traceCosts('eenmaligeKosten'),
      ),
  },
  structureleKostenZonderEenmalige: {
    ...amounts,
    derive: (profile) =>
      eachFact(profile, isIndividueelTechnisch, readWithoutEenmalige, traceWithoutEenmalige),
  },
  structureleKostenWerktijd: {
    ...amounts,
    derive: (profile) =>
      eachFact(
        profile,
        isWerktijd,
        (voorziening) => readValue(readCosts(voorziening, 'structureleKosten')),
        traceCosts('structureleKosten'),
      ),
  },
} as const satisfies Record<string, FactDefinition>
