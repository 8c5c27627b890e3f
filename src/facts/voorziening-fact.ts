import type { IntakeProfile, Voorziening } from '../intake-profile/intake-profile.js'
import { exact, type Fact, type Known } from './fact.js'
import { pointTo } from './pointer.js'
import {
  absent,
  createFact,
  joinOrigins,
  known,
  pathsOf,
  placeItem,
  readValue,
  type ListItem,
  type Placed,
} from './read.js'

/** Kind of voorziening. */
export type Soort = Voorziening['soort']
/** A voorziening of one or more kinds. */
export type OfSoort<S extends Soort> = Extract<Voorziening, { readonly soort: S }>

/** JSON Pointer of the list. */
export const LIST = '/voorzieningen'

/**
 * Tells whether a voorziening is of some kinds.
 *
 * @param soorten - The kinds.
 * @returns The test.
 */
export const isOf =
  <S extends Soort>(soorten: readonly S[]) =>
  (voorziening: Voorziening): voorziening is OfSoort<S> =>
    (soorten as readonly Soort[]).includes(voorziening.soort)

/** Tells whether a voorziening is of the kind that a fact is about. */
type Selects<V extends Voorziening> = (voorziening: Voorziening) => voorziening is V

function placeSelected<V extends Voorziening>(
  voorzieningen: readonly Voorziening[],
  selects: Selects<V>,
): readonly Placed<V>[] {
  const placed: Placed<V>[] = []
  for (let index = 0; index < voorzieningen.length; index++) {
    const item = voorzieningen[index]!
    if (selects(item)) placed.push({ item, path: pointTo(LIST, index) })
  }
  return placed
}

/**
 * Makes a fact that tells whether a voorziening of some kind is necessary.
 *
 * @param profile - A checked profile.
 * @param soort - The kind.
 * @returns The boolean fact.
 */
export function existsFact({ voorzieningen }: IntakeProfile, soort: Soort): Fact {
  if (voorzieningen === undefined) return absent(LIST)
  return known(exact(voorzieningen.some(isOf([soort]))), () => {
    const found = pathsOf(placeSelected(voorzieningen, isOf([soort])))
    return { paths: found.length > 0 ? found : [LIST], objects: found }
  })
}

/**
 * Makes a fact with a value for every voorziening of some kind.
 *
 * @param profile - A checked profile.
 * @param selects - Tells which voorzieningen it is about.
 * @param read - States what is known of one.
 * @param trace - Places one.
 * @returns The list fact.
 */
export function eachFact<V extends Voorziening>(
  { voorzieningen }: IntakeProfile,
  selects: Selects<V>,
  read: (voorziening: V) => Known,
  trace: (placed: Placed<V>) => ListItem,
): Fact {
  if (voorzieningen === undefined) return absent(LIST)
  return createFact({ kind: 'list', items: voorzieningen.filter(selects).map(read) }, () => {
    const selected = placeSelected(voorzieningen, selects)
    return joinOrigins(selected.map(trace), pathsOf(selected), LIST)
  })
}

/**
 * Makes a fact of one field of every voorziening of some kinds.
 *
 * @param profile - A checked profile.
 * @param soorten - The kinds.
 * @param field - The field.
 * @param byDefault - Its value where absent; unknown without.
 * @returns The list fact.
 */
export function fieldFact<S extends Soort, Field extends keyof OfSoort<S> & string>(
  profile: IntakeProfile,
  soorten: readonly S[],
  field: Field,
  byDefault?: OfSoort<S>[Field],
): Fact {
  const value = (voorziening: OfSoort<S>) =>
    (voorziening[field] ?? byDefault) as string | number | boolean | undefined
  return eachFact(
    profile,
    isOf(soorten),
    (voorziening) => readValue(value(voorziening)),
    ({ item, path }) => placeItem(value(item), pointTo(path, field)),
  )
}
