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
  testTimeout: 30_000,
  hookTimeout: 30_000,
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

/** Runs the tests of one file, up to the first that fails. */
export type RunTests = (file: string) => Promise<string | undefined>

const listTasks = (task: Task): readonly Task[] =>
  'tasks' in task ? [task, ...task.tasks.flatMap(listTasks)] : [task]

function findFailure(file: File): string | undefined {
  const failed = listTasks(file).filter(({ result }) => result?.state === 'fail')
  const errors = failed.flatMap(({ name, result }) =>
    (result?.errors ?? []).map(({ message }) => `${name}: ${message}`),
  )
  return failed.length > 0 ? (errors[0] ?? failed[0]!.name) : undefined
}

/** Runs test files with the runner of vitest, in this process. */
export async function createRunTests(registry: ModuleRegistry): Promise<RunTests> {
  // what vitest looks for in a worker
  Object.assign(globalThis, { __vitest_worker__: state })
  const { TestRunner, vi } = await import('vitest')

  class InPlaceRunner extends TestRunner {
    override importFile(path: string) {
      return registry.load(path)
    }

    override onAfterRunTask(
      test: Parameters<InstanceType<typeof TestRunner>['onAfterRunTask']>[0],
    ) {
      super.onAfterRunTask(test)
      if (test.result?.state === 'fail') this.cancel('test-failure')
    }

    override onAfterRunSuite() {
      return Promise.resolve()
    }
  }

  return async (file) => {
    const path = resolve(file)
    state.filepath = path
    const runner = new InPlaceRunner(config as never)
    // without it, imports are not traced
    runner.__setTraces({
      $: (_name: string, _options: unknown, act: () => unknown) => act(),
    } as never)
    const [result] = await startTests([path], runner)
    vi.restoreAllMocks()
    return findFailure(result!)
  }
}
