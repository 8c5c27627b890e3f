import { expect, test } from 'vitest'
import { findNearestCodes } from '../../src/referentie/nearest-codes.js'

test.each([
  ['those that start alike come first, however far in number', ['520', '511'], ['511', '520']],
  ['of those that start alike, the nearest in number', ['511', '518'], ['518', '511']],
  ['of those as near, the first', ['5.20', '5.18'], ['5.18', '5.20']],
  ['of those as near, the first', ['5.18', '5.20'], ['5.18', '5.20']],
  ['a code that ends sooner starts alike as far as it goes', ['5', '59', '51'], ['51', '59', '5']],
])('%s', (_why, codes, nearest) => {
  const asked = codes[0]!.includes('.') ? '5.19' : '519'
  expect(findNearestCodes(asked, codes, 3)).toEqual(nearest)
})

test('no more are found than were asked', () => {
  expect(findNearestCodes('513', ['511', '512', '514'], 2)).toEqual(['512', '514'])
})
