import * as z from 'zod'

const year = '(?:1[89]|[2-9][0-9])[0-9]{2}'
const leapYear =
  '(?:(?:1[89]|[2-9][0-9])(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[3579][26])00)'
const longMonth = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])'
const shortMonth = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)'
const february = '02-(?:0[1-9]|1[0-9]|2[0-8])'

// one pattern without look-around, which JSON Schema validators in other languages can run too
const day = new RegExp(`^(?:${year}-(?:${longMonth}|${shortMonth}|${february})|${leapYear}-02-29)$`)

/** A calendar day, `YYYY-MM-DD`, from 1800-01-01 on. */
export const datum = z.stringFormat('date', day)
