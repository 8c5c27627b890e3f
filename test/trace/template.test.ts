import { expect, it } from 'vitest'
import { fillTemplate, parseTemplate } from '../../src/trace/template.js'

it.each([
  ['a text without names', 'tekst', 'tekst'],
  ['an empty text', '', ''],
  ['names at both ends', '{a} en {b}', 'A en B'],
  ['a name that is not given', '{a} {c}', 'A {c}'],
  ['a name without an end', '{a} {b', 'A {b'],
])('fills in %s', (_what, text, filled) => {
  const values = new Map([
    ['a', 'A'],
    ['b', 'B'],
  ])
  expect(fillTemplate(parseTemplate(text), (name) => values.get(name))).toBe(filled)
})

it('works out only what stands in it', () => {
  const asked: string[] = []
  fillTemplate(parseTemplate('{a}'), (name) => {
    asked.push(name)
    return ''
  })
  expect(asked).toEqual(['a'])
})
