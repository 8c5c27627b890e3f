import { expect, it } from 'vitest'
import { isSameJson } from '../../../src/audit/input/same-json.js'

it.each([
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ a: null }, { b: null }, false],
  [['x'], { 0: 'x' }, false],
  [{ 0: 'x' }, ['x'], false],
  [[1, 2], [2, 1], false],
  [[], [], true],
  [null, {}, false],
  [null, undefined, false],
  [0, false, false],
  ['1', 1, false],
])('%j and %j have the same canonical form: %s', (left, right, expected) => {
  expect(isSameJson(left, right)).toBe(expected)
})
