import { expect, it } from 'vitest'
import { intakeprofiel } from '../../src/index.js'
import { ruleSet } from '../support/facts.js'

it('is the form of the shipped regime', () => {
  expect(intakeprofiel).toEqual(ruleSet.intakeprofiel)
})

it('cannot be changed, at any depth', () => {
  const [first] = intakeprofiel.hoofdstukken
  expect(() => Object.assign(intakeprofiel, { titel: '' })).toThrow(TypeError)
  expect(() => Object.assign(first!, { titel: '' })).toThrow(TypeError)
  expect(() => Object.assign(intakeprofiel.aspecten['1']!.scores[0]!, { label: '' })).toThrow(
    TypeError,
  )
})
