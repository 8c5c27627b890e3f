const MILLISECONDS = 86_400_000

const toDay = (time: number) => new Date(time).toISOString().slice(0, 10)

const partsOf = (day: string) => day.split('-').map(Number) as [number, number, number]

/** The day a number of days later; earlier where it is negative. */
export function addDays(day: string, days: number): string {
  const [year, month, date] = partsOf(day)
  return toDay(Date.UTC(year, month - 1, date) + days * MILLISECONDS)
}

/** The day a number of calendar years earlier; 29 February lands on 28 February. */
export function yearsEarlier(day: string, years: number): string {
  const [year, month, date] = partsOf(day)
  const sameDate = toDay(Date.UTC(year - years, month - 1, date))
  return sameDate.slice(5, 7) === day.slice(5, 7) ? sameDate : addDays(sameDate, -1)
}
