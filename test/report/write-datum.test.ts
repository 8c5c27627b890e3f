import { expect, it } from 'vitest'
import { writeDatum } from '../../src/report/write-datum.js'

it('writes a day with its year last', () => {
  expect(writeDatum('2001-12-06')).toBe('06-12-2001')
})
