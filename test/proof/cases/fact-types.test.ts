import { describe, expect, test } from 'vitest'
import { listFactTypes } from '../../../src/proof/cases/fact-types.js'
import { ruleSet } from '../../support/facts.js'

describe('listFactTypes', () => {
  const types = listFactTypes(ruleSet)

  test.each([
    ['a fact of a profile', 'cursusuren', { type: 'getal', lijst: true }],
    ['a begrip', 'letterB', { type: 'boolean', lijst: false }],
    ['a telling', 'aantalLetters', { type: 'getal', lijst: false }],
    [
      'the answer to a step',
      'II.4',
      { type: 'keuze', lijst: false, keuzes: ['ja', 'nee', 'onbekend'] },
    ],
    [
      'the classes of the hulptabel',
      'handicapklassen',
      { type: 'keuze', lijst: true, keuzes: ruleSet.hulptabel!.rijen.map(({ id }) => id) },
    ],
  ])('says what %s is', (_what, name, type) => {
    expect(types.get(name)).toMatchObject(type)
  })

  test('has no classes for a regime without a hulptabel', () => {
    const { hulptabel: _, ...without } = ruleSet
    expect(listFactTypes(without as typeof ruleSet).get('handicapklassen')).toMatchObject({
      keuzes: [],
    })
  })
})
