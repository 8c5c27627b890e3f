import { evaluate } from '../../src/evaluate.js'
import type { DecisionTrace } from '../../src/trace/decision-trace.js'
import { loadPraktijkcases } from './fixtures.js'
import { randomProfile } from './random-profile.js'

const FIRST_SEED = 6_000_000

/** The trace of every practice case that counts. */
export const fixtureTraces: readonly DecisionTrace[] = loadPraktijkcases()
  .filter(({ fixture }) => fixture.status === 'akkoord')
  .map(({ fixture }) => evaluate(fixture.profiel))

/** The traces of random profiles. */
export const randomTraces = (count: number): readonly DecisionTrace[] =>
  Array.from({ length: count }, (_, index) => evaluate(randomProfile(FIRST_SEED + index)))

/** As many traces: those of the practice cases, and then random ones. */
export const takeTraces = (count: number): readonly DecisionTrace[] => [
  ...fixtureTraces.slice(0, count),
  ...randomTraces(Math.max(0, count - fixtureTraces.length)),
]

/** What a stored trace is when it is read again. */
export const stored = (trace: DecisionTrace): DecisionTrace =>
  JSON.parse(JSON.stringify(trace)) as DecisionTrace
