import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/rule-set/fault.js'

const place = (...path: (string | number)[]) => placeOf({ file: 'a.json', path, message: 'wrong' })

describe('placeOf', () => {
  it('writes file and JSON Pointer', () => {
    expect(place('stappen', 4, 'ja')).toBe('a.json#/stappen/4/ja')
  })

  it('points at the whole file', () => {
    expect(place()).toBe('a.json#')
  })

  it('escapes what a JSON Pointer reserves, the tilde first', () => {
    expect(place('/voorzieningen/*/kosten~1')).toBe('a.json#/~1voorzieningen~1*~1kosten~01')
  })
})
