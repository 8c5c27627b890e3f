import { describe, expect, it } from 'vitest'
import { listUnusedExports, listUnusedFiles, readModules } from './exports.js'

const entries = [
  'src/index.ts',
  'src/audit/index.ts',
  'src/referentie/index.ts',
  'src/report/index.ts',
  'src/cli/main.ts',
  'src/hash/sha256-node.ts',
  'src/hash/sha256-noble.ts',
]

const library = readModules('src')
const tests = readModules('test')

describe('the library', () => {
  it('has no file that nothing imports', () => {
    expect(listUnusedFiles(library, entries)).toEqual([])
  })

  it('exports nothing that neither it nor a test takes', () => {
    const unused = listUnusedExports([...library, ...tests], entries)
    expect(unused.filter((place) => place.startsWith('src/'))).toEqual([])
  })
})

describe('the search', () => {
  it('finds a file and an export that nothing takes', () => {
    const used = { from: 'src/a.ts', names: ['one'] }
    const modules = [
      { path: 'src/a.ts', exports: ['one', 'two'], imports: [] },
      { path: 'src/b.ts', exports: ['three'], imports: [] },
      { path: 'src/index.ts', exports: [], imports: [used] },
    ]
    expect(listUnusedFiles(modules, ['src/index.ts'])).toEqual(['src/b.ts'])
    expect(listUnusedExports(modules, ['src/index.ts'])).toEqual(['src/a.ts two', 'src/b.ts three'])
  })
})
