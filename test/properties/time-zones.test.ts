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

const zones = {
  UTC: '0',
  'Europe/Amsterdam': '-60',
  'America/New_York': '300',
  'Pacific/Apia': '660',
}

async function printIn(zone: string): Promise<string> {
  const env = { ...process.env, TZ: zone, NODE_OPTIONS: '' }
  const { stdout } = await run(process.execPath, [join(folder, 'print-traces.cjs')], { env })
  return stdout
}

beforeAll(async () => {
  await build({
    config: false,
    silent: true,
    entry: [pathOf('../support/print-traces.ts')],
    outDir: folder,
    format: 'cjs',
    outExtension: () => ({ js: '.cjs' }),
    noExternal: [/./],
    esbuildOptions: (options) => {
      options.alias = { '#sha256': pathOf('../../src/hash/sha256-node.ts') }
    },
  })
}, 60_000)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('gives the same bytes in every time zone', async () => {
  const printed = await Promise.all(Object.keys(zones).map(printIn))
  const [, hash] = printed[0]!.split(' ')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(printed).toEqual(Object.values(zones).map((offset) => `${offset} ${hash!}`))
}, 60_000)
