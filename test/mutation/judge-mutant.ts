import { isDeepStrictEqual } from 'node:util'
import { BeslistabelError } from '../../src/errors.js'
import { evaluate, loadRegime, type EvaluateOptions, type Regime } from '../../src/index.js'
import { referentie } from '../../src/referentie/index.js'
import {
  loadGrenswaarden,
  loadIntakeprofielcases,
  loadOngeldig,
  loadPraktijkcases,
  withValue,
} from '../support/fixtures.js'
import {
  observeIntakeprofiel,
  observePraktijkcase,
  observeRij,
} from '../support/observe-fixture.js'
import { changed } from '../support/rule-files.js'
import type { Mutant } from './mutant.js'

/** A fixture with what its author expects of it. */
interface Expectation {
  readonly name: string
  readonly expected: unknown
  readonly observe: (options: EvaluateOptions) => unknown
}

/** What became of a mutant. */
export type Fate =
  /** The rules do not load, so nobody can decide with them. */
  | { readonly fate: 'refused' }
  /** The named fixture tells it from the law. */
  | { readonly fate: 'killed'; readonly by: string }
  | { readonly fate: 'survived' }
  /** The rules load, and then evaluating throws what no caller is told to expect. */
  | { readonly fate: 'crashed'; readonly error: unknown }

function observeRefusal(observe: () => unknown): unknown {
  try {
    return observe()
  } catch (error) {
    if (!(error instanceof BeslistabelError)) throw error
    return { code: error.code, pads: error.issues.map(({ path }) => path) }
  }
}

const expectations: Expectation[] = [
  ...loadGrenswaarden().flatMap(({ file, fixture: { profiel, varieer, rijen } }) =>
    rijen.map((rij) => ({
      name: `grenswaarden/${file}`,
      expected: rij.verwacht,
      observe: (options: EvaluateOptions) =>
        observeRij(withValue(profiel, varieer, rij.waarde), rij, options),
    })),
  ),
  ...loadPraktijkcases()
    .filter(({ fixture }) => fixture.status === 'akkoord')
    .map(({ file, fixture }) => ({
      name: `praktijkcases/${file}`,
      expected: fixture.verwacht,
      observe: (options: EvaluateOptions) => observePraktijkcase(fixture, options),
    })),
  ...loadIntakeprofielcases().map(({ file, fixture }) => ({
    name: `intakeprofielen/${file}`,
    expected: fixture.verwacht,
    observe: (options: EvaluateOptions) => observeIntakeprofiel(fixture, options),
  })),
  ...loadOngeldig().map(({ file, fixture: { profiel, verwacht } }) => ({
    name: `ongeldig/${file}`,
    expected: { code: verwacht.code, pads: [verwacht.pad] },
    observe: (options: EvaluateOptions) => evaluate(profiel, options),
  })),
]

/** Finds the first fixture whose expectation the regime does not meet. */
export function findKiller(regime: Regime): string | undefined {
  const options = { regimes: [regime], referentie }
  const index = expectations.findIndex(
    ({ observe, expected }) =>
      !isDeepStrictEqual(
        observeRefusal(() => observe(options)),
        expected,
      ),
  )
  if (index === -1) return undefined
  // the next mutant stands close by, so what killed this one is tried on it first
  const [killer] = expectations.splice(index, 1)
  expectations.unshift(killer!)
  return killer!.name
}

function loadChanged({ changes }: Mutant): Regime | undefined {
  try {
    return loadRegime(changed(...changes))
  } catch (error) {
    if (error instanceof BeslistabelError) return undefined
    throw error
  }
}

/** Loads the changed rules and runs the fixtures on them. */
export function judgeMutant(mutant: Mutant): Fate {
  try {
    const regime = loadChanged(mutant)
    if (regime === undefined) return { fate: 'refused' }
    const by = findKiller(regime)
    return by === undefined ? { fate: 'survived' } : { fate: 'killed', by }
  } catch (error) {
    return { fate: 'crashed', error }
  }
}
