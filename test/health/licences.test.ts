import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const minute = 60_000

interface Locked {
  readonly version: string
  readonly dev?: boolean
  readonly optional?: boolean
}

interface Component {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly licenses?: readonly { readonly license?: { readonly id: string } }[]
}

const parse = (text: string): unknown => JSON.parse(text)

const { packages } = parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>
}

/** What is installed with the library: its dependencies and theirs. */
const installed = Object.entries(packages)
  .filter(([folder, { dev }]) => folder !== '' && dev !== true)
  .map(([folder, { version }]) => ({
    folder,
    version,
    name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
  }))

const readLicence = (folder: string) =>
  (parse(readFileSync(`${folder}/package.json`, 'utf8')) as { license: string }).license

describe('the software bill of materials', () => {
  it(
    'lists every run-time dependency with its licence, and nothing else',
    () => {
      const args = ['test/tooling/write-sbom.mjs']
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      expect(status, stderr).toBe(0)
      const { components } = parse(stdout) as { components: readonly Component[] }
      const listed = components.map(({ name, version }) => `${name}@${version}`)
      const expected = installed.map(({ name, version }) => `${name}@${version}`)
      expect(listed.sort()).toEqual(expected.sort())
      const bare = components.filter(({ licenses }) => licenses?.[0]?.license?.id === undefined)
      expect(bare).toEqual([])
    },
    minute,
  )
})

describe('docs/assurance.md', () => {
  it('states the licence of every run-time dependency', () => {
    const [, section = ''] = readFileSync('docs/assurance.md', 'utf8').split('## Licences\n')
    const rows = section.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\|$/gm)
    const stated = [...rows].map(([, name, licence]) => `${name!}: ${licence!}`)
    const actual = installed.map(({ folder, name }) => `${name}: ${readLicence(folder)}`)
    expect(stated).toEqual([...new Set(actual)].sort())
  })

  it('finds only licences that ask no more than to be named', () => {
    const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']
    const licences = new Set(installed.map(({ folder }) => readLicence(folder)))
    expect([...licences].filter((licence) => !permissive.includes(licence))).toEqual([])
  })
})
