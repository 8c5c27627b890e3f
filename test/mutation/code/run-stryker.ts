import type { MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'

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
  new Stryker({
    configFile: 'test/mutation/code/stryker.config.json',
    mutate: [...files],
    concurrency,
  }).runMutationTest()
