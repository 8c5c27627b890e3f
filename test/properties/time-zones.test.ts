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

const environments = [
  { TZ: 'UTC', LC_ALL: 'en_US.UTF-8', offset: '0', locale: 'en-US' },
  { TZ: 'Europe/Amsterdam', LC_ALL: 'nl_NL.UTF-8', offset: '-60', locale: 'nl-NL' },
  { TZ: 'America/New_York', LC_ALL: 'de_CH.UTF-8', offset: '300', locale: 'de-CH' },
  // where i and I are no pair, and where digits are others
  { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8', offset: '660', locale: 'tr-TR' },
  { TZ: 'Asia/Kathmandu', LC_ALL: 'ar_EG.UTF-8', offset: '-345', locale: 'ar-EG' },
]

async function printIn({ TZ, LC_ALL }: (typeof environments)[number]): Promise<string> {
  const env = { ...process.env, TZ, LC_ALL, NODE_OPTIONS: '' }
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

it('gives the same bytes in every time zone and locale', async () => {
  const printed = await Promise.all(environments.map(printIn))
  const hash = printed[0]!.split(' ').at(-1)!
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(printed).toEqual(environments.map(({ offset, locale }) => `${offset} ${locale} ${hash}`))
}, 60_000)
