import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    'mutate-code': 'test/mutation/code/mutate-code.ts',
    'code-test-runner': 'test/mutation/code/test-runner.ts',
  },
  outDir: 'node_modules/.cache/wsw-indicatie',
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  splitting: false,
  silent: true,
  skipNodeModulesBundle: true,
})
