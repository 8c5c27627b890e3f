import fc from 'fast-check'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { parseIntakeProfile } from '../../src/prepare.js'
import { randomProfile } from './random-profile.js'

const MAX_SEED = 2 ** 31 - 1

/** Every copy of a value with one key or list entry less, the largest part first. */
function* withoutOnePart(value: unknown): Generator {
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    if (Array.isArray(value)) {
      yield value.filter((_, index) => String(index) !== key)
    } else {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key))
    }
  }
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    for (const smaller of withoutOnePart(member)) {
      yield Array.isArray(value)
        ? value.map((other: unknown, index) => (String(index) === key ? smaller : other))
        : { ...value, [key]: smaller }
    }
  }
}

function isProfile(value: unknown): value is IntakeProfile {
  try {
    parseIntakeProfile(value)
    return true
  } catch {
    return false
  }
}

class ProfileArbitrary extends fc.Arbitrary<IntakeProfile> {
  override generate(random: fc.Random): fc.Value<IntakeProfile> {
    return new fc.Value(randomProfile(random.nextInt(0, MAX_SEED)), undefined)
  }

  override canShrinkWithoutContext(value: unknown): value is IntakeProfile {
    return isProfile(value)
  }

  override shrink(profile: IntakeProfile): fc.Stream<fc.Value<IntakeProfile>> {
    const smaller = fc.stream<unknown>(withoutOnePart(profile)[Symbol.iterator]())
    return smaller.filter(isProfile).map((value) => new fc.Value(value, undefined))
  }
}

/** Random valid profiles of the seeded generator; a failing one shrinks to the parts that matter. */
export const arbitraryProfile: fc.Arbitrary<IntakeProfile> = new ProfileArbitrary()
