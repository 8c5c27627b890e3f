import type { LogLevel, MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'

const CACHE = 'node_modules/.cache/wsw-indicatie'

const fixed: PartialStrykerOptions = {
  testRunner: 'in-place',
  plugins: [`./${CACHE}/code-test-runner.js`],
  coverageAnalysis: 'perTest',
  // most loops are stopped by their number of turns; a busy machine must not stop a test
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 20,
  maxTestRunnerReuse: 400,
  tempDirName: `${CACHE}/stryker`,
  ignorePatterns: ['dist', 'coverage', 'docs/api'],
  disableTypeChecks: false,
  reporters: [],
  logLevel: 'error' as LogLevel.Error,
}

/**
 * Mutates sources and runs the chosen tests on every mutant.
 *
 * @param files - Paths of the sources.
 * @param concurrency - How many mutants to try at a time.
 */
export const runStryker = (
  files: readonly string[],
  concurrency: number,
): Promise<MutantResult[]> =>
  new Stryker({ ...fixed, mutate: [...files], concurrency }).runMutationTest()
