import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'tsup'
import { afterAll, beforeAll, expect, it } from 'vitest'

const run = promisify(execFile)

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'wsw-indicatie-'))

async function printWith(debug: string, way: 'sync' | 'async'): Promise<string> {
  const env = { ...process.env, DEBUG: debug, NODE_OPTIONS: '' }
  const script = join(folder, 'debug-evaluate.mjs')
  const { stdout, stderr } = await run(process.execPath, [script, way], { env })
  return stdout + stderr
}

beforeAll(async () => {
  await build({
    config: false,
    silent: true,
    entry: [pathOf('../support/debug-evaluate.ts')],
    outDir: folder,
    format: 'esm',
    platform: 'node',
    outExtension: () => ({ js: '.mjs' }),
    noExternal: [/./],
    // the libraries that are written for require
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
    esbuildOptions: (options) => {
      options.alias = { '#sha256': pathOf('../../src/hash/sha256-node.ts') }
    },
  })
}, 60_000)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('prints nothing from the synchronous path, whatever DEBUG says', async () => {
  for (const debug of ['json-rules-engine', '*']) expect(await printWith(debug, 'sync')).toBe('')
}, 60_000)

it('prints facts from the asynchronous path when DEBUG asks for it, which the docs warn of', async () => {
  expect(await printWith('json-rules-engine', 'async')).toContain('leftHandSideValue')
  expect(await printWith('', 'async')).toBe('')
}, 60_000)
