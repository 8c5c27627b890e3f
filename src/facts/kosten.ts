import type { IntakeProfile, Voorziening } from '../intake-profile/intake-profile.js'
import type { FactDefinition } from './fact-definition.js'
import { atLeast, exact, range, type Fact, type Known, type Origin } from './fact.js'
import {
  absent,
  createFact,
  joinOrigins,
  pathsOf,
  place,
  readValue,
  type ListItem,
  type Placed,
} from './read.js'

const MAXIMUM = '/normbedragen/maximaalSubsidiebedrag'

type Field = 'eenmaligeKosten' | 'structureleKosten'
type Counts = (voorziening: Voorziening) => boolean

const isIndividueelTechnisch: Counts = (voorziening) =>
  voorziening.soort === 'technisch' && voorziening.algemeen !== true

const isWerktijd: Counts = ({ soort }) => soort === 'werktijd'

const readStated = (voorziening: Voorziening, field: Field): number | undefined =>
  (voorziening as Partial<Record<Field, number>>)[field]

// individual technical facilities are the only ones whose costs have no default
const readCosts = (voorziening: Voorziening, field: Field): number | undefined =>
  readStated(voorziening, field) ?? (isIndividueelTechnisch(voorziening) ? undefined : 0)

const toCents = (amount: number) => Math.round(amount * 100)

interface Total {
  readonly cents: number
  readonly complete: boolean
}

function readTotal(voorzieningen: readonly Voorziening[], field: Field, counts: Counts): Total {
  let cents = 0
  let complete = true
  for (const voorziening of voorzieningen) {
    if (!counts(voorziening)) continue
    const costs = readCosts(voorziening, field)
    if (costs === undefined) complete = false
    else cents += toCents(costs)
  }
  return { cents, complete }
}

// cents are integers, so the one rounding of the division keeps every comparison exact
function compareTotal({ cents, complete }: Total, maximum: number | undefined): Known {
  if (cents === 0) return complete ? exact(0) : atLeast(0)
  if (maximum === undefined) {
    return { kind: 'range', min: 0, max: Infinity, minOpen: true, maxOpen: false }
  }
  const ratio = cents / toCents(maximum)
  return complete ? exact(ratio) : atLeast(ratio)
}

function traceRatio(
  voorzieningen: readonly Voorziening[],
  field: Field,
  counts: Counts,
  { cents, complete }: Total,
  maximum: number | undefined,
): Origin {
  const counted = place(voorzieningen, '/voorzieningen').filter(({ item }) => counts(item))
  const consulted = counted
    .filter(({ item }) => readStated(item, field) !== undefined || isIndividueelTechnisch(item))
    .map(({ path }) => `${path}/${field}`)
  const missing = counted
    .filter(({ item }) => readCosts(item, field) === undefined)
    .map(({ path }) => `${path}/${field}`)
  const depends = cents > 0 || !complete
  const paths = depends ? [...consulted, MAXIMUM] : consulted
  return {
    paths: paths.length > 0 ? paths : ['/voorzieningen'],
    missing: depends && maximum === undefined ? [...missing, MAXIMUM] : missing,
    objects: pathsOf(counted),
    amounts: { teller: cents / 100, noemer: maximum ?? null },
  }
}

function ratioFact(
  { voorzieningen, normbedragen }: IntakeProfile,
  field: Field,
  counts: Counts,
): Fact {
  if (voorzieningen === undefined) return absent('/voorzieningen')
  const total = readTotal(voorzieningen, field, counts)
  const maximum = normbedragen?.maximaalSubsidiebedrag
  return createFact(compareTotal(total, maximum), () =>
    traceRatio(voorzieningen, field, counts, total, maximum),
  )
}

function eachFact(
  { voorzieningen }: IntakeProfile,
  counts: Counts,
  read: (voorziening: Voorziening) => Known,
  trace: (placed: Placed<Voorziening>) => ListItem,
): Fact {
  if (voorzieningen === undefined) return absent('/voorzieningen')
  return createFact({ kind: 'list', items: voorzieningen.filter(counts).map(read) }, () => {
    const counted = place(voorzieningen, '/voorzieningen').filter(({ item }) => counts(item))
    return joinOrigins(counted.map(trace), pathsOf(counted), '/voorzieningen')
  })
}

function readWithoutEenmalige(voorziening: Voorziening): Known {
  const eenmalig = readCosts(voorziening, 'eenmaligeKosten')
  const structureel = readCosts(voorziening, 'structureleKosten')
  if (structureel === 0 || (eenmalig !== undefined && eenmalig > 0)) return exact(0)
  if (structureel === undefined) return atLeast(0)
  return eenmalig === 0 ? exact(structureel) : range(0, structureel)
}

function traceWithoutEenmalige({ item, path }: Placed<Voorziening>): ListItem {
  const paths = [`${path}/eenmaligeKosten`, `${path}/structureleKosten`]
  if (readWithoutEenmalige(item).kind === 'exact') return { paths, missing: [] }
  const costs = [readCosts(item, 'eenmaligeKosten'), readCosts(item, 'structureleKosten')]
  return { paths, missing: paths.filter((_, index) => costs[index] === undefined) }
}

const traceCosts =
  (field: Field) =>
  ({ item, path }: Placed<Voorziening>): ListItem => ({
    paths: [`${path}/${field}`],
    missing: readCosts(item, field) === undefined ? [`${path}/${field}`] : [],
  })

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
