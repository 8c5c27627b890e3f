import { describe, expect, test } from 'vitest'
import { parseIntakeProfile } from '../../src/intake-profile/parse-intake-profile.js'
import { createIntakeProfileSchema } from '../../src/intake-profile/schema.js'
import { errorOf, issuesOf, sleutels } from './support.js'

const aanvraag = { datum: '2001-06-06' }
const pathsOf = (oordelen: unknown) => issuesOf({ aanvraag, oordelen }).map(({ path }) => path)

describe('oordelen', () => {
  test.each(sleutels.stappen)('stap %s takes an oordeel', (stap) => {
    expect(pathsOf({ [stap]: { antwoord: 'nee' } })).toEqual([])
  })

  test('an indeling takes a category and nothing that is of an oordeel on a stap', () => {
    expect(pathsOf({ II: { categorie: 'licht' } })).toEqual([])
    expect(pathsOf({ II: { antwoord: 'ja' } })).toEqual([
      '/oordelen/II/antwoord',
      '/oordelen/II/categorie',
    ])
    expect(pathsOf({ II: { categorie: 'licht', deskundige: 'arts' } })).toEqual([
      '/oordelen/II/deskundige',
    ])
    expect(pathsOf({ 'I.1': { antwoord: 'ja', categorie: 'licht' } })).toEqual([
      '/oordelen/I.1/categorie',
    ])
  })

  test.each(['I.3', 'I', 'V.1', 'i.1', 'III', 'toString', 'constructor'])(
    'refuses %s, which this regime does not judge',
    (sleutel) => {
      expect(pathsOf({ [sleutel]: { antwoord: 'ja' } })).toEqual([`/oordelen/${sleutel}`])
    },
  )
})

test('another regime brings stappen and categories of its own', () => {
  const other = createIntakeProfileSchema({
    stappen: ['1', '2'],
    indelingen: { handicap: ['matig', 'ernstig'], duur: ['kort'] },
  })
  const profile = {
    aanvraag,
    oordelen: {
      1: { antwoord: 'ja' },
      handicap: { categorie: 'matig' },
      duur: { categorie: 'kort' },
    },
  }
  expect(parseIntakeProfile(other, profile)).toEqual(profile)

  const wrong = {
    aanvraag,
    oordelen: { 'I.1': { antwoord: 'ja' }, handicap: { categorie: 'licht' } },
  }
  expect(errorOf(() => parseIntakeProfile(other, wrong)).issues).toEqual([
    { path: '/oordelen/I.1', message: expect.any(String) as string },
    { path: '/oordelen/handicap/categorie', message: 'Kies een van: "matig", "ernstig".' },
  ])
})
