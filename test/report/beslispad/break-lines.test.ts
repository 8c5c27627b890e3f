import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, measureText } from '../../../src/report/beslispad/break-lines.js'

describe('lines of a drawing', () => {
  it('break between words', () => {
    expect(breakLines('Heeft betrokkene beperkingen?', 10)).toEqual([
      'Heeft betrokkene',
      'beperkingen?',
    ])
  })

  it('keep a number with its percent sign', () => {
    expect(breakLines('hoogstens 15 % is dat', 6.5)).toEqual(['hoogstens', '15 % is dat'])
  })

  it('cut a word that is wider than a line', () => {
    expect(breakLines('een arbeidsvoorziening', 5)).toEqual(['een', 'arbeidsvo', 'orziening'])
  })

  it('are filled to the very end', () => {
    expect(breakLines('m m m', measureText('m m'))).toEqual(['m m', 'm'])
    expect(breakLines('mmmmm', measureText('mm'))).toEqual(['mm', 'mm', 'm'])
  })

  it('have one letter each where none fits', () => {
    expect(breakLines('mm', 0.1)).toEqual(['m', 'm'])
  })

  it('are none for a blank text', () => {
    expect(breakLines(' \n ', 10)).toEqual([])
  })

  it('never are wider than asked, and lose no letter', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 })
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = breakLines(text, width)
        for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })
})

describe('the width of a text', () => {
  it.each([
    ['i', 222],
    ['t', 278],
    ['r', 333],
    ['c', 500],
    ['a', 556],
    ['F', 611],
    ['K', 667],
    ['N', 722],
    ['O', 778],
    ['M', 833],
  ])('is that of Arial and a little more: %s', (letter, thousandths) => {
    expect(measureText(letter)).toBeCloseTo((thousandths * 1.04) / 1000)
  })

  it('is taken wide where the letter is not known', () => {
    expect(measureText('漢')).toBeGreaterThan(measureText('M'))
  })
})
