import { defineConfig, type Options } from 'tsup'
import { markPureModules } from './test/tooling/mark-pure.js'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** What the command imports from an entry of the package, it takes from the file beside it. */
const entriesBesideCli: Plugin = {
  name: 'entries-beside-cli',
  setup(build) {
    const leaveOut = (filter: RegExp, path: string) => {
      build.onResolve({ filter }, () => ({ path, external: true }))
    }
    leaveOut(/^(\.\.\/)+index\.js$/, './index.js')
    leaveOut(/^(\.\.\/)+audit\/index\.js$/, './audit.js')
    leaveOut(/^(\.\.\/)+referentie\/index\.js$/, './referentie.js')
    leaveOut(/^(\.\.\/)+report\/index\.js$/, './report.js')
  },
}

const common = {
  outDir: 'dist',
  target: 'es2022',
  sourcemap: true,
  // three builds share dist; prebuild empties it
  clean: false,
  removeNodeProtocol: false,
  // chosen by the environment of the reader, see "imports" in package.json
  external: ['#sha256'],
} satisfies Options

export default defineConfig([
  {
    ...common,
    entry: {
      index: 'src/index.ts',
      audit: 'src/audit/index.ts',
      referentie: 'src/referentie/index.ts',
      report: 'src/report/index.ts',
    },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    esbuildPlugins: [markPureModules],
    // as ES modules the entries share the rule files; tsup can split CommonJS only by lowering it
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
    esbuildPlugins: [entriesBesideCli],
  },
])
