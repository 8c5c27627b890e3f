import { expect, it, vi } from 'vitest'
import { memoize } from '../../src/beslistabel/memoize.js'

it('works out each key once', () => {
  const work = vi.fn((key: string) => ({ key }))
  const read = memoize(work)
  const first = read('a')
  expect(read('a')).toBe(first)
  expect(read('b')).toEqual({ key: 'b' })
  expect(work).toHaveBeenCalledTimes(2)
})
