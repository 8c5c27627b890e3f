import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countDays, includesDay, yearsBefore, type Period } from '../../src/facts/dates.js'

const DAY = 86_400_000
const FIRST = Date.UTC(1999, 10, 1)

const dayNumber = (number: number) => new Date(FIRST + number * DAY).toISOString().slice(0, 10)

describe('yearsBefore', () => {
  it.each([
    ['2001-06-06', 5, '1996-06-06'],
    ['2001-01-01', 1, '2000-01-01'],
    ['2000-12-31', 65, '1935-12-31'],
    ['2004-02-29', 4, '2000-02-29'],
    ['2000-03-01', 1, '1999-03-01'],
    ['1800-01-01', 65, '1735-01-01'],
  ])('goes back from %s by %i years to %s', (day, years, expected) => {
    expect(yearsBefore(day, years)).toBe(expected)
  })

  it('lands on 28 February when the year has no 29th', () => {
    expect(yearsBefore('2004-02-29', 5)).toBe('1999-02-28')
    expect(yearsBefore('2000-02-29', 100)).toBe('1900-02-28')
  })
})

describe('countDays', () => {
  const from = '1996-06-06'
  const until = '2001-06-06'

  it.each<[string, Period, number]>([
    [
      'counts the first day and not the day of leaving',
      { van: '2000-01-01', tot: '2000-01-03' },
      2,
    ],
    ['counts nothing for a stay of no days', { van: '2000-01-01', tot: '2000-01-01' }, 0],
    ['counts 29 February', { van: '2000-02-28', tot: '2000-03-01' }, 2],
    ['starts at the first day of the window', { van: '1990-01-01', tot: '1996-06-08' }, 2],
    ['stops before the last day of the window', { van: '2001-06-04', tot: '2010-01-01' }, 2],
    ['counts an open stay up to the window', { van: '2001-06-05' }, 1],
    ['leaves out what ended as the window begins', { van: '1990-01-01', tot: from }, 0],
    ['leaves out what begins as the window ends', { van: until }, 0],
  ])('%s', (_title, period, days) => {
    expect(countDays([period], from, until)).toBe(days)
  })

  it('counts overlapping days once, in any order', () => {
    const periods = [
      { van: '2000-01-05', tot: '2000-01-09' },
      { van: '2000-01-01', tot: '2000-01-07' },
      { van: '2000-01-02', tot: '2000-01-04' },
    ]
    expect(countDays(periods, from, until)).toBe(8)
  })

  it('has no lower end without a first day', () => {
    expect(countDays([{ van: '1900-01-01', tot: '1901-01-01' }], undefined, until)).toBe(365)
  })

  it('equals a count day by day for any periods', () => {
    const number = fc.integer({ min: 0, max: 400 })
    const period = fc.record({ van: number, tot: fc.option(number, { nil: undefined }) })
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), number, number, (periods, start, end) => {
        const counted = Array.from({ length: 401 }, (_, day) => day).filter(
          (day) =>
            day >= start &&
            day < end &&
            periods.some(({ van, tot }) => van <= day && (tot === undefined || day < tot)),
        )
        const named = periods.map(({ van, tot }) => ({
          van: dayNumber(van),
          tot: tot === undefined ? undefined : dayNumber(tot),
        }))
        expect(countDays(named, dayNumber(start), dayNumber(end))).toBe(counted.length)
      }),
    )
  })
})

describe('includesDay', () => {
  const stay = { van: '2000-02-28', tot: '2000-03-01' }

  it.each([
    ['2000-02-27', false],
    ['2000-02-28', true],
    ['2000-02-29', true],
    ['2000-03-01', false],
  ])('counts the first day and not the day of leaving: %s is %s', (day, expected) => {
    expect(includesDay(stay, day)).toBe(expected)
  })

  it('goes on where no end is known', () => {
    expect(includesDay({ van: '2000-02-28' }, '2099-01-01')).toBe(true)
  })
})
