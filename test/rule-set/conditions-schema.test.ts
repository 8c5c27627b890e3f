import { describe, expect, it } from 'vitest'
import {
  conditionsSchema,
  listLeaves,
  type Conditions,
} from '../../src/rule-set/conditions-schema.js'
import { changed, faultsOf, file, refusals, refusedAt, set } from '../support/rule-files.js'

const leaf = { fact: 'heeftBeperkingen', operator: 'equal', value: true }
const AT = '/stappen/0/ja/conditions'
const PLACE = `${file.doelgroep}#${AT}`

const refused = (to: unknown) => refusedAt(set(file.doelgroep, AT, to))

describe('conditionsSchema', () => {
  it('accepts the same comparison written anew', () => {
    expect(refused({ any: [{ all: [leaf] }, { ...leaf }] })).toEqual([])
  })

  it('names the key that does not belong', () => {
    expect(refusals(set(file.doelgroep, AT, { all: [leaf], priority: 2 }))).toEqual([
      expect.stringMatching(`^${PLACE} .*"priority"`),
    ])
  })

  it.each<[string, unknown, string]>([
    ['an empty all, which the engine takes for true', { all: [] }, '/all'],
    ['an empty any, which the engine takes for true', { any: [] }, '/any'],
    ['an empty group deeper down', { all: [leaf, { any: [] }] }, '/all/1/any'],
    ['both all and any, of which the engine ignores one', { all: [leaf], any: [leaf] }, ''],
    ['both all and any deeper down', { all: [{ all: [leaf], any: [leaf] }] }, '/all/0'],
    ['a comparison that is a group as well', { all: [{ ...leaf, any: [leaf] }] }, '/all/0'],
    ['a comparison on top, without a group', leaf, ''],
    ['a path, which can run code', { all: [{ ...leaf, path: '$.x' }] }, '/all/0'],
    ['params', { all: [{ ...leaf, params: {} }] }, '/all/0'],
    ['a priority', { all: [leaf], priority: 2 }, ''],
    ['a not, which takes unknown for true', { not: leaf }, ''],
    ['a reference to named conditions', { all: [{ condition: 'other' }] }, '/all/0/fact'],
    ['an operator of the library', { all: [{ ...leaf, operator: 'contains' }] }, '/all/0/operator'],
    ['no operator', { all: [{ fact: 'heeftBeperkingen', value: true }] }, '/all/0/operator'],
    ['an empty name', { all: [{ ...leaf, fact: '' }] }, '/all/0/fact'],
    ['no value', { all: [{ ...leaf, value: undefined }] }, '/all/0/value'],
    ['null as value', { all: [{ ...leaf, value: null }] }, '/all/0/value'],
    ['an empty list as value', { all: [{ ...leaf, value: [] }] }, '/all/0/value'],
    ['a list of numbers as value', { all: [{ ...leaf, value: [1] }] }, '/all/0/value'],
    [
      'a parameter with a path',
      { all: [{ ...leaf, value: { fact: 'grensPrestatie', path: '$' } }] },
      '/all/0/value',
    ],
    ['text', 'heeftBeperkingen', ''],
    ['null', null, ''],
    ['a list', [leaf], ''],
  ])('refuses %s', (_title, conditions, place) => {
    const paths = refused(conditions)
    expect(new Set(paths)).toContain(PLACE + place)
    expect(paths.every((path) => path.startsWith(PLACE))).toBe(true)
  })

  it('names the key that does not belong', () => {
    const files = changed(set(file.doelgroep, AT, { all: [{ ...leaf, path: '$.x' }] }))
    expect(faultsOf(files)).toEqual([
      { path: `${PLACE}/all/0`, message: expect.stringContaining('path') as string },
    ])
  })

  it('reports every fault of a tree at once', () => {
    const conditions = { all: [{ ...leaf, operator: 'x' }, { any: [] }, { ...leaf, value: null }] }
    expect(refused(conditions)).toEqual(
      ['/all/0/operator', '/all/1/any', '/all/2/value'].map((place) => PLACE + place),
    )
  })
})

describe('listLeaves', () => {
  const parsed = conditionsSchema.parse({
    all: [leaf, { any: [{ ...leaf, fact: 'b' }, { all: [{ ...leaf, fact: 'c' }] }] }],
  })

  it('lists comparisons in rule order, each with its place', () => {
    const leaves = listLeaves(parsed, ['ja'])
    expect(leaves.map(({ leaf: { fact }, path }) => [fact, path.join('/')])).toEqual([
      ['heeftBeperkingen', 'ja/all/0'],
      ['b', 'ja/all/1/any/0'],
      ['c', 'ja/all/1/any/1/all/0'],
    ])
  })

  it('starts at the top unless told otherwise', () => {
    const tree: Conditions = { any: [{ fact: 'a', operator: 'equal', value: 1 }] }
    expect(listLeaves(tree)[0]?.path).toEqual(['any', 0])
  })
})
