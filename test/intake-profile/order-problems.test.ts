import { expect, test } from 'vitest'
import { orderProblems } from '../../src/intake-profile/order-problems.js'

const problem = (...path: readonly (string | number)[]) => ({ path, message: '' })

test('orders by place, the whole before its parts and absent keys last', () => {
  const root = { b: [{ y: 1, x: 2 }, 3], a: 4 }
  const ordered = [
    problem(),
    problem('b'),
    problem('b', 0, 'y'),
    problem('b', 0, 'x'),
    problem('b', 0, 'z'),
    problem('b', 0, 'w'),
    problem('b', 1),
    problem('a'),
    problem('c'),
  ]
  const { length } = ordered
  const order = [4, 5, 8, 7, 2, 0, 6, 3, 1]
  expect(order).toHaveLength(length)
  expect(
    orderProblems(
      root,
      order.map((index) => ordered[index]!),
    ),
  ).toEqual(ordered)
})

test('keeps the order of problems at one place', () => {
  const problems = [
    { path: ['a'], message: 'eerst' },
    { path: ['a'], message: 'daarna' },
  ]
  expect(orderProblems({ a: 1 }, problems)).toEqual(problems)
})
