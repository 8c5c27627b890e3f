import { expect, it } from 'vitest'
import { requirePart } from '../../src/advice/require-part.js'

it('gives the part that a regime has', () => {
  expect(requirePart(0)).toBe(0)
})

it('points at the aanvraag, which chose the regime, where it has none', () => {
  const take = () => {
    requirePart(undefined)
  }
  expect(take).toThrow(
    expect.objectContaining({
      code: 'NO_RULE_SET',
      issues: [
        {
          path: '/aanvraag',
          message: 'De regelset die hier geldt heeft geen formulier met deze gegevens.',
        },
      ],
    }) as Error,
  )
})
