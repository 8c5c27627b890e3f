import { expect, it } from 'vitest'
import type { JsonValue } from '../../src/intake-profile/copy-plain-json.js'
import { isJsonList, isJsonObject } from '../../src/intake-profile/json-kinds.js'

it.each<[JsonValue | undefined, boolean]>([
  [{}, true],
  [{ 0: 'x' }, true],
  [[], false],
  [null, false],
  ['{}', false],
  [0, false],
  [undefined, false],
])('that %j is an object is %s', (value, expected) => {
  expect(isJsonObject(value)).toBe(expected)
})

it.each<[JsonValue | undefined, boolean]>([
  [[], true],
  [[1], true],
  [{}, false],
  [{ length: 0 }, false],
  [null, false],
  ['', false],
  [undefined, false],
])('that %j is a list is %s', (value, expected) => {
  expect(isJsonList(value)).toBe(expected)
})
