import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  root,
  resolve: {
    alias: { '#sha256': fileURLToPath(new URL('../../src/hash/sha256-node.ts', import.meta.url)) },
  },
  test: {
    include: ['test/**/*.test.ts'],
    // the package test keeps a second core busy
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/tooling/closing-line.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/main.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'coverage',
      thresholds: { statements: 95, branches: 95 },
    },
  },
})
