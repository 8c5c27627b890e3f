import { describe, expect, test } from 'vitest'
import { issuesOf } from './support.js'

const voorzieningen: Readonly<Record<string, readonly string[]>> = {
  technisch: ['algemeen', 'eenmaligeKosten', 'structureleKosten', 'nergensBuitenSw'],
  organisatorisch: ['functieniveau', 'eenmaligeKosten', 'structureleKosten', 'nergensBuitenSw'],
  werktijd: ['dagdelenPerWerkdag', 'structureleKosten', 'nergensBuitenSw'],
  werktempo: ['structureleKosten'],
  werkbegeleiding: [
    'specialeKennis',
    'extraIntensiteit',
    'opleidingBegeleider',
    'cursusuren',
    'werktijdaandeel',
    'permanentAanwezig',
    'structureleKosten',
  ],
}

const scholing: Readonly<Record<string, readonly string[]>> = {
  bbl: ['niveau', 'relevant', 'kanDeelnemen'],
  'wsw-specifiek': ['niveau', 'gaatVerder', 'kanDeelnemen'],
}

const examples: Readonly<Record<string, unknown>> = {
  functieniveau: 'medewerker',
  opleidingBegeleider: 'mbo',
  niveau: 1,
  dagdelenPerWerkdag: 1,
  extraIntensiteit: 1,
  cursusuren: 1,
  werktijdaandeel: 1,
  eenmaligeKosten: 1,
  structureleKosten: 1,
}

describe.each([
  ['voorzieningen', 'omschrijving', voorzieningen],
  ['scholingsaanbod', 'naam', scholing],
] as const)('%s', (list, name, fieldsPerSoort) => {
  const soorten = Object.keys(fieldsPerSoort)
  const fields = [...new Set(Object.values(fieldsPerSoort).flat())]
  const aanvraag = { datum: '2001-06-06' }
  const withItem = (item: unknown) => issuesOf({ aanvraag, [list]: [item] })

  describe.each(soorten)('soort %s', (soort) => {
    test.each(fields)(`${soort}: %s`, (field) => {
      const issues = withItem({ soort, [name]: '', [field]: examples[field] ?? true })
      const refused = { path: `/${list}/0/${field}`, message: expect.any(String) as string }
      expect(issues).toEqual(fieldsPerSoort[soort]!.includes(field) ? [] : [refused])
    })

    test('a wrong field of a known soort is reported at that field', () => {
      const field = fieldsPerSoort[soort]![0]!
      const paths = withItem({ soort, [name]: '', [field]: [] }).map(({ path }) => path)
      expect(paths).toEqual([`/${list}/0/${field}`])
    })
  })

  test.each(['Technisch', '', 'toString', '__proto__', 1, true, []])(
    'an unknown soort %j is one problem that lists the known ones',
    (soort) => {
      const keuzes = soorten.map((one) => `"${one}"`).join(', ')
      expect(withItem({ soort, onzin: 1 })).toEqual([
        { path: `/${list}/0/soort`, message: `Kies een van: ${keuzes}.` },
      ])
    },
  )

  test('an entry that is no object is reported at the entry', () => {
    expect(withItem('technisch')).toEqual([
      { path: `/${list}/0`, message: 'Verwacht: een object.' },
    ])
  })
})
