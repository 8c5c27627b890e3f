import { describe, expect, test } from 'vitest'
import { datum } from '../../src/intake-profile/datum.js'
import { changed, issuesOf, messagesAt } from './support.js'

const days = [
  '/aanvraag/datum',
  '/aanvraag/indicatiedatum',
  '/commissie/adviesdatum',
  '/betrokkene/geboortedatum',
  '/dossier/0/datum',
  '/verblijf/0/van',
  '/verblijf/0/tot',
  '/arbeidsverleden/0/van',
  '/arbeidsverleden/0/tot',
  '/oordelen/I.2/datum',
]

const noDay = 'Verwacht een bestaande dag in de vorm JJJJ-MM-DD, op of na 1800-01-01.'

describe.each(days)('%s', (pointer) => {
  test.each(['2001-02-29', '2001-6-06', '06-06-2001', '2001-06-06T00:00:00Z', '1799-12-31', ''])(
    'refuses "%s"',
    (value) => {
      expect(messagesAt(pointer, value)).toEqual([noDay])
    },
  )
})

test('a day is one that the calendar has, from 1800 through 9999', () => {
  const accepts = (text: string) => datum.safeParse(text).success
  const calendarHas = (text: string) => {
    const date = new Date(`${text}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  }
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  const wrong: string[] = []
  for (let year = 1700; year <= 10_000; year += year < 2410 ? 1 : 97) {
    for (let month = 0; month <= 13; month += 1) {
      for (const day of [0, 1, 9, 10, 19, 20, 28, 29, 30, 31, 32]) {
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
        const expected = year >= 1800 && year <= 9999 && calendarHas(text)
        if (accepts(text) !== expected) wrong.push(text)
      }
    }
  }
  expect(wrong).toEqual([])
})

test.each([
  [
    '/aanvraag/indicatiedatum',
    '2001-06-06',
    '2001-06-05',
    'De indicatiedatum mag niet voor de datum van de aanvraag liggen.',
  ],
  [
    '/verblijf/0/tot',
    '1999-01-01',
    '1998-12-31',
    'De einddatum mag niet voor de begindatum liggen.',
  ],
  [
    '/arbeidsverleden/0/tot',
    '1990-01-01',
    '1989-12-31',
    'De einddatum mag niet voor de begindatum liggen.',
  ],
])('%s may be %s, not %s', (pointer, earliest, tooEarly, message) => {
  expect(messagesAt(pointer, earliest)).toEqual([])
  expect(messagesAt(pointer, tooEarly)).toEqual([message])
})

test('the order of days is reported next to another problem of the same object', () => {
  const profile = changed('/verblijf/0', { soort: 'hotel', van: '2000-01-02', tot: '2000-01-01' })
  expect(issuesOf(profile).map(({ path }) => path)).toEqual([
    '/verblijf/0/soort',
    '/verblijf/0/tot',
  ])
})

test('a day that does not exist is not also called too early', () => {
  expect(messagesAt('/verblijf/0/tot', '1998-02-30')).toEqual([noDay])
  expect(messagesAt('/verblijf/0/van', '2000-13-01')).toEqual([noDay])
})
