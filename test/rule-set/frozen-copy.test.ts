import { expect, it } from 'vitest'
import { frozenCopy } from '../../src/rule-set/frozen-copy.js'

it('gives out data that nobody can change, at any depth', () => {
  const data = { rijen: [{ id: 'a', als: null }] }
  const copy = frozenCopy(data) as typeof data
  expect(copy).toEqual(data)
  expect([copy, copy.rijen, copy.rijen[0]].map((part) => Object.isFrozen(part))).toEqual([
    true,
    true,
    true,
  ])
  expect(Object.isFrozen(data)).toBe(false)
})
