import { defineConfig, type Options } from 'tsup'

/**
 * Makes the settings with which scripts of the tests are bundled, to run by themselves.
 *
 * @param entry - Their sources by name; the name of the script is that with `.js`.
 * @param more - What a script needs besides.
 */
export const createScriptConfig = (
  entry: Readonly<Record<string, string>>,
  more: Options = {},
): ReturnType<typeof defineConfig> =>
  defineConfig({
    entry,
    outDir: 'node_modules/.cache/wsw-indicatie',
    format: ['esm'],
    target: 'es2022',
    platform: 'node',
    splitting: false,
    silent: true,
    esbuildOptions: (options) => {
      options.alias = { '#sha256': './src/hash/sha256-node.ts' }
    },
    ...more,
  })

/** For scripts that read fixtures: these are found from the folder of the file that loads them. */
export const fromFixtures: Options = {
  define: {
    'import.meta.url': JSON.stringify(new URL('../support/fixtures.ts', import.meta.url).href),
  },
}
