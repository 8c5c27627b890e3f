import { expect, it } from 'vitest'
import { pointTo } from '../../src/facts/pointer.js'

it.each([
  ['/voorzieningen', 0, '/voorzieningen/0'],
  ['/voorzieningen', 499, '/voorzieningen/499'],
  ['/voorzieningen/0', 'eenmaligeKosten', '/voorzieningen/0/eenmaligeKosten'],
  ['/voorzieningen/499', 'eenmaligeKosten', '/voorzieningen/499/eenmaligeKosten'],
  ['/beperkingen/0/icidh', 15, '/beperkingen/0/icidh/15'],
  ['/beperkingen/0/icidh', 16, '/beperkingen/0/icidh/16'],
])('points into %s at %s, each time', (parent, member, pointer) => {
  expect([pointTo(parent, member), pointTo(parent, member)]).toEqual([pointer, pointer])
})

it('tells a key from an index, and a member from one of another parent', () => {
  expect([pointTo('/a', 1), pointTo('/b', 1), pointTo('/a', '1'), pointTo('/a', 2)]).toEqual([
    '/a/1',
    '/b/1',
    '/a/1',
    '/a/2',
  ])
})
