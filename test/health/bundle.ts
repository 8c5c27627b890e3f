import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'

const root = process.cwd()

interface Bundler {
  readonly build: (options: object) => Promise<{
    readonly outputFiles: readonly [{ readonly text: string }]
  }>
}

// esbuild comes with tsup
const tsup = createRequire(import.meta.url).resolve('tsup')
const { build } = createRequire(tsup)('esbuild') as Bundler

/** A minified bundle of a program that imports from the built package. */
export interface Bundle {
  readonly text: string
  /** Bytes of the minified text. */
  readonly minified: number
  /** Bytes after gzip. */
  readonly gzipped: number
}

/**
 * Bundles a program for the browser, as a user of the package would.
 *
 * @param code - The program; it imports from `./dist/`.
 * @param packages - Whether the packages that it rests on come along.
 */
export async function bundle(code: string, packages: 'bundle' | 'external'): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    packages,
    external: packages === 'external' ? ['#sha256'] : [],
    write: false,
    logLevel: 'error',
  })
  const { text } = outputFiles[0]
  const bytes = Buffer.from(text)
  return { text, minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length }
}
