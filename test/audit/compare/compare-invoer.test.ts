import { expect, it } from 'vitest'
import { compareInvoer } from '../../../src/audit/compare/compare-invoer.js'

it.each<[string, unknown, unknown]>([
  ['null and an object', null, {}],
  ['an object and null', {}, null],
  ['a list and an object with the same keys', ['x'], { 0: 'x' }],
  ['a text and a number', '1', 1],
])('%s are different values of the place itself', (_what, was, wordt) => {
  expect(compareInvoer({ was, wordt }, '/invoer')).toEqual([
    { stap: null, pad: '/invoer', was, wordt, tekst: 'De invoer op /invoer is anders.' },
  ])
})

it('a difference is named by its own place, in the order of both sides', () => {
  const was = { a: 1, b: [{ c: 1 }, { c: 2 }], e: 1 }
  const wordt = { a: 1, b: [{ c: 1 }, { c: 3 }, { c: 4 }], d: null, e: 2 }
  const found = compareInvoer({ was, wordt }, '/invoer')
  expect(found.map((one) => [one.pad, one.was, one.wordt])).toEqual([
    ['/invoer/b/1/c', 2, 3],
    ['/invoer/b/2', null, { c: 4 }],
    ['/invoer/d', null, null],
    ['/invoer/e', 1, 2],
  ])
})

it('a key is written as JSON Pointer does', () => {
  const found = compareInvoer({ was: { 'a/b~c': 1 }, wordt: { 'a/b~c': 2 } }, '')
  expect(found.map(({ pad }) => pad)).toEqual(['/a~1b~0c'])
})
