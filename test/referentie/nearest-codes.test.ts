import { expect, test } from 'vitest'
import { findNearestCodes } from '../../src/referentie/nearest-codes.js'

test.each([
  [
    'those that start alike come first, however far in number',
    '519',
    ['520', '511'],
    ['511', '520'],
  ],
  ['of those that start alike, the nearest in number', '519', ['511', '518'], ['518', '511']],
  ['of those as near, the first', '515', ['516', '514'], ['514', '516']],
  ['of those as near, the first', '515', ['514', '516'], ['514', '516']],
  [
    'a code that ends sooner starts alike as far as it goes',
    '519',
    ['5', '51', '59'],
    ['51', '59', '5'],
  ],
])('%s: %s', (_why, asked, codes, nearest) => {
  expect(findNearestCodes(asked, codes, 3)).toEqual(nearest)
})

test('no more are found than were asked', () => {
  expect(findNearestCodes('513', ['511', '512', '514'], 2)).toEqual(['512', '514'])
})
