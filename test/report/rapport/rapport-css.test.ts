import { expect, it } from 'vitest'
import { createRapportCss } from '../../../src/report/rapport/rapport-css.js'

const hash = '0123456789abcdef'.repeat(4)

it('prints a hash below every sheet', () => {
  expect(createRapportCss(hash)).toContain(`@bottom-left { content: 'SHA-256 ${hash}';`)
})

it.each([`x${hash}`, `${hash}x`, hash.toUpperCase(), hash.slice(1), ''])(
  'prints nothing below the sheets where it is no hash: %j',
  (text) => {
    expect(createRapportCss(text)).toContain(`@bottom-left { content: '';`)
  },
)
