import { expect, it } from 'vitest'
import { createChangeCounter } from '../../../src/audit/rule-sets/count-changes.js'

const change = (naam: string, was: string | null, wordt: string | null) => ({ naam, was, wordt })

const count = (...changes: readonly ReturnType<typeof change>[]) => {
  const counter = createChangeCounter<(typeof changes)[number]>(({ naam }) => naam, ['b', 'a'])
  counter.add(changes)
  return counter.list()
}

it('equal changes are counted', () => {
  expect(count(change('a', 'x', 'y'), change('a', 'y', 'x'), change('a', 'x', 'y'))).toEqual([
    { naam: 'a', was: 'x', wordt: 'y', aantal: 2 },
    { naam: 'a', was: 'y', wordt: 'x', aantal: 1 },
  ])
})

it('changes are listed in the order of their names', () => {
  const names = count(change('a', '1', null), change('b', '2', null)).map(({ naam }) => naam)
  expect(names).toEqual(['b', 'a'])
})

it.each([
  ['what was', change('a', 'B', 'z'), change('a', 'C', 'y')],
  ['what was, none first', change('a', null, 'z'), change('a', 'B', 'y')],
  ['what it becomes', change('a', 'x', 'B'), change('a', 'x', 'C')],
  ['what it becomes, none first', change('a', 'x', null), change('a', 'x', 'B')],
])('changes of one name are listed by %s', (_what, first, second) => {
  const expected = [
    { ...first, aantal: 1 },
    { ...second, aantal: 1 },
  ]
  expect(count(first, second)).toEqual(expected)
  expect(count(second, first)).toEqual(expected)
})
