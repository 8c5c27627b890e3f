/** What became of the mutants of one file or of many. */
export interface Counts {
  /** A test failed. */
  readonly killed: number
  /** A test did not end. */
  readonly timeout: number
  /** Every chosen test passed. */
  readonly survived: number
  /** No chosen test runs the code. */
  readonly noCoverage: number
  /** Stryker could not tell; does not count. */
  readonly errors: number
}

export const none: Counts = { killed: 0, timeout: 0, survived: 0, noCoverage: 0, errors: 0 }

const fates: Readonly<Record<string, keyof Counts>> = {
  Killed: 'killed',
  Timeout: 'timeout',
  Survived: 'survived',
  NoCoverage: 'noCoverage',
}

/** Counts mutants by the status that Stryker gives them. */
export function countFates(statuses: readonly string[]): Counts {
  const counts = { ...none }
  for (const status of statuses) counts[fates[status] ?? 'errors'] += 1
  return counts
}

/** Adds up what became of the mutants of several files. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = { ...none }
  for (const counts of all) {
    for (const fate of Object.keys(none) as (keyof Counts)[]) sum[fate] += counts[fate]
  }
  return sum
}

/** Mutants that a test noticed. */
export const countDetected = ({ killed, timeout }: Counts) => killed + timeout

/** Mutants that no test noticed. */
export const countUnnoticed = ({ survived, noCoverage }: Counts) => survived + noCoverage

/** Mutants that count. */
export const countValid = (counts: Counts) => countDetected(counts) + countUnnoticed(counts)

/** Share of the mutants that a test noticed, 0-1; 1 where there are none. */
export function scoreOf(counts: Counts): number {
  const valid = countValid(counts)
  return valid === 0 ? 1 : countDetected(counts) / valid
}
