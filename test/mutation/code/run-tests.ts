import { resolve } from 'node:path'
import type { File, Task } from '@vitest/runner'
import { startTests } from '@vitest/runner'
import { VitestSnapshotEnvironment } from 'vitest/runtime'
import type { ModuleRegistry } from './module-registry.js'

const config = {
  root: process.cwd(),
  name: undefined,
  setupFiles: [],
  tags: [],
  allowOnly: true,
  passWithNoTests: true,
  testTimeout: 0,
  hookTimeout: 0,
  retry: 0,
  maxConcurrency: 1,
  sequence: { hooks: 'stack', setupFiles: 'list', concurrent: false, shuffle: false, seed: 0 },
  expect: {},
  experimental: { viteModuleRunner: false, importDurations: { limit: 0 } },
  snapshotOptions: {
    updateSnapshot: 'none',
    expand: false,
    snapshotFormat: {},
    snapshotEnvironment: new VitestSnapshotEnvironment(),
  },
}

const state = {
  config,
  ctx: { pool: 'threads' },
  environment: { name: 'node' },
  providedContext: {},
  current: undefined,
  filepath: undefined as string | undefined,
  rpc: { resolveSnapshotPath: (path: string) => `${path}.snap` },
  onCleanup: () => undefined,
  durations: { environment: 0, prepare: 0 },
}

/** What became of one test. */
export interface TestOutcome {
  /** Names the test within its file; equal runs give equal ids. */
  readonly id: string
  readonly milliseconds: number
  /** Message of the first failure; absent where it passed. */
  readonly failure?: string | undefined
}

/** What a run tells while it goes on. */
export interface Watch {
  /** Called with the id as a test begins, and without as it ends. */
  readonly onTest: (id: string | undefined) => void
}

/**
 * Runs the tests of one file, up to the first that fails.
 *
 * @returns Outcomes of the tests that ran; a failure outside of them is an outcome too.
 */
export type RunTests = (
  file: string,
  only?: readonly string[],
  watch?: Watch,
) => Promise<readonly TestOutcome[]>

const listTasks = (task: Task): readonly Task[] =>
  'tasks' in task ? [task, ...task.tasks.flatMap(listTasks)] : [task]

const toOutcome = ({ id, name, result }: Task): TestOutcome => {
  const milliseconds = result?.duration ?? 0
  if (result?.state !== 'fail') return { id, milliseconds }
  return { id, milliseconds, failure: `${name}: ${result.errors?.[0]?.message ?? ''}` }
}

// a suite fails with its tests, and by itself when a hook does
const listOutcomes = (file: File): readonly TestOutcome[] =>
  listTasks(file)
    .filter(({ type, result }) => type === 'test' || (result?.errors ?? []).length > 0)
    .filter(({ mode }) => mode === 'run')
    .map(toOutcome)

/** Runs test files with the runner of vitest, in this process. */
export async function createRunTests(registry: ModuleRegistry): Promise<RunTests> {
  // what vitest looks for in a worker
  Object.assign(globalThis, { __vitest_worker__: state })
  const { TestRunner, vi } = await import('vitest')
  type Hook<Name extends keyof InstanceType<typeof TestRunner>> = Parameters<
    Extract<InstanceType<typeof TestRunner>[Name], (...args: never) => unknown>
  >

  class InPlaceRunner extends TestRunner {
    watch: Watch | undefined

    override importFile(path: string) {
      return registry.load(path)
    }

    override onBeforeTryTask(...[test]: Hook<'onBeforeTryTask'>) {
      super.onBeforeTryTask(test)
      this.watch?.onTest(test.id)
    }

    override onAfterRunTask(...[test]: Hook<'onAfterRunTask'>) {
      super.onAfterRunTask(test)
      this.watch?.onTest(undefined)
      if (test.result?.state === 'fail') this.cancel('test-failure')
    }

    override onAfterRunSuite() {
      return Promise.resolve()
    }
  }

  return async (file, only, watch) => {
    const filepath = resolve(file)
    state.filepath = filepath
    const runner = new InPlaceRunner(config as never)
    runner.watch = watch
    // the methods of the base class report to it
    runner.__setTraces({
      $: (_name: string, _options: unknown, act: () => unknown) => act(),
    } as never)
    const spec = { filepath, testIds: only && [...only] } as never
    const [result] = await startTests([spec], runner)
    vi.restoreAllMocks()
    return listOutcomes(result!)
  }
}
