import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../src/report/wrap-text.js'

const WIDTH = 88

const word = (length: number) => 'x'.repeat(length)

describe('wrapText', () => {
  it('fills a line up to 88 characters', () => {
    expect(wrapText(`${word(43)} ${word(44)} z`, 0)).toBe(`${word(43)} ${word(44)}\nz`)
    expect(wrapText(`${word(43)} ${word(45)}`, 0)).toBe(`${word(43)}\n${word(45)}`)
  })

  it('counts the indent', () => {
    expect(wrapText(`${word(40)} ${word(43)}`, 4)).toBe(`    ${word(40)} ${word(43)}`)
    expect(wrapText(`${word(40)} ${word(44)}`, 4)).toBe(`    ${word(40)}\n    ${word(44)}`)
  })

  it('hangs the lines after the first', () => {
    expect(wrapText(`${word(80)} ${word(8)} y`, 0, 5)).toBe(`${word(80)}\n     ${word(8)} y`)
  })

  it('leaves a word alone that does not fit on any line', () => {
    expect(wrapText(`a ${word(100)} b`, 2)).toBe(`  a\n  ${word(100)}\n  b`)
    expect(wrapText(word(100), 2)).toBe(`  ${word(100)}`)
  })

  it('keeps line breaks, and indents after them', () => {
    expect(wrapText('een\ntwee', 2, 4)).toBe('  een\n    twee')
  })

  it('keeps spaces that stand together', () => {
    expect(wrapText('I.1  Heeft hij dat?', 0)).toBe('I.1  Heeft hij dat?')
  })

  it('keeps a number with its percent sign or its currency', () => {
    expect(wrapText(`${word(83)} 50 % is`, 0)).toBe(`${word(83)} 50 %\nis`)
    expect(wrapText(`${word(84)} 50 % is`, 0)).toBe(`${word(84)}\n50 % is`)
    expect(wrapText(`${word(83)} NLG 12.345`, 0)).toBe(`${word(83)}\nNLG 12.345`)
  })

  it('lets a number stand apart from any other word', () => {
    expect(wrapText(`${word(83)} stap 12.345`, 0)).toBe(`${word(83)} stap\n12.345`)
  })

  it('makes no line of an empty text but its indent', () => {
    expect(wrapText('', 0)).toBe('')
    expect(wrapText('', 3)).toBe('   ')
  })

  it('replaces characters that could steer a terminal', () => {
    expect(wrapText('a\u001b[31mb\u0007c\rd\u009be\tf', 0)).toBe(
      'a\ufffd[31mb\ufffdc\ufffdd\ufffde\ufffdf',
    )
  })

  it('loses no word and makes no long line of short words', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 40 }),
    )
    fc.assert(
      fc.property(words, fc.nat(20), fc.nat(20), (list, indent, hanging) => {
        const wrapped = wrapText(list.join(' '), indent, hanging)
        expect(wrapped.split(/\s+/).filter(Boolean)).toEqual(list)
        for (const line of wrapped.split('\n')) expect(line.length).toBeLessThanOrEqual(WIDTH)
      }),
      { seed: 1998 },
    )
  })
})
