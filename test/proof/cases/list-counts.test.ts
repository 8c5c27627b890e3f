import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Antwoord } from '../../../src/beslistabel/question.js'
import { exact, range, type Known } from '../../../src/facts/fact.js'
import { listCounts } from '../../../src/proof/cases/list-counts.js'

const answers = ['ja', 'nee', 'onbekend'] as const

const count = (sets: readonly (readonly Antwoord[])[]) => {
  const ids = sets.map((_, index) => `letter${String(index)}`)
  return listCounts(ids, new Map(ids.map((id, index) => [id, new Set(sets[index])])))
}

/** What each choice of one answer a begrip counts to. */
function countEach(sets: readonly (readonly Antwoord[])[]): readonly Known[] {
  const choices = sets.reduce<readonly (readonly Antwoord[])[]>(
    (before, set) => before.flatMap((choice) => set.map((antwoord) => [...choice, antwoord])),
    [[]],
  )
  return choices.map((choice) => {
    const [ja, open] = ['ja', 'onbekend'].map(
      (antwoord) => choice.filter((one) => one === antwoord).length,
    )
    return range(ja!, ja! + open!)
  })
}

describe('listCounts', () => {
  test('counts from low to high, the certain ones first', () => {
    expect(count([answers, ['ja', 'nee']])).toEqual([
      exact(0),
      range(0, 1),
      exact(1),
      range(1, 2),
      exact(2),
    ])
  })

  test('gives no begrip an answer that it cannot have', () => {
    expect(count([['ja', 'nee'], ['onbekend']])).toEqual([range(0, 1), range(1, 2)])
  })

  test('has each count once that some choice of answers gives, and no other', () => {
    const sets = fc.array(fc.subarray([...answers], { minLength: 1 }), { maxLength: 5 })
    fc.assert(
      fc.property(sets, (each) => {
        const write = (known: Known) => JSON.stringify(known)
        const counts = count(each).map(write)
        expect(new Set(counts)).toEqual(new Set(countEach(each).map(write)))
        expect(counts).toHaveLength(new Set(counts).size)
      }),
    )
  })
})
