import { expect, it } from 'vitest'
import { compareTexts } from '../../src/trace/compare-texts.js'

it('orders by code unit: none before some, capitals before small letters, accents last', () => {
  const texts = ['é', 'b', '', 'B', 'a', 'ab']
  expect(texts.sort(compareTexts)).toEqual(['', 'B', 'a', 'ab', 'b', 'é'])
  expect(compareTexts('a', 'a')).toBe(0)
})
