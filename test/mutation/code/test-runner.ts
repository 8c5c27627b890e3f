import { readdirSync } from 'node:fs'
import { relative } from 'node:path'
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
import { createRunTests, type RunTests } from './run-tests.js'

// what Stryker writes into the code reads and counts here
const instrumented: InstrumenterContext = {}
Object.assign(globalThis, { __stryker__: instrumented })

const toPath = (file: string) => relative(process.cwd(), file).replaceAll('\\', '/')

const listTests = () =>
  readdirSync('test', { recursive: true })
    .map((path) => `test/${String(path).replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && takesPart(path))
    .sort()

// a program that starts when loaded, and tests that are not run
const mayLoad = (file: string) =>
  file !== 'src/cli/main.ts' && (!file.endsWith('.test.ts') || takesPart(file))

/** Runs test files in one process; each begins with modules loaded afresh, while the mutant is active. */
class InPlaceTestRunner implements TestRunner {
  #registry: ModuleRegistry | undefined
  #run: RunTests | undefined

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
      instrumented.currentTestId = file
      const started = performance.now()
      this.#registry!.clear()
      const failure = await this.#run!(file)
      const test = { id: file, name: file, timeSpentMs: performance.now() - started }
      tests.push(
        failure === undefined
          ? { ...test, status: TestStatus.Success }
          : { ...test, status: TestStatus.Failed, failureMessage: failure },
      )
    }
    delete instrumented.currentTestId
    const mutantCoverage = instrumented.mutantCoverage ?? { static: {}, perTest: {} }
    return { status: DryRunStatus.Complete, tests, mutantCoverage }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, sandboxFileName, testFilter } = options
    const tests = chooseTests(toPath(sandboxFileName), testFilter ?? listTests())
    Object.assign(instrumented, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 })
    this.#registry!.clear()
    for (const [index, test] of tests.entries()) {
      const failure = await this.#run!(test)
      if (hitLimit !== undefined && instrumented.hitCount! > hitLimit)
        return { status: MutantRunStatus.Timeout, reason: 'hit limit' }
      if (failure !== undefined) {
        const counts = { nrOfTests: index + 1, failureMessage: failure }
        return { status: MutantRunStatus.Killed, killedBy: [test], ...counts }
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests: tests.length }
  }
}

export const strykerPlugins = [
  { kind: PluginKind.TestRunner, name: 'in-place', injectableClass: InPlaceTestRunner },
]
