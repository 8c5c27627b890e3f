import { describe, expect, test } from 'vitest'
import { findStap } from '../../src/proof/find-stap.js'

describe('findStap', () => {
  const file = { stappen: [{ id: 'I.1' }, { id: 2 }, null] }

  test('names the step that a place is in', () => {
    expect(findStap(file, ['stappen', '0', 'ja', 'naar'])).toBe('I.1')
    expect(findStap(file, ['stappen', 0])).toBe('I.1')
  })

  test.each([
    ['a place outside the steps', file, ['uitkomst', 'doelgroep']],
    ['the list of steps itself', file, ['stappen']],
    ['a step without a text for an id', file, ['stappen', '1']],
    ['no step at all', file, ['stappen', '2', 'id']],
    ['an inherited key', file, ['stappen', 'constructor']],
    ['no file', undefined, ['stappen', '0']],
  ])('names none for %s', (_what, value, path) => {
    expect(findStap(value, path)).toBeNull()
  })
})
