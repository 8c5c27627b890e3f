import type {
  Beperking,
  IntakeProfile,
  Verblijf,
} from '../../../src/intake-profile/intake-profile.js'
import { yearsEarlier } from '../days.js'
import { all, any, type Truth } from './kleene.js'

/** A class of the hulptabel. */
export type Klasse =
  | 'lichamelijk'
  | 'verstandelijk licht'
  | 'verstandelijk matig'
  | 'psychisch niet ernstig'
  | 'psychisch ernstig'

/** The classes that one impairment can still have. */
export type Possible = readonly Klasse[]

const every: Possible = [
  'lichamelijk',
  'verstandelijk licht',
  'verstandelijk matig',
  'psychisch niet ernstig',
  'psychisch ernstig',
]

const toNumber = (day: string) => Date.parse(day) / 86_400_000

/** Counts the days one by one, so that a day counts once. */
function countHospitalDays(verblijf: readonly Verblijf[], datum: string): number {
  const start = toNumber(yearsEarlier(datum, 5))
  const end = toNumber(datum)
  const days = new Set<number>()
  for (const { soort, van, tot = datum } of verblijf) {
    if (soort !== 'psychiatrisch-ziekenhuis') continue
    const last = Math.min(toNumber(tot), end)
    for (let day = Math.max(toNumber(van), start); day < last; day += 1) days.add(day)
  }
  return days.size
}

function readErnstig({ verblijf, aanvraag }: IntakeProfile): Truth {
  if (verblijf === undefined) return null
  const { datum, indicatiedatum = datum } = aanvraag
  const sheltered = verblijf.some(
    ({ soort, van, tot }) =>
      soort === 'beschermde-woonvorm' &&
      van <= indicatiedatum &&
      (tot === undefined || indicatiedatum < tot),
  )
  return sheltered || countHospitalDays(verblijf, datum) >= 730
}

const psychisch = (ernstig: Truth): Possible => [
  ...(ernstig === true ? [] : (['psychisch niet ernstig'] as const)),
  ...(ernstig === false ? [] : (['psychisch ernstig'] as const)),
]

function classifyCode(code: string, readErnst: () => Truth): Possible {
  const main = Number(code.slice(0, 2))
  if (main === 10 || main === 11) return every
  if (main === 12) return ['verstandelijk matig']
  if (main === 13) return ['verstandelijk licht']
  const isPsychisch = (main >= 15 && main <= 19) || (main >= 23 && main <= 29)
  return isPsychisch ? psychisch(readErnst()) : ['lichamelijk']
}

function classify({ icidh = [], aard }: Beperking, readErnst: () => Truth): readonly Possible[] {
  if (icidh.length > 0) return icidh.map((code) => classifyCode(code, readErnst))
  if (aard === 'lichamelijk') return [['lichamelijk']]
  if (aard === 'verstandelijk') return [['verstandelijk licht', 'verstandelijk matig']]
  return [aard === 'psychisch' ? psychisch(readErnst()) : every]
}

/** The classes that each impairment can have. */
export function listKlassen(profile: IntakeProfile): readonly Possible[] {
  const { beperkingen = [] } = profile
  if (beperkingen.length === 0) return [every]
  return beperkingen.flatMap((beperking) => classify(beperking, () => readErnstig(profile)))
}

const oneOf = (possible: Possible, klassen: Possible): Truth => {
  const inside = possible.filter((klasse) => klassen.includes(klasse)).length
  if (inside === possible.length) return true
  return inside === 0 ? false : null
}

export const someIn = (klassen: readonly Possible[], wanted: Possible): Truth =>
  any(klassen.map((possible) => oneOf(possible, wanted)))

export const everyIn = (klassen: readonly Possible[], wanted: Possible): Truth =>
  all(klassen.map((possible) => oneOf(possible, wanted)))
