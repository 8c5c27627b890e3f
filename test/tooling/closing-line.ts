import { writeSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

function count(modules: readonly TestModule[], unhandled: number): Counts {
  const counts: Counts = { passed: 0, failed: unhandled, skipped: 0 }
  for (const module of modules) {
    const failedBefore = counts.failed
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'passed') counts.passed += 1
      else if (state === 'skipped') counts.skipped += 1
      else counts.failed += 1
    }
    // a file that does not load, or whose hook throws, has no failed test of its own
    if (module.state() === 'failed' && counts.failed === failedBefore) counts.failed += 1
  }
  return counts
}

function line({ passed, failed, skipped }: Counts): string {
  const tail = skipped > 0 ? `, ${String(skipped)} skipped` : ''
  return `${String(passed)} passed, ${String(failed)} failed${tail}\n`
}

/** Prints `N passed, N failed` as the very last line, after the coverage report. */
export default class ClosingLine implements Reporter {
  #counts: Counts | undefined

  onInit(): void {
    process.on('exit', (code) => {
      const counts = this.#counts
      if (!counts) return
      // coverage below its threshold fails the run without failing a test
      if (code !== 0 && counts.failed === 0) counts.failed = 1
      writeSync(1, line(counts))
    })
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    this.#counts = count(modules, unhandled.length)
  }
}
