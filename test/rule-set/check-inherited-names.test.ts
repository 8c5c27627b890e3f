import { describe, expect, it } from 'vitest'
import { checkInheritedNames } from '../../src/rule-set/check-inherited-names.js'
import { file, refusals, set } from '../support/rule-files.js'

const message = 'is a name that every object has, such as constructor; choose another'

describe('a name that every object has', () => {
  it.each([
    ['a key', { constructor: 1 }, [['constructor']]],
    ['a text', { id: 'toString' }, [['id']]],
    ['a text in a list', { ids: ['a', 'valueOf'] }, [['ids', '1']]],
    [
      'a key and what is below it',
      { constructor: { id: 'toString' } },
      [['constructor'], ['constructor', 'id']],
    ],
  ])('is found as %s', (_what, value, paths) => {
    expect(checkInheritedNames(value)).toEqual(paths.map((path) => ({ path, message })))
  })

  it.each([
    ['part of a text', { id: 'the constructor' }],
    ['no text at all', { a: null, b: true, c: 1, d: [] }],
  ])('is not %s', (_what, value) => {
    expect(checkInheritedNames(value)).toEqual([])
  })

  it('is refused in a rule file, with its place', () => {
    const text = { ja: 'ja', nee: 'nee', onbekend: 'onbekend' }
    expect(
      refusals(
        set(file.doelgroep, '/stappen/0/id', 'toString'),
        set(file.feiten, '/feiten/valueOf', text),
      ),
    ).toEqual([
      `${file.feiten}#/feiten/valueOf ${message}`,
      `${file.doelgroep}#/stappen/0/id ${message}`,
    ])
  })
})
