import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import verslagTeksten from '../../../rules/teksten/verslag.json' with { type: 'json' }
import { enumerate, fillIn, writeAmount, writeNumber } from '../../trace/notation.js'
import type { Bereik, Deelwaarde, Vergelijking } from '../../trace/decision-trace.js'
import { lookup } from './lookup.js'

const { vergelijking: woorden, of } = rapportTeksten
const { antwoorden } = verslagTeksten

type Scalar = string | number | boolean

/** How the values of one fact are written. */
export interface Notatie {
  /** They are amounts, in this currency where it is known. */
  readonly bedrag: boolean
  readonly valuta: string | undefined
  /** Words for values that are names. */
  readonly waarden: Readonly<Record<string, string>>
}

function writeScalar(value: Scalar, { bedrag, valuta, waarden }: Notatie): string {
  if (typeof value === 'boolean') return value ? antwoorden.ja : antwoorden.nee
  if (typeof value === 'string') return lookup(waarden, value) ?? value
  return bedrag ? writeAmount(value, valuta) : writeNumber(value)
}

function writeBereik({ van, tot, zonderVan, zonderTot }: Bereik, notatie: Notatie): string {
  const { vanaf, meerDan, totEnMet, minderDan, en } = woorden.bereik
  const ends = [
    { waarde: van, text: zonderVan ? meerDan : vanaf },
    { waarde: tot, text: zonderTot ? minderDan : totEnMet },
  ]
  return ends
    .flatMap(({ waarde, text }) =>
      waarde === null ? [] : [fillIn(text, { waarde: writeScalar(waarde, notatie) })],
    )
    .join(en)
}

function writeDeel({ waarde, bereik, mogelijk }: Deelwaarde, notatie: Notatie): string {
  if (waarde !== null) return writeScalar(waarde, notatie)
  if (bereik !== undefined) return writeBereik(bereik, notatie)
  if (mogelijk === undefined) return woorden.onbekend
  const waarden = enumerate(
    mogelijk.map((value) => writeScalar(value, notatie)),
    of,
  )
  return fillIn(woorden.mogelijk, { waarden })
}

/**
 * Writes what is known of a fact.
 *
 * @param vergelijking - The comparison that read it.
 * @param notatie - How its values are written.
 * @returns The value, its bounds or what it can still be; one after the other for a list.
 */
export function writeWaarde(vergelijking: Vergelijking, notatie: Notatie): string {
  const { waarde, delen } = vergelijking
  if (!Array.isArray(waarde)) return writeDeel(vergelijking as Deelwaarde, notatie)
  const items = delen ?? waarde.map((one: Deelwaarde['waarde']) => ({ waarde: one }))
  if (items.length === 0) return woorden.leeg
  return items.map((item) => writeDeel(item, notatie)).join(woorden.scheiding)
}

/**
 * Writes what a fact was compared with.
 *
 * @param vergelijking - The comparison.
 * @param notatie - How the values of the fact are written.
 * @returns The operator in words with the norm, without its unit.
 */
export function writeNorm({ operator, norm }: Vergelijking, notatie: Notatie): string {
  const values = typeof norm === 'object' ? norm : [norm]
  const text = enumerate(
    values.map((value) => writeScalar(value, notatie)),
    of,
  )
  return fillIn(lookup(woorden.operatoren, operator) ?? operator, { norm: text })
}
