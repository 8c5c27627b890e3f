import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decisiveLeaves,
  foldTruth,
  numberLeaves,
  type Tree,
  type Truth,
} from '../../src/engine/truth.js'
import type { Condition, Leaf } from '../../src/rule-set/conditions-schema.js'

const leaf = (fact: string): Leaf => ({ fact, operator: 'equal', value: true })
const truth = fc.constantFrom<Truth>(true, false, null)

const { tree: anyCondition } = fc.letrec<{ tree: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.constant(leaf('x')),
  tree: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }) }),
  ),
}))

const countLeaves = (tree: Tree): number =>
  tree.group === 'leaf' ? 1 : tree.members.reduce((sum, member) => sum + countLeaves(member), 0)

const anyTree = anyCondition
  .map(numberLeaves)
  .chain((tree) =>
    fc.tuple(
      fc.constant(tree),
      fc.array(truth, { minLength: countLeaves(tree), maxLength: countLeaves(tree) }),
    ),
  )

/** Kleene by number: false 0, unknown 1, true 2; all is the lowest, any the highest. */
const rank = (value: Truth) => (value === null ? 1 : value ? 2 : 0)
function naiveRank(tree: Tree, leaves: readonly Truth[]): number {
  if (tree.group === 'leaf') return rank(leaves[tree.index]!)
  const ranks = tree.members.map((member) => naiveRank(member, leaves))
  return tree.group === 'all' ? Math.min(...ranks) : Math.max(...ranks)
}

describe('numberLeaves', () => {
  it('numbers comparisons from left to right, as they are read', () => {
    const tree = numberLeaves({
      all: [leaf('a'), { any: [leaf('b'), { all: [leaf('c')] }] }, leaf('d')],
    })
    expect(tree).toEqual({
      group: 'all',
      members: [
        { group: 'leaf', index: 0 },
        {
          group: 'any',
          members: [
            { group: 'leaf', index: 1 },
            { group: 'all', members: [{ group: 'leaf', index: 2 }] },
          ],
        },
        { group: 'leaf', index: 3 },
      ],
    })
  })
})

describe('foldTruth', () => {
  it.each<[string, Truth[], Truth, Truth]>([
    ['two true', [true, true], true, true],
    ['one false', [true, false], false, true],
    ['one unknown beside true', [true, null], null, true],
    ['one unknown beside false', [null, false], false, null],
    ['two unknown', [null, null], null, null],
  ])('%s: all and any', (_title, leaves, all, any) => {
    const pair = [leaf('a'), leaf('b')]
    expect(foldTruth(numberLeaves({ all: pair }), leaves)).toBe(all)
    expect(foldTruth(numberLeaves({ any: pair }), leaves)).toBe(any)
  })

  it('takes an empty all for true and an empty any for false', () => {
    expect(foldTruth({ group: 'all', members: [] }, [])).toBe(true)
    expect(foldTruth({ group: 'any', members: [] }, [])).toBe(false)
  })

  it('follows Kleene for any tree', () => {
    fc.assert(
      fc.property(anyTree, ([tree, leaves]) => {
        expect(rank(foldTruth(tree, leaves))).toBe(naiveRank(tree, leaves))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('decisiveLeaves', () => {
  const tree = numberLeaves({
    all: [leaf('a'), { any: [leaf('b'), leaf('c')] }, leaf('d')],
  })

  it.each<[string, Truth[], number[]]>([
    [
      'every part of a true all, and only the true part of an any',
      [true, false, true, true],
      [0, 2, 3],
    ],
    ['only what makes it false', [true, true, null, false], [3]],
    ['all of an any that fails', [true, false, false, true], [1, 2]],
    ['the unknown parts that still matter', [true, null, false, null], [1, 3]],
    ['not the unknown part of an any that holds', [null, null, true, true], [0]],
  ])('lists %s', (_title, leaves, expected) => {
    expect(decisiveLeaves(tree, leaves)).toEqual(expected)
  })

  it('alone give the tree its truth: the others may turn out either way', () => {
    fc.assert(
      fc.property(anyTree, fc.array(truth, { minLength: 64 }), ([drawn, leaves], others) => {
        const result = foldTruth(drawn, leaves)
        fc.pre(result !== null)
        const decisive = decisiveLeaves(drawn, leaves)
        const changed = leaves.map((value, index) =>
          decisive.includes(index) ? value : others[index % others.length]!,
        )
        expect(foldTruth(drawn, changed)).toBe(result)
      }),
    )
  })

  it('of an unknown tree are themselves unknown', () => {
    fc.assert(
      fc.property(anyTree, ([drawn, leaves]) => {
        fc.pre(foldTruth(drawn, leaves) === null)
        const decisive = decisiveLeaves(drawn, leaves)
        expect(decisive.length).toBeGreaterThan(0)
        expect(decisive.every((index) => leaves[index] === null)).toBe(true)
      }),
    )
  })
})
