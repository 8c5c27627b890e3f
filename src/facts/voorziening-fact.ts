import type { IntakeProfile, Voorziening } from '../intake-profile/intake-profile.js'
import { exact, type Fact, type Known } from './fact.js'
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

function placeOf<S extends Soort>(
  voorzieningen: readonly Voorziening[],
  soorten: readonly S[],
): readonly Placed<OfSoort<S>>[] {
  const matches = isOf(soorten)
  const placed: Placed<OfSoort<S>>[] = []
  for (const [index, item] of voorzieningen.entries()) {
    if (matches(item)) placed.push({ item, path: `${LIST}/${String(index)}` })
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
    const found = pathsOf(placeOf(voorzieningen, [soort]))
    return { paths: found.length > 0 ? found : [LIST], objects: found }
  })
}

/**
 * Makes a fact with a value for every voorziening of some kinds.
 *
 * @param profile - A checked profile.
 * @param soorten - The kinds.
 * @param read - States what is known of one.
 * @param trace - Places one.
 * @returns The list fact.
 */
export function eachFact<S extends Soort>(
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
    soorten,
    (voorziening) => readValue(value(voorziening)),
    ({ item, path }) => placeItem(value(item), `${path}/${field}`),
  )
}
