import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { 'prove-rules': 'test/proof/prove-rules.ts' },
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
