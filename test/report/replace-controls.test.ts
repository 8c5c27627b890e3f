import { expect, it } from 'vitest'
import { replaceControls } from '../../src/report/replace-controls.js'

it('replaces what could steer a terminal', () => {
  expect(replaceControls('a\u001b[31mb\u0000c\u009bd\te\rf')).toBe(
    'a\ufffd[31mb\ufffdc\ufffdd\ufffde\ufffdf',
  )
})

it('leaves line breaks, and makes those of Windows like others', () => {
  expect(replaceControls('een\ntwee\r\ndrie\n\rvier')).toBe('een\ntwee\ndrie\n\ufffdvier')
})

it('leaves every other character', () => {
  const text = 'coëfficiënt – 50 % €\u00a0👩🏽‍🦽 <b>&amp;'
  expect(replaceControls(text)).toBe(text)
})
