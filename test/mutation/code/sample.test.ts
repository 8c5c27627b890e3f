import { describe, expect, it } from 'vitest'
import { none, type Counts } from './counts.js'
import { estimateScore, sampleFiles } from './sample.js'

const files: Readonly<Record<string, Counts>> = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [
    `src/${String(index)}.ts`,
    { ...none, killed: index, survived: index % 3 },
  ]),
)

describe('sampleFiles', () => {
  it('draws the same files for the same seed, and others for another', () => {
    const drawn = sampleFiles(files, 100, 1)
    expect(sampleFiles(files, 100, 1)).toEqual(drawn)
    expect(sampleFiles(files, 100, 2)).not.toEqual(drawn)
  })

  it('draws until there are enough mutants, each file once', () => {
    const drawn = sampleFiles(files, 100, 1)
    const mutants = drawn.map((path) => files[path]!.killed + files[path]!.survived)
    expect(mutants.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(100)
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  it('draws every file that has mutants when that is not enough', () => {
    expect(sampleFiles(files, 10_000, 1)).toHaveLength(29)
  })
})

describe('estimateScore', () => {
  const half = { ...none, killed: 5, survived: 5 }

  it('is certain when all files score the same, or all were drawn', () => {
    expect(estimateScore([half, half], 10)).toEqual({ score: 0.5, low: 0.5, high: 0.5 })
    const mixed = [half, { ...none, killed: 10 }]
    expect(estimateScore(mixed, 2)).toEqual({ score: 0.75, low: 0.75, high: 0.75 })
  })

  it('is wider the more the files differ, and stays within 0 and 1', () => {
    const all = { ...none, killed: 10 }
    const nothing = { ...none, survived: 10 }
    expect(estimateScore([all, nothing], 100)).toEqual({ score: 0.5, low: 0, high: 1 })
    const { low, high } = estimateScore([all, half, all, half], 100)
    expect(low).toBeCloseTo(0.75 - 1.96 * 0.1415, 3)
    expect(high).toBe(1)
  })
})
