import { describe, expect, it } from 'vitest'
import { copyInput } from '../../../src/audit/input/copy-input.js'
import { createCycle } from '../../support/audit.js'

const nest = (depth: number): unknown => (depth === 0 ? [] : [nest(depth - 1)])

describe('copyInput', () => {
  it('copies plain JSON', () => {
    const input = { a: [1, 'x', null], b: { c: true } }
    const { value, bevindingen } = copyInput(input)
    expect(value).toEqual(input)
    expect(value).not.toBe(input)
    expect(bevindingen).toEqual([])
  })

  it('names each part that is no JSON', () => {
    const { bevindingen } = copyInput({ a: [1, () => 1], 'b/c': new Date(0), d: 'x' })
    const tekst =
      'Op deze plaats staat geen platte JSON. Lever aan wat `JSON.parse` van het bewaarde bestand maakt.'
    expect(bevindingen).toEqual([
      { code: 'NIET_LEESBAAR', pad: '/a/1', tekst },
      { code: 'NIET_LEESBAAR', pad: '/b~1c', tekst },
    ])
  })

  it('names at most a hundred parts', () => {
    const { bevindingen } = copyInput(Array.from({ length: 150 }, () => () => 1))
    expect(bevindingen).toHaveLength(100)
    expect(bevindingen.at(-1)?.pad).toBe('/99')
  })

  it.each([
    ['a function', () => 1],
    ['undefined', undefined],
    ['half a character', '\uD800'],
  ])('gives null for %s, of which no part can be named', (_what, input) => {
    expect(copyInput(input)).toEqual({ value: null, bevindingen: [] })
  })

  it('takes 32 lists inside one another and no more', () => {
    expect(copyInput(nest(31)).bevindingen).toEqual([])
    expect(copyInput(nest(32))).toEqual({
      value: null,
      bevindingen: [
        {
          code: 'TE_GROOT',
          pad: '/0'.repeat(32),
          tekst: 'Dit is te diep of te groot om te lezen. Lever precies één trace of keten aan.',
        },
      ],
    })
  })

  it('calls a cycle too large', () => {
    expect(copyInput({ a: createCycle() }).bevindingen).toMatchObject([{ code: 'TE_GROOT' }])
  })
})
