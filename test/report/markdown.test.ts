import { describe, expect, it } from 'vitest'
import {
  codeBlock,
  heading,
  list,
  paragraph,
  renderMarkdown,
  table,
} from '../../src/report/markdown.js'

const write = (text: string) => renderMarkdown([paragraph(text)]).trimEnd()

const writeCell = (text: string) =>
  renderMarkdown([
    table(
      [
        ['A', 'left'],
        ['B', 'center'],
      ],
      [[text, '1']],
    ),
  ])

describe('Markdown', () => {
  it('reads like this', () => {
    expect(
      renderMarkdown([
        heading(1, 'Kop'),
        paragraph('Een zin.\nNog een.'),
        table(
          [
            ['Aspect', 'left'],
            ['0', 'center'],
          ],
          [
            ['1. Lezen', 'X'],
            ['2. Schrijven', ''],
          ],
        ),
      ]),
    ).toMatchInlineSnapshot(`
      "# Kop

      Een zin.\\
      Nog een.

      | Aspect | 0 |
      | :- | :-: |
      | 1. Lezen | X |
      | 2. Schrijven | |
      "
    `)
  })

  it('has lists, in which a line break stays in its item', () => {
    expect(renderMarkdown([list(['een', 'twee\ndrie'])])).toBe('* een\n* twee\\\n  drie\n')
  })

  it('has code that no text can end', () => {
    const code = codeBlock('mermaid', 'a\n```\nb\u0007')
    expect(renderMarkdown([code])).toBe('````mermaid\na\n```\nb\ufffd\n````\n')
  })

  it.each(['a @b', 'a@ b', 'w. x', 'a://b', 'p:x', '3.5 (a, b)'])(
    'leaves a text alone that means nothing more: %s',
    (text) => {
      expect(write(text)).toBe(text)
    },
  )

  it.each([
    ['raw HTML', '<b>x</b>', '\\<b>x\\</b>'],
    ['a comment', '<!-- x -->', '\\<!-- x -->'],
    ['a character reference', '&lt;', '\\&lt;'],
    ['a link', '[x](javascript:y)', '\\[x]\\(javascript:y)'],
    ['an image', '![x](y)', '!\\[x]\\(y)'],
    ['a link in angle brackets', '<javascript:x>', '\\<javascript:x>'],
    ['a bare link', 'https://x.nl', 'https\\://x.nl'],
    ['a bare link without scheme', 'www.x.nl', 'www\\.x.nl'],
    ['a bare address', 'a@x.nl', 'a\\@x.nl'],
    ['emphasis', '*a* _b_ **c**', '\\*a\\* \\_b\\_ \\*\\*c\\*\\*'],
    ['struck out text', '~~a~~', '\\~\\~a\\~\\~'],
    ['code', '`a`', '\\`a\\`'],
    ['a heading', '# a', '\\# a'],
    ['a heading below', 'a\n===', 'a\\\n\\==='],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['a quote', '> a', '\\> a'],
    ['a line', '---', '\\---'],
    ['a backslash', '\\*', '\\\\\\*'],
  ])('shows %s as it is', (_what, text, escaped) => {
    expect(write(text)).toBe(escaped)
  })

  it('keeps a cell in its place, whatever it holds', () => {
    expect(writeCell('a | b\n| c |\n| - |')).toContain('| a \\| b \\| c \\| \\| - \\| | 1 |\n')
    expect(writeCell('a\n\nb').split('\n')).toHaveLength(4)
  })

  it('replaces control characters', () => {
    expect(write('a\u0007b\rc\td')).toBe('a\ufffdb\ufffdc\ufffdd')
  })

  it('pads no cell to the width of another', () => {
    expect(writeCell('x'.repeat(500)).split('\n')[1]!.length).toBeLessThan(20)
  })
})
