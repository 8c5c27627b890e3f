import { expect, expectTypeOf, test } from 'vitest'
import { BeslistabelError, type ErrorCode, type Issue } from '../src/errors.js'

const issues: readonly Issue[] = [
  { path: '/aanvraag/datum', message: 'Deze sleutel is verplicht.' },
]

test('carries a code, a message and the places at fault', () => {
  const error = new BeslistabelError('INVALID_INTAKE_PROFILE', 'Verbeter het profiel.', issues)
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({
    name: 'BeslistabelError',
    code: 'INVALID_INTAKE_PROFILE',
    message: 'Verbeter het profiel.',
    issues,
  })
  expect(String(error)).toBe('BeslistabelError: Verbeter het profiel.')
  expect(error.cause).toBeUndefined()
})

test('keeps the original error as its cause', () => {
  const cause = new Error('oorzaak')
  expect(new BeslistabelError('NO_RULE_SET', 'x', [], { cause }).cause).toBe(cause)
})

test('has no places at fault where none is given', () => {
  expect(new BeslistabelError('INVALID_JSON', 'x').issues).toEqual([])
})

test('the codes are part of the public API', () => {
  expectTypeOf<ErrorCode>().toEqualTypeOf<
    | 'INVALID_INTAKE_PROFILE'
    | 'INTAKE_PROFILE_TOO_LARGE'
    | 'NO_RULE_SET'
    | 'INVALID_RULE_SET'
    | 'INVALID_JSON'
  >()
  expectTypeOf<BeslistabelError['name']>().toEqualTypeOf<'BeslistabelError'>()
})
