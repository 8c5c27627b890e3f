import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BeslistabelError } from '../../src/errors.js'
import { completeProfile } from './complete-profile.js'
import { changed, parse, placesIn } from './support.js'

const marker = 'ZEERGEHEIM'
const secret = fc.string({ maxLength: 20 }).map((text) => `${marker}${text}`)
const anything = fc.oneof(
  secret,
  fc.array(secret, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('soort', 'id', 'score', 'antwoord'), secret),
)
const pointers = placesIn(completeProfile)
  .map(([pointer]) => pointer)
  .filter((pointer) => pointer !== '')

/** Every text that an error carries: what a log would show. */
function textsOf(input: unknown): readonly string[] {
  try {
    parse(input)
    return []
  } catch (error) {
    if (!(error instanceof BeslistabelError)) throw error
    const { message, issues, stack, cause } = error
    return [message, stack!, String(cause), ...issues.map((issue) => issue.message)]
  }
}

describe('an error', () => {
  test('holds no value of the input, wherever in the profile it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pointers), anything, (pointer, value) => {
        expect(textsOf(changed(pointer, value)).join('\n')).not.toContain(marker)
      }),
      { numRuns: 1000 },
    )
  })

  test('holds no unknown key in a message, only in a path', () => {
    const input = { aanvraag: { datum: '2001-06-06', [marker]: 1 }, [marker]: { [marker]: marker } }
    expect(textsOf(input).join('\n')).not.toContain(marker)
  })

  test('holds nothing that a throwing getter said', () => {
    const input = {
      get aanvraag() {
        throw new Error(marker)
      },
    }
    expect(textsOf(input).join('\n')).not.toContain(marker)
  })
})

test('any JSON is taken or refused with the typed error', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json().map((text) => JSON.parse(text) as unknown),
        fc.anything(),
      ),
      (input) => {
        expect(() => textsOf(input)).not.toThrow()
      },
    ),
    { numRuns: 1000 },
  )
})

test('what is taken is taken again, unchanged', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pointers), fc.jsonValue(), (pointer, value) => {
      const input = changed(pointer, value)
      if (textsOf(input).length > 0) return
      const once = JSON.stringify(parse(input))
      expect(JSON.stringify(parse(JSON.parse(once)))).toBe(once)
    }),
    { numRuns: 500 },
  )
})
