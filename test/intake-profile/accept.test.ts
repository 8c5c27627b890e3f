import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { createAccept } from '../../src/intake-profile/accept.js'
import { completeProfile } from './complete-profile.js'
import { placesIn, changed, schema } from './support.js'

const WRONG = [
  null,
  true,
  -1,
  1e12,
  0.001,
  '',
  'onbekend',
  'x'.repeat(10_001),
  [],
  {},
  [null],
  { x: 1 },
]

const judge = (value: unknown) => {
  const { success, data } = schema.safeParse(value)
  return success ? JSON.stringify(data) : undefined
}
const accept = (value: unknown) => JSON.stringify(schema.accept(value))

describe('the short way', () => {
  it('accepts a complete profile, keys in the order of the schema', () => {
    const backwards = Object.fromEntries(Object.entries(completeProfile).reverse())
    expect(accept(backwards)).toBe(judge(backwards))
    expect(accept(backwards)).toBe(accept(completeProfile))
  })

  it.each(placesIn(completeProfile).slice(1))(
    'accepts at %s what zod accepts, no more',
    (pointer) => {
      for (const value of [...WRONG, undefined]) {
        const profile = changed(pointer, value)
        expect(accept(profile)).toBe(judge(profile))
      }
    },
  )

  it.each(WRONG)('is no profile: %j', (value) => {
    expect(accept(value)).toBe(judge(value))
  })

  it('shares nothing with the value', () => {
    const accepted = schema.accept(completeProfile) as typeof completeProfile
    expect(accepted.voorzieningen).not.toBe(completeProfile.voorzieningen)
    expect(accepted.voorzieningen![0]).not.toBe(completeProfile.voorzieningen![0])
  })
})

describe('createAccept', () => {
  const open = createAccept(z.object({ a: z.number() }))

  it('leaves an object with further keys to zod', () => {
    expect(open({ a: 1, b: 2 })).toEqual({ a: 1 })
    expect(open({ a: '1', b: 2 })).toBeUndefined()
  })
})
