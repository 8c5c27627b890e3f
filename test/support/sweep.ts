import { evaluate } from '../../src/evaluate.js'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import type { DecisionTrace } from '../../src/trace/decision-trace.js'
import { randomProfile } from './random-profile.js'

/** A random profile with its trace. */
export interface Sample {
  readonly seed: number
  readonly profile: IntakeProfile
  readonly trace: DecisionTrace
}

const MAX_REPORTED = 5

/** Evaluates one random profile. */
export function takeSample(seed: number): Sample {
  const profile = randomProfile(seed)
  return { seed, profile, trace: evaluate(profile) }
}

/**
 * Runs every check on every random profile.
 *
 * @returns The first seeds at which each check fails.
 */
export function sweep<Name extends string>(
  seeds: readonly number[],
  checks: Readonly<Record<Name, (sample: Sample) => boolean>>,
  observe: (sample: Sample) => void,
): Readonly<Record<Name, readonly number[]>> {
  const names = Object.keys(checks) as Name[]
  const failing = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >
  for (const seed of seeds) {
    const sample = takeSample(seed)
    observe(sample)
    for (const name of names) {
      if (failing[name].length < MAX_REPORTED && !checks[name](sample)) failing[name].push(seed)
    }
  }
  return failing
}
