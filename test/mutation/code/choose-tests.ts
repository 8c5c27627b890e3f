import { posix } from 'node:path'

/** Test files that go through the whole library, from profile to trace. */
const WIDE = [
  'test/evaluate.test.ts',
  'test/fixtures/praktijkcases.test.ts',
  'test/fixtures/grenswaarden.test.ts',
]

/** Files that take seconds; only sources of the same folder, or name, are tried with them. */
const SLOW = [
  'test/audit/input/any-input.test.ts',
  'test/audit/redact/verify-redacted.test.ts',
  'test/audit/replay/replay.test.ts',
  'test/audit/rule-sets/compare-rule-sets.test.ts',
  'test/audit/verify/verify.test.ts',
  'test/cli/check-rules.test.ts',
  'test/proof/check-rule-set.test.ts',
  'test/proof/list-voorwaardeparen.test.ts',
  'test/proof/seeded-faults.test.ts',
  'test/proof/slow-proofs.test.ts',
]

/** Compares whole documents; no other sources than those that write them are tried with it. */
const DOCUMENTS = 'test/fixtures/rapporten.test.ts'

/** Files that need a process, a browser or a build, read the sources as text, or take long. */
const LEFT_OUT = [
  'test/architecture.test.ts',
  'test/audit/redact/redact-privacy.test.ts',
  'test/audit/redact/verify-redacted-changes.test.ts',
  'test/audit/replay/replay-engines.test.ts',
  'test/audit/verify/tamper.test.ts',
  'test/trace/placeholders.test.ts',
]

const LEFT_OUT_FOLDERS =
  /^test\/(bench|browser|docs|health|hostile|mutation|package|properties|soak|tooling)\//

/** Whether a test file takes part when the code is mutated. */
export const takesPart = (test: string) => !LEFT_OUT_FOLDERS.test(test) && !LEFT_OUT.includes(test)

const mirror = (source: string) => source.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts')

function rank(source: string, test: string): number | undefined {
  const mirrored = mirror(source)
  const isNear = posix.dirname(mirrored).startsWith(posix.dirname(test))
  if (isNear && posix.basename(test) === posix.basename(mirrored)) return 0
  if (posix.dirname(test) === posix.dirname(mirrored)) return 1
  if (SLOW.includes(test)) return undefined
  if (mirrored.startsWith(`${posix.dirname(test)}/`)) return 2
  if (test === DOCUMENTS && source.startsWith('src/report/')) return 3
  return WIDE.includes(test) ? 3 : undefined
}

/**
 * Chooses the tests that a mutant must survive, in the order to try them: its own test file, those beside it,
 * those in the folders above it, and the wide ones; for a source of a report, the whole documents as well.
 *
 * @param source - Path of the mutated file, such as `src/facts/dates.ts`.
 * @param tests - Paths of test files.
 */
export function chooseTests(source: string, tests: readonly string[]): readonly string[] {
  return tests
    .filter((test) => takesPart(test) && rank(source, test) !== undefined)
    .sort((a, b) => rank(source, a)! - rank(source, b)! || (a < b ? -1 : 1))
}
