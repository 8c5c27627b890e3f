import { utc } from '@date-fns/utc'
import { differenceInCalendarDays, formatISO, parseISO, subYears } from 'date-fns'

/** A stretch of days, both `YYYY-MM-DD`; the end is not counted, absent means still going on. */
export interface Period {
  readonly van: string
  readonly tot?: string | undefined
}

const parseDay = (day: string) => parseISO(day, { in: utc })

/**
 * Goes back a number of calendar years. 29 February lands on 28 February.
 *
 * @param day - `YYYY-MM-DD`.
 * @param years - How many years back.
 * @returns `YYYY-MM-DD`.
 */
export const yearsBefore = (day: string, years: number): string =>
  formatISO(subYears(parseDay(day), years), { representation: 'date' })

/**
 * Counts the days that periods cover within a window; overlapping days count once.
 *
 * @param periods - The periods, in any order.
 * @param from - First day of the window, or undefined for no lower end.
 * @param until - First day after the window.
 * @returns Whole days.
 */
export function countDays(
  periods: readonly Period[],
  from: string | undefined,
  until: string,
): number {
  const clipped = periods
    .map(({ van, tot }) => ({
      start: from !== undefined && van < from ? from : van,
      end: tot === undefined || tot > until ? until : tot,
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => (a.start < b.start ? -1 : 1))
  let days = 0
  let counted = ''
  for (const { start, end } of clipped) {
    if (end <= counted) continue
    const first = start < counted ? counted : start
    days += differenceInCalendarDays(parseDay(end), parseDay(first), { in: utc })
    counted = end
  }
  return days
}

/**
 * Tells whether a period includes a day.
 *
 * @param period - The period; its end is not counted.
 * @param day - `YYYY-MM-DD`.
 * @returns True when the day is in it.
 */
export const includesDay = ({ van, tot }: Period, day: string): boolean =>
  van <= day && (tot === undefined || day < tot)
