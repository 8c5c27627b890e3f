import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countDays, includesDay, yearsBefore } from '../../src/facts/dates.js'
import { deriveFact, derivePlaces } from '../support/facts.js'

const ziekenhuis = (van: string, tot?: string) => ({
  soort: 'psychiatrisch-ziekenhuis' as const,
  van,
  tot,
})

// Samoa skipped 30 December 2011; the clock in Amsterdam and New York changes in March and autumn
const work = () => ({
  leap: yearsBefore('2004-02-29', 5),
  newYear: yearsBefore('2001-01-01', 1),
  skippedDay: countDays([{ van: '2011-12-29', tot: '2012-01-01' }], undefined, '2012-06-01'),
  summerTime: countDays([{ van: '2001-03-24', tot: '2001-03-27' }], undefined, '2001-06-06'),
  winterTime: countDays([{ van: '2000-10-27', tot: '2000-10-31' }], undefined, '2001-06-06'),
  lastDay: includesDay({ van: '2001-06-01', tot: '2001-06-06' }, '2001-06-05'),
  leaving: includesDay({ van: '2001-06-01', tot: '2001-06-06' }, '2001-06-06'),
  hospital: deriveFact('dagenPsychiatrischZiekenhuis', {
    verblijf: [ziekenhuis('1990-01-01', '1998-06-06')],
  }).knowledge,
  birthday: derivePlaces('onvervuldeVoorwaarden', { betrokkene: { geboortedatum: '1936-06-06' } }),
  dayBefore: derivePlaces('onvervuldeVoorwaarden', { betrokkene: { geboortedatum: '1936-06-07' } }),
  longWork: derivePlaces('strijdigeAspecten', {
    arbeidsverleden: [{ van: '1998-06-06', tot: '2001-06-06' }],
    intakeprofiel: { '2': { score: 3 } },
  }),
})

const expected = {
  leap: '1999-02-28',
  newYear: '2000-01-01',
  skippedDay: 3,
  summerTime: 3,
  winterTime: 4,
  lastDay: true,
  leaving: false,
  hospital: { kind: 'exact', value: 730 },
  birthday: ['/betrokkene/geboortedatum'],
  dayBefore: [],
  longWork: [],
}

describe.each([
  ['UTC', '2001-01-01T00:00:00.000Z'],
  ['Europe/Amsterdam', '2000-12-31T23:00:00.000Z'],
  ['America/New_York', '2001-01-01T05:00:00.000Z'],
  ['Pacific/Apia', '2001-01-01T11:00:00.000Z'],
])('in the time zone %s', (zone, localMidnight) => {
  const before = process.env['TZ']

  beforeAll(() => {
    process.env['TZ'] = zone
  })

  afterAll(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })

  it('the local clock really differs', () => {
    expect(new Date(2001, 0, 1).toISOString()).toBe(localMidnight)
  })

  it('dates, stays, ages and jobs are counted the same', () => {
    expect(work()).toEqual(expected)
  })
})
