import { expect, test } from 'vitest'
import {
  listVindbaar,
  trefferSoorten,
  type TrefferSoort,
} from '../../src/referentie/list-vindbaar.js'

const vindbaar = listVindbaar()

test('everything stands by classification, in the order in which equal hits stand', () => {
  expect([...new Set(vindbaar.map(({ soort }) => soort))]).toEqual([
    'werksoort',
    'competentieprofiel',
    'resultaatgebied',
    'functiecriterium',
    'kerntaak',
    'werkproces',
    'werkrol',
  ])
  expect(trefferSoorten).toEqual([...new Set(vindbaar.map(({ soort }) => soort))])
})

test.each<[TrefferSoort, string, string, string]>([
  [
    'competentieprofiel',
    'N06.01.10',
    'Medewerker Publiek V',
    'Medewerker publiek V Agressie Diversiteit in behoeften',
  ],
  [
    'functiecriterium',
    'Kennis',
    'Kennis',
    'basiskennis van procedures en methodes kennis van meerdere werkwijzen een specialisatie, met begrip van verwante domeinen',
  ],
  [
    'kerntaak',
    '1',
    'Doet product vernieuwing aanpassingen, of: zet markt-/klantbehoeften om in een productontwerp',
    '',
  ],
  ['werkproces', '4.2', 'bewaakt planning', ''],
  ['werkrol', '8.1', 'allround lasser', ''],
])('a %s is found by code %s, title and what explains it', (soort, code, titel, omschrijving) => {
  expect(vindbaar.filter((one) => one.soort === soort && one.code === code)).toEqual([
    { soort, code, titel, omschrijving, zoekwoorden: '' },
  ])
})

test('a resultaatgebied is found by its role, result and examples', () => {
  const [gebied] = vindbaar.filter(({ soort }) => soort === 'resultaatgebied')
  expect(gebied).toMatchObject({
    code: 'administratief ondersteuner',
    titel: 'administratief ondersteuner',
  })
  expect(gebied!.omschrijving).toMatch(
    /^Documenten zijn .* beschikbaar\. brieven schrijven, .* dossiers en informatiemappen samenstellen$/,
  )
})

test('a werksoort is also found by the words people use, with spaces between them', () => {
  const { omschrijving, ...rest } = vindbaar.find(({ code }) => code === '942')!
  expect(rest).toEqual({
    soort: 'werksoort',
    code: '942',
    titel: 'Hovenierswerk verrichten',
    zoekwoorden:
      'tuinman hovenier groenvoorziening groenonderhoud plantsoen plantsoenendienst gras maaien grasmaaien snoeien schoffelen heggen knippen onkruid wieden begraafplaats tuinonderhoud',
  })
  expect(omschrijving).not.toBe('')
})
