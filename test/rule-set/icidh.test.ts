import { describe, expect, it } from 'vitest'
import { mainCode, mainCodes } from '../../src/rule-set/icidh.js'

describe('mainCode', () => {
  it.each([
    ['50', '50'],
    ['50.0', '50'],
    ['72.13', '72'],
  ])('of %s is %s', (code, main) => {
    expect(mainCode(code)).toBe(main)
  })
})

describe('mainCodes', () => {
  it('spells out ranges, both ends included, in order', () => {
    expect(mainCodes(['42-44', '49', '98-99'])).toEqual(['42', '43', '44', '49', '98', '99'])
  })

  it('takes a range of one code for that code', () => {
    expect(mainCodes(['15-15'])).toEqual(['15'])
  })

  it('covers all codes of two digits', () => {
    const codes = mainCodes(['10-99'])
    expect(codes).toHaveLength(90)
    expect(codes.every((code) => /^[1-9]\d$/.test(code))).toBe(true)
  })
})
