import type { InstrumenterContext } from '@stryker-mutator/api/core'
import { PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner'
import { chooseTests, takesPart } from './choose-tests.js'
import { createModuleRegistry, type ModuleRegistry } from './module-registry.js'
import { listModules, toPath } from './paths.js'
import { createRunTests, type RunTests, type TestOutcome } from './run-tests.js'

// what Stryker writes into the code reads and counts here
const instrumented: InstrumenterContext = {}
Object.assign(globalThis, { __stryker__: instrumented })

const listTests = () =>
  listModules('test').filter((path) => path.endsWith('.test.ts') && takesPart(path))

// a program that starts when loaded, and tests that are not run
const mayLoad = (file: string) =>
  file !== 'src/cli/main.ts' && (!file.endsWith('.test.ts') || takesPart(file))

// stands for all that runs while a file is loaded, or between its tests
const LOAD = 'load'

const toTestId = (file: string, id: string) => `${file}#${id}`

function groupByFile(testIds: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>()
  for (const [file, id] of testIds.map((testId) => testId.split('#'))) {
    files.set(file!, [...(files.get(file!) ?? []), id!])
  }
  return files
}

function toResult(file: string, { id, milliseconds, failure }: TestOutcome): TestResult {
  const test = { id: toTestId(file, id), name: toTestId(file, id), timeSpentMs: milliseconds }
  return failure === undefined
    ? { ...test, status: TestStatus.Success }
    : { ...test, status: TestStatus.Failed, failureMessage: failure }
}

/** Runs test files in one process; each begins with modules loaded afresh, while the mutant is active. */
class InPlaceTestRunner implements TestRunner {
  #registry: ModuleRegistry | undefined
  #run: RunTests | undefined
  readonly #killers = new Map<string, string>()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    const aliases = { '#sha256': 'src/hash/sha256-node.ts' }
    this.#registry = await createModuleRegistry(['src', 'test'], aliases, mayLoad)
    this.#run = await createRunTests(this.#registry)
  }

  async dryRun({ files = [] }: DryRunOptions): Promise<DryRunResult> {
    const all = listTests()
    const wanted = new Set(files.flatMap((file) => chooseTests(toPath(file), all)))
    const tests: TestResult[] = []
    for (const file of all.filter((test) => wanted.has(test))) {
      this.#registry!.clear()
      const onTest = (id = LOAD) => {
        instrumented.currentTestId = toTestId(file, id)
      }
      onTest()
      const started = performance.now()
      const outcomes = await this.#run!(file, undefined, { onTest })
      const load = { id: LOAD, milliseconds: performance.now() - started }
      tests.push(...[load, ...outcomes].map((outcome) => toResult(file, outcome)))
    }
    delete instrumented.currentTestId
    const mutantCoverage = instrumented.mutantCoverage ?? { static: {}, perTest: {} }
    return { status: DryRunStatus.Complete, tests, mutantCoverage }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, sandboxFileName, testFilter = [] } = options
    const source = toPath(sandboxFileName)
    const covering = groupByFile(testFilter)
    const files = this.#sort(source, chooseTests(source, [...covering.keys()]))
    Object.assign(instrumented, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 })
    this.#registry!.clear()
    let nrOfTests = 0
    for (const file of files) {
      const ids = covering.get(file)!
      // what runs outside of a test can turn up in any
      const outcomes = await this.#run!(file, ids.includes(LOAD) ? undefined : ids)
      nrOfTests += outcomes.length
      if (hitLimit !== undefined && instrumented.hitCount! > hitLimit)
        return { status: MutantRunStatus.Timeout, reason: 'hit limit' }
      const failed = outcomes.find(({ failure }) => failure !== undefined)
      if (failed === undefined) continue
      this.#killers.set(source, file)
      const killedBy = [toTestId(file, failed.id)]
      const failureMessage = failed.failure!
      return { status: MutantRunStatus.Killed, killedBy, failureMessage, nrOfTests }
    }
    return { status: MutantRunStatus.Survived, nrOfTests }
  }

  /** What noticed a mutant of the same source before goes first. */
  #sort(source: string, files: readonly string[]): readonly string[] {
    const killer = this.#killers.get(source)
    return [...files].sort((a, b) => Number(b === killer) - Number(a === killer))
  }
}

export const strykerPlugins = [
  { kind: PluginKind.TestRunner, name: 'in-place', injectableClass: InPlaceTestRunner },
]
