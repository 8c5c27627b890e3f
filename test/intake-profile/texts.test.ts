import { describe, expect, test } from 'vitest'
import { messagesAt } from './support.js'

const short = [
  '/aanvraag/regime',
  '/aanvraag/referentie',
  '/betrokkene/naam',
  '/betrokkene/adres',
  '/betrokkene/persoonsnummer',
  '/passendeArbeid/regio',
  '/passendeArbeid/branches/0',
  '/passendeArbeid/werksoorten/0',
  '/dossier/0/id',
  '/dossier/0/soort',
  '/dossier/0/opsteller',
  '/arbeidsverleden/0/functie',
  '/arbeidsverleden/0/werksoort',
  '/scholingsaanbod/0/naam',
  '/scholingsaanbod/1/naam',
  '/bronnen/0',
]

const long = [
  '/passendeArbeid/toelichting',
  '/beperkingen/0/omschrijving',
  '/voorzieningen/0/omschrijving',
  '/voorzieningen/1/omschrijving',
  '/voorzieningen/2/omschrijving',
  '/voorzieningen/3/omschrijving',
  '/voorzieningen/4/omschrijving',
  '/functioneren/toelichting',
  '/oordelen/I.2/motivering',
  '/oordelen/II/motivering',
  '/intakeprofiel/1/opmerking',
]

const ids = ['/aanvraag/regime', '/dossier/0/id', '/bronnen/0']

describe.each([
  ...short.map((pointer) => [pointer, 200] as const),
  ...long.map((pointer) => [pointer, 10_000] as const),
])('%s', (pointer, length) => {
  test(`takes ${String(length)} characters, not one more`, () => {
    const message = `Verwacht een tekst van hoogstens ${String(length)} tekens.`
    expect(messagesAt(pointer, 'é'.repeat(length))).toEqual([])
    expect(messagesAt(pointer, 'é'.repeat(length + 1))).toEqual([message])
  })

  test('counts a character outside the basic plane once', () => {
    expect(messagesAt(pointer, '𝒳'.repeat(length))).toEqual([])
  })

  test('refuses half a character, which has no bytes to hash', () => {
    const message = 'De tekst bevat een half teken (een los surrogaat). Typ of kopieer hem opnieuw.'
    expect(messagesAt(pointer, 'a\uD83D')).toEqual([message])
    expect(messagesAt(pointer, '\uDE00a')).toEqual([message])
  })

  test('may be empty unless others refer to it', () => {
    const expected = ids.includes(pointer) ? ['Verwacht een tekst die niet leeg is.'] : []
    expect(messagesAt(pointer, '')).toEqual(expected)
  })
})

const lists = [
  '/commissie/disciplines',
  '/passendeArbeid/branches',
  '/passendeArbeid/werksoorten',
  '/scholingsaanbod/0/werkprocessen',
  '/scholingsaanbod/1/werkprocessen',
  '/beperkingen',
  '/beperkingen/0/icidh',
  '/beperkingen/0/icd10',
  '/beperkingen/0/icf',
  '/verblijf',
  '/arbeidsverleden',
  '/voorzieningen',
  '/scholingsaanbod',
  '/bronnen',
]

const entryOf = (pointer: string) => {
  const period = { soort: 'beschermde-woonvorm', van: '2000-01-01' }
  const entries: Readonly<Record<string, unknown>> = {
    '/commissie/disciplines': 'arts',
    '/beperkingen': { omschrijving: '' },
    '/beperkingen/0/icidh': '13',
    '/beperkingen/0/icd10': 'F70',
    '/beperkingen/0/icf': 'b117',
    '/verblijf': period,
    '/arbeidsverleden': { van: '2000-01-01' },
    '/voorzieningen': { soort: 'werktempo', omschrijving: '' },
    '/scholingsaanbod/0/werkprocessen': '4.2',
    '/scholingsaanbod/1/werkprocessen': '4.2',
    '/scholingsaanbod': { soort: 'bbl', naam: '' },
  }
  return entries[pointer] ?? 'tekst'
}

describe.each(lists)('%s', (pointer) => {
  const entries = (count: number) => Array.from({ length: count }, () => entryOf(pointer))

  test('may be empty: known to be none', () => {
    expect(messagesAt(pointer, [])).toEqual([])
  })

  test('takes 500 entries, not one more', () => {
    expect(messagesAt(pointer, entries(500))).toEqual([])
    expect(messagesAt(pointer, entries(501))).toEqual([
      'Verwacht een lijst van hoogstens 500 onderdelen.',
    ])
  })
})
