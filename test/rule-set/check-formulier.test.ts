import { describe, expect, it } from 'vitest'
import { changed, faultsOf, file, set } from '../support/rule-files.js'

const refuse = (at: string, to: unknown) => faultsOf(changed(set(file.intakeprofiel, at, to)))

const place = (at: string) => `${file.intakeprofiel}#${at}`

describe('the form of the intakeprofiel', () => {
  it('is accepted as shipped', () => {
    expect(faultsOf(changed())).toEqual([])
  })

  it.each<[string, string, unknown, string, string]>([
    [
      'a chapter with an aspect that is not there',
      '/hoofdstukken/0/aspecten/0',
      '99',
      '/hoofdstukken/0/aspecten/0',
      'is no aspect of this form',
    ],
    [
      'an aspect in two chapters',
      '/hoofdstukken/1/aspecten/0',
      '4',
      '/hoofdstukken/1/aspecten/0',
      'stands in a chapter before',
    ],
    [
      'an aspect in no chapter',
      '/hoofdstukken/9/aspecten',
      ['50', '51', '52'],
      '/aspecten/53',
      'stands in no chapter',
    ],
    [
      'a score out of order',
      '/aspecten/4/scores/1/score',
      2,
      '/aspecten/4/scores/1/score',
      'is out of order',
    ],
    [
      'a value of dk twice',
      '/aspecten/6/scores/2/differentiatie/1/dk',
      '2.1',
      '/aspecten/6/scores/2/differentiatie/1/dk',
      'is used twice in this aspect',
    ],
    [
      'a value of dk below another score',
      '/aspecten/6/scores/2/differentiatie/1/dk',
      '1.9',
      '/aspecten/6/scores/2/differentiatie/1/dk',
      'belongs to another score',
    ],
    [
      'a functieniveau that a lower score reached already',
      '/aspecten/9/scores/2/functieniveaus',
      ['medewerker'],
      '/aspecten/9/scores/2/functieniveaus/0',
      'does not rise with the score',
    ],
    [
      'functieniveaus from high to low',
      '/aspecten/9/scores/1/functieniveaus',
      ['1e-medewerker', 'medewerker'],
      '/aspecten/9/scores/1/functieniveaus/1',
      'does not rise with the score',
    ],
    [
      'a functieniveau of a value of dk that a lower one reached already',
      '/aspecten/1/scores/3/differentiatie/1/functieniveaus',
      ['specialist'],
      '/aspecten/1/scores/3/differentiatie/1/functieniveaus/0',
      'does not rise with the score',
    ],
    [
      'the same functieniveau without a number as with one',
      '/aspecten/1/scores/3/differentiatie/0/zonderNummer/functieniveaus',
      ['specialist'],
      '/aspecten/1/scores/3/differentiatie/0/zonderNummer/functieniveaus/0',
      'does not rise with the score',
    ],
    [
      'a limit on a quantity that is not defined',
      '/aspecten/36/scores/1/grenzen/0/grootheid',
      'windkracht',
      '/aspecten/36/scores/1/grenzen/0/grootheid',
      'is not in grootheden',
    ],
    [
      'a limit without bounds',
      '/aspecten/36/scores/1/grenzen/0/tot',
      undefined,
      '/aspecten/36/scores/1/grenzen/0',
      'states no range',
    ],
    [
      'a limit that ends before it begins',
      '/aspecten/36/scores/1/grenzen/0/van',
      9,
      '/aspecten/36/scores/1/grenzen/0',
      'states no range',
    ],
    [
      'an excluded bound that is not there',
      '/aspecten/36/scores/1/grenzen/0/zonderVan',
      true,
      '/aspecten/36/scores/1/grenzen/0',
      'states no range',
    ],
    [
      'an excluded end that is not there',
      '/aspecten/36/scores/1/grenzen/0',
      (grens: object) => ({ ...grens, van: 1, tot: undefined, zonderTot: true }),
      '/aspecten/36/scores/1/grenzen/0',
      'states no range',
    ],
    [
      'a limit of the aspect as a whole on an unknown quantity',
      '/aspecten/22/grenzen/0/grootheid',
      'gewicht',
      '/aspecten/22/grenzen/0/grootheid',
      'is not in grootheden',
    ],
  ])('is refused with %s', (_title, at, to, path, message) => {
    expect(refuse(at, to)).toContainEqual({ path: place(path), message })
  })

  it('is refused when no aspect counts for the functieselectie', () => {
    const dropMarks = (aspecten: unknown) =>
      Object.fromEntries(
        Object.entries(aspecten as Record<string, { functieselectie?: true }>).map(
          ([nummer, { functieselectie: _, ...aspect }]) => [nummer, aspect],
        ),
      )
    expect(refuse('/aspecten', dropMarks)).toEqual([
      {
        path: place('/aspecten'),
        message: 'has no aspect that counts for the functieselectie',
      },
    ])
  })

  it('may be absent', () => {
    expect(faultsOf(changed(set(file.regime, '/intakeprofiel', undefined)))).toEqual([])
  })
})
