import { describe, expect, it } from 'vitest'
import { countFates, none, scoreOf } from './counts.js'
import { listChanged, listDifferences, updateFiles } from './record.js'

const files = {
  'src/a.ts': { ...none, sha256: 'a', killed: 3, survived: 1 },
  'src/b.ts': { ...none, sha256: 'b', killed: 2, timeout: 1 },
}

describe('listChanged', () => {
  it('names the sources that are new, changed or gone', () => {
    expect(listChanged({ files }, { 'src/a.ts': 'a', 'src/b.ts': 'b' })).toEqual([])
    expect(listChanged({ files }, { 'src/c.ts': 'c', 'src/b.ts': 'other' })).toEqual([
      'src/a.ts',
      'src/b.ts',
      'src/c.ts',
    ])
  })
})

describe('updateFiles', () => {
  it('takes over new counts, keeps the others, drops what is gone and adds up', () => {
    const counted = { 'src/0.ts': { ...none, killed: 4, noCoverage: 2 } }
    expect(updateFiles(files, counted, { 'src/0.ts': '0', 'src/a.ts': 'a' })).toEqual({
      total: { ...none, killed: 7, survived: 1, noCoverage: 2 },
      files: {
        'src/0.ts': { ...none, sha256: '0', killed: 4, noCoverage: 2 },
        'src/a.ts': files['src/a.ts'],
      },
    })
  })
})

describe('listDifferences', () => {
  it('names the files where another number went unnoticed, however the others ended', () => {
    const counted = {
      'src/a.ts': { ...none, killed: 2, survived: 1, noCoverage: 1 },
      'src/b.ts': { ...none, killed: 2, errors: 1 },
    }
    expect(listDifferences({ files }, counted)).toEqual([
      'src/a.ts: 2 not noticed, 1 in the record',
    ])
  })
})

describe('countFates', () => {
  it('counts a status that tells nothing as an error', () => {
    const counts = countFates(['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError'])
    expect(counts).toEqual({ killed: 1, timeout: 1, survived: 1, noCoverage: 1, errors: 1 })
  })
})

describe('scoreOf', () => {
  it('is the share that was noticed, without errors', () => {
    expect(scoreOf({ killed: 2, timeout: 1, survived: 1, noCoverage: 2, errors: 9 })).toBe(0.5)
    expect(scoreOf(none)).toBe(1)
  })
})
