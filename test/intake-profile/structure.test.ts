import { describe, expect, test } from 'vitest'
import { completeProfile } from './complete-profile.js'
import { changed, issuesOf, messagesAt, parse, placesIn } from './support.js'

const places = placesIn(completeProfile)
const isPlainObject = (value: unknown) => typeof value === 'object' && !Array.isArray(value)
const maps = ['/oordelen', '/intakeprofiel']
const objects = places
  .filter(([pointer, value]) => isPlainObject(value) && !maps.includes(pointer))
  .map(([pointer]) => pointer)

test('a complete profile is taken as it is', () => {
  expect(parse(completeProfile)).toEqual(completeProfile)
})

test('the smallest profile has a datum and nothing else; no default is filled in', () => {
  const smallest = { aanvraag: { datum: '2001-06-06' } }
  expect(parse(smallest)).toEqual(smallest)
})

describe.each(objects)('object "%s"', (pointer) => {
  test('refuses an unknown key at the key itself', () => {
    const message = 'Deze sleutel hoort hier niet. Verbeter de spelling of haal hem weg.'
    expect(messagesAt(`${pointer}/onbekend`, 1)).toEqual([message])
  })

  test('carries bronnen', () => {
    expect(messagesAt(`${pointer}/bronnen`, ['d1', 'nergens'])).toEqual([])
    expect(messagesAt(`${pointer}/bronnen`, 'd1')).toEqual(['Verwacht: een lijst.'])
  })
})

test.each(maps)('%s is a table of judgements, not an object with bronnen', (pointer) => {
  expect(messagesAt(`${pointer}/bronnen`, [])).toHaveLength(1)
})

const required = [
  '/aanvraag',
  '/aanvraag/datum',
  '/dossier/*/id',
  '/beperkingen/*/omschrijving',
  '/verblijf/*/soort',
  '/verblijf/*/van',
  '/arbeidsverleden/*/van',
  '/voorzieningen/*/soort',
  '/voorzieningen/*/omschrijving',
  '/scholingsaanbod/*/soort',
  '/scholingsaanbod/*/naam',
  '/oordelen/I.2/antwoord',
  '/oordelen/II/categorie',
  '/intakeprofiel/*/score',
]

const isRequired = (pointer: string) =>
  required.includes(pointer.replaceAll(/\/\d+[abc]?(?=\/)/g, '/*'))
const keys = places.map(([pointer]) => pointer).filter((pointer) => !/(^|\/\d+)$/.test(pointer))

test.each(keys.filter(isRequired))('%s is required', (pointer) => {
  expect(messagesAt(pointer, undefined)).toEqual(['Deze sleutel is verplicht.'])
})

test.each(keys.filter((pointer) => !isRequired(pointer)))('%s can be left out', (pointer) => {
  expect(messagesAt(pointer, undefined)).toEqual([])
})

describe.each(places.map(([pointer]) => pointer).filter((pointer) => pointer !== ''))(
  '%s',
  (pointer) => {
    test('refuses null, which is no answer', () => {
      const message =
        'Null is geen waarde. Vul een antwoord in, of laat een niet-verplichte sleutel weg zolang het antwoord onbekend is.'
      expect(messagesAt(pointer, null)).toEqual([message])
    })

    test('refuses a value of another type', () => {
      const issues = issuesOf(changed(pointer, pointer.endsWith('bronnen') ? 1 : [[]]))
      expect(issues.map(({ path }) => path.startsWith(pointer))).toEqual(issues.map(() => true))
      expect(issues.length).toBeGreaterThan(0)
    })
  },
)

test.each([
  [null, 'Verwacht: een object.'],
  ['tekst', 'Verwacht: een object.'],
  [[], 'Verwacht: een object.'],
  [
    undefined,
    'Alleen platte JSON is toegestaan: objecten, lijsten, tekst, eindige getallen, true en false.',
  ],
])('a profile that is %j is refused as a whole', (input, message) => {
  expect(issuesOf(input).filter(({ path }) => path === '')).toEqual([{ path: '', message }])
})
