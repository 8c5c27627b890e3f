import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const coreBesideCli: Plugin = {
  name: 'core-beside-cli',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: './index.js', external: true }))
  },
}

const common = {
  outDir: 'dist',
  target: 'es2022',
  sourcemap: true,
  splitting: false,
  // three builds share dist; prebuild empties it
  clean: false,
  removeNodeProtocol: false,
  // chosen by the environment of the reader, see "imports" in package.json
  external: ['#sha256'],
} satisfies Options

export default defineConfig([
  {
    ...common,
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    // tsup sets the baseUrl that TypeScript 6 deprecates
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...common,
    entry: { 'sha256-node': 'src/hash/sha256-node.ts', 'sha256-noble': 'src/hash/sha256-noble.ts' },
    format: ['esm', 'cjs'],
    platform: 'node',
  },
  {
    ...common,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    esbuildPlugins: [coreBesideCli],
  },
])
