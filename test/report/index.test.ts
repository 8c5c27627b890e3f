import { expect, it } from 'vitest'
import * as report from '../../src/report/index.js'

it('is all that wsw-indicatie/report exports at run time', () => {
  expect(Object.keys(report)).toEqual([
    'renderHtml',
    'renderIntakeprofiel',
    'renderMarkdown',
    'renderMermaid',
  ])
})
