import { createRandom } from '../../support/random.js'
import { countDetected, countValid, scoreOf, addCounts, type Counts } from './counts.js'

// of the normal distribution, for 95 %
const DEVIATIONS = 1.96

/**
 * Draws files until they hold enough mutants.
 *
 * @param files - Counts of every file, by path.
 * @param mutants - How many mutants to draw at least.
 * @param seed - Equal seeds draw equal files.
 */
export function sampleFiles(
  files: Readonly<Record<string, Counts>>,
  mutants: number,
  seed: number,
): string[] {
  const random = createRandom(seed)
  const left = Object.keys(files).filter((path) => countValid(files[path]!) > 0)
  const drawn: string[] = []
  for (let held = 0; held < mutants && left.length > 0;) {
    const [path] = left.splice(random.int(0, left.length - 1), 1)
    drawn.push(path!)
    held += countValid(files[path!]!)
  }
  return drawn.sort()
}

/** An estimated share with the bounds of its 95 % confidence interval, each 0-1. */
export interface Estimate {
  readonly score: number
  readonly low: number
  readonly high: number
}

/**
 * Estimates the score of all files from some: the ratio estimator for a sample of clusters.
 *
 * @param sample - Counts of the drawn files; two or more.
 * @param population - How many files there are.
 */
export function estimateScore(sample: readonly Counts[], population: number): Estimate {
  const score = scoreOf(addCounts(sample))
  const size = sample.length
  const mean = sample.reduce((sum, counts) => sum + countValid(counts), 0) / size
  const squares = sample.map((counts) => (countDetected(counts) - score * countValid(counts)) ** 2)
  const variance = squares.reduce((sum, square) => sum + square, 0) / (size - 1)
  const error = Math.sqrt(((1 - size / population) * variance) / size) / mean
  const spread = DEVIATIONS * error
  return { score, low: Math.max(0, score - spread), high: Math.min(1, score + spread) }
}
