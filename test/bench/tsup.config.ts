import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { bench: 'test/bench/bench.ts', 'health-figures': 'test/health/print-figures.ts' },
  outDir: 'node_modules/.cache/wsw-indicatie',
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  splitting: false,
  silent: true,
  esbuildOptions: (options) => {
    options.alias = { '#sha256': './src/hash/sha256-node.ts' }
  },
})
