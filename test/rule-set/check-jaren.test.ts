import { describe, expect, it } from 'vitest'
import { file, refusals, refusedAt, set } from '../support/rule-files.js'

const JAREN = ['terugblikZiekenhuis', 'recenteWerkervaring', 'leeftijdsgrens']

describe.each(JAREN)('the number of years in %s', (name) => {
  const at = `/parameters/${name}/waarde`
  const refused = (waarde: number) => refusedAt(set(file.parameters, at, waarde))

  it.each([-1, 0.5, 1_001, 1e300])('may not be %d', (waarde) => {
    expect(refused(waarde)).toEqual([`${file.parameters}#${at}`])
  })

  it('is refused with the bounds that it must keep', () => {
    expect(refusals(set(file.parameters, at, -1))).toEqual([
      `${file.parameters}#${at} counts years, so give a whole number from 0 to 1000`,
    ])
  })

  it.each([0, 1, 1_000])('may be %d', (waarde) => {
    expect(refused(waarde)).toEqual([])
  })
})
