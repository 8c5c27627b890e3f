import { fileURLToPath, pathToFileURL } from 'node:url'
import { defineConfig } from 'tsup'

// the fixtures are found from the folder of the file that loads them, also in a bundle
const SUPPORT = pathToFileURL(
  fileURLToPath(new URL('../support/fixtures.ts', import.meta.url)),
).href

export default defineConfig({
  entry: { 'mutate-rules': 'test/mutation/mutate-rules.ts' },
  outDir: 'node_modules/.cache/wsw-indicatie',
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  splitting: false,
  silent: true,
  define: { 'import.meta.url': JSON.stringify(SUPPORT) },
  esbuildOptions: (options) => {
    options.alias = { '#sha256': './src/hash/sha256-node.ts' }
  },
})
