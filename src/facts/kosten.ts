import type { IntakeProfile, Voorziening } from '../intake-profile/intake-profile.js'
import type { FactDefinition } from './fact-definition.js'
import { atLeast, exact, range, UNKNOWN, type Fact, type Known } from './fact.js'
import { absent, listFact, place, readItem, type ListItem, type Placed } from './read.js'

const MAXIMUM = '/normbedragen/maximaalSubsidiebedrag'

interface Amount {
  readonly value: number | undefined
  readonly path: string
}

const isIndividueelTechnisch = (voorziening: Voorziening) =>
  voorziening.soort === 'technisch' && voorziening.algemeen !== true

// individual technical facilities are the only ones whose costs have no default
function readCosts(
  { item, path }: Placed<Voorziening>,
  field: 'eenmaligeKosten' | 'structureleKosten',
): Amount {
  const stated = field in item ? (item as Partial<Record<typeof field, number>>)[field] : undefined
  const value = stated ?? (isIndividueelTechnisch(item) ? undefined : 0)
  return { value, path: `${path}/${field}` }
}

const toCents = (amount: number) => Math.round(amount * 100)

function readTotal(amounts: readonly Amount[]) {
  let cents = 0
  const missing: string[] = []
  for (const { value, path } of amounts) {
    if (value === undefined) missing.push(path)
    else cents += toCents(value)
  }
  return { cents, missing }
}

// cents are integers, so the one rounding of the division keeps every comparison exact
function compareTotal(cents: number, maximum: number | undefined, complete: boolean): Known {
  if (cents === 0) return complete ? exact(0) : atLeast(0)
  if (maximum === undefined)
    return { kind: 'range', min: 0, max: Infinity, minOpen: true, maxOpen: false }
  const ratio = cents / toCents(maximum)
  return complete ? exact(ratio) : atLeast(ratio)
}

function ratioFact(
  profile: IntakeProfile,
  field: 'eenmaligeKosten' | 'structureleKosten',
  counts: (voorziening: Voorziening) => boolean,
): Fact {
  if (profile.voorzieningen === undefined) return absent('/voorzieningen')
  const counted = place(profile.voorzieningen, '/voorzieningen').filter(({ item }) => counts(item))
  const amounts = counted.map((placed) => readCosts(placed, field))
  const { cents, missing } = readTotal(amounts)
  const maximum = profile.normbedragen?.maximaalSubsidiebedrag
  const depends = cents > 0 || missing.length > 0
  const consulted = amounts
    .filter(({ value }, index) => value !== 0 || field in counted[index]!.item)
    .map(({ path }) => path)
  return {
    knowledge: compareTotal(cents, maximum, missing.length === 0),
    paths: depends
      ? [...consulted, MAXIMUM]
      : consulted.length > 0
        ? consulted
        : ['/voorzieningen'],
    missing: depends && maximum === undefined ? [...missing, MAXIMUM] : missing,
    objects: counted.map(({ path }) => path),
    amounts: { teller: cents / 100, noemer: maximum ?? null },
  }
}

function itemsOf(
  profile: IntakeProfile,
  counts: (voorziening: Voorziening) => boolean,
  read: (placed: Placed<Voorziening>) => ListItem,
): Fact {
  if (profile.voorzieningen === undefined) return absent('/voorzieningen')
  const counted = place(profile.voorzieningen, '/voorzieningen').filter(({ item }) => counts(item))
  return listFact(
    counted.map(read),
    counted.map(({ path }) => path),
    '/voorzieningen',
  )
}

function readWithoutEenmalige(placed: Placed<Voorziening>): ListItem {
  const eenmalig = readCosts(placed, 'eenmaligeKosten')
  const structureel = readCosts(placed, 'structureleKosten')
  const paths = [eenmalig.path, structureel.path]
  if (structureel.value === 0 || (eenmalig.value !== undefined && eenmalig.value > 0)) {
    return { known: exact(0), paths, missing: [] }
  }
  const missing = [eenmalig, structureel]
    .filter(({ value }) => value === undefined)
    .map(({ path }) => path)
  if (structureel.value === undefined) return { known: atLeast(0), paths, missing }
  const known = eenmalig.value === 0 ? exact(structureel.value) : range(0, structureel.value)
  return { known, paths, missing }
}

const readStructureel = (placed: Placed<Voorziening>): ListItem => {
  const { value, path } = readCosts(placed, 'structureleKosten')
  return { known: value === undefined ? UNKNOWN : exact(value), paths: [path], missing: [] }
}

const isWerktijd = ({ soort }: Voorziening) => soort === 'werktijd'

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
      itemsOf(profile, isIndividueelTechnisch, (placed) => {
        const { value, path } = readCosts(placed, 'eenmaligeKosten')
        return readItem(value, path)
      }),
  },
  structureleKostenZonderEenmalige: {
    ...amounts,
    derive: (profile) => itemsOf(profile, isIndividueelTechnisch, readWithoutEenmalige),
  },
  structureleKostenWerktijd: {
    ...amounts,
    derive: (profile) => itemsOf(profile, isWerktijd, readStructureel),
  },
} as const satisfies Record<string, FactDefinition>
