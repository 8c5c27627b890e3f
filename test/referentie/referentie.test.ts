import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/index.js'
import { findNearestCodes } from '../../src/referentie/nearest-codes.js'
import { referentie } from '../../src/referentie/referentie.js'
import { errorOf } from '../intake-profile/support.js'

describe('findTitel', () => {
  test.each([
    ['werksoort', '512', 'Inkopen en verkopen in het klein'],
    ['competentieprofiel', 'n06.01.04', 'Medewerker Publiek II'],
    ['werkproces', '4.2', 'bewaakt planning'],
    ['werkproces', '8.1', 'allround lasser'],
    ['werksoort', '999', undefined],
    ['werksoort', 'montage', undefined],
  ] as const)('of %s %s is %s', (soort, code, titel) => {
    expect(referentie.findTitel(soort, code)).toBe(titel)
  })
})

describe('suggestCodes', () => {
  test.each([
    ['werksoort', '513', ['512', '511', '521']],
    ['werksoort', '999', ['953', '952', '951']],
    ['competentieprofiel', 'N06.01.03', ['N06.01.02', 'N06.01.02/VP', 'N06.01.04']],
    ['competentieprofiel', 'n07.01.04', ['N06.02.10', 'N06.02.08', 'N06.02.06']],
    ['werkproces', '1.4', ['1.3', '1.2', '1.1']],
    ['werkproces', '99.9', ['8.7', '8.6', '8.5']],
  ] as const)(
    'for %s %s names the nearest, those in the same group first',
    (soort, code, nearest) => {
      const suggestions = referentie.suggestCodes(soort, code)
      const expected = nearest.map((one) => `${one} ${String(referentie.findTitel(soort, one))}`)
      expect(suggestions).toEqual(expected)
    },
  )

  test.each([
    ['competentieprofiel', 'N06.01.03/VP'],
    ['competentieprofiel', 'N06.01.03/VP III'],
    ['werkproces', '1.44'],
    ['werkproces', '11.4'],
  ] as const)('takes for a code of %s: %s', (soort, code) => {
    expect(referentie.suggestCodes(soort, code)).toHaveLength(3)
  })

  test.each([
    ['werksoort', '512'],
    ['werksoort', 'montage'],
    ['werksoort', '51'],
    ['werksoort', '5120'],
    ['werksoort', '512 verkopen'],
    ['competentieprofiel', 'n06.01.06/vp ii'],
    ['competentieprofiel', 'anders'],
    ['werkproces', '7.4'],
    ['werkproces', '4'],
    ['competentieprofiel', 'xN06.01.03'],
    ['competentieprofiel', 'N06.01.03x'],
    ['competentieprofiel', 'N06.01.03/VP IIII'],
    ['werkproces', 'x1.4'],
    ['werkproces', '1.4x'],
  ] as const)('has nothing to say of %s "%s"', (soort, tekst) => {
    expect(referentie.suggestCodes(soort, tekst)).toBeUndefined()
  })

  test('names what there is where there are few codes', () => {
    expect(findNearestCodes('513', ['521', '512'], 3)).toEqual(['512', '521'])
    expect(findNearestCodes('513', [], 3)).toEqual([])
  })
})

test('evaluate refuses an unknown code with the nearest titles', () => {
  const profile = {
    aanvraag: { datum: '2001-06-06' },
    passendeArbeid: { werksoorten: ['512', '513', 'iets met dieren'] },
  }
  expect(errorOf(() => evaluate(profile, { referentie })).issues).toEqual([
    {
      path: '/passendeArbeid/werksoorten/1',
      message:
        'Deze code bestaat niet. Het dichtst erbij: 512 Inkopen en verkopen in het klein; 511 Handel drijven in het groot, bemiddelen bij handel; 521 Inkopen.',
    },
  ])
})
