import { BeslistabelError } from '../../errors.js'
import { copyPlainJson, type JsonValue } from '../../intake-profile/copy-plain-json.js'
import { renderJsonPointer } from '../../intake-profile/json-pointer.js'
import type { Limits } from '../../intake-profile/too-large.js'
import { createBevinding, type Bevinding } from '../bevinding.js'

/**
 * Limits on a trace or chain as a whole. A trace repeats places and texts of its profile: the
 * largest that was found for a profile within its own limits has a third of these.
 */
const traceLimits: Limits = {
  teDiep: 32,
  teVeelOnderdelen: 5_000_000,
  teVeelTekens: 100_000_000,
}

/** What could be copied of an input. */
export interface InputCopy {
  /** The copy; null where the input as a whole could not be copied. */
  readonly value: JsonValue
  /** Which parts could not; the copy is then not to be used. */
  readonly bevindingen: readonly Bevinding[]
}

/** So many places are named at most; a hostile input can have millions. */
export const MAX_PLACES = 100

/**
 * Copies an input to plain JSON, whatever it is: nothing in it can make this throw.
 *
 * @param input - Anything; it is left as it was.
 * @returns The copy, or what is the matter.
 */
export function copyInput(input: unknown): InputCopy {
  try {
    const { value, problems } = copyPlainJson(input, traceLimits)
    const parts = problems.filter(({ path }) => path.length > 0).slice(0, MAX_PLACES)
    return {
      value,
      bevindingen: parts.map(({ path }) =>
        createBevinding('NIET_LEESBAAR', renderJsonPointer(path)),
      ),
    }
  } catch (error) {
    if (!(error instanceof BeslistabelError)) throw error
    return { value: null, bevindingen: [createBevinding('TE_GROOT', error.issues[0]!.path)] }
  }
}
