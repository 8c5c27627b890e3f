import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import verslagTeksten from '../../../rules/teksten/verslag.json' with { type: 'json' }
import type { TraceBeslistabel } from '../../trace/decision-trace.js'
import { fillIn } from '../../trace/notation.js'
import { describeUitkomst } from '../rapport/describe-uitkomst.js'

const { weg } = rapportTeksten
const { antwoorden } = verslagTeksten

function describeEinde({ stappen, indeling }: TraceBeslistabel): string {
  const gevolg = stappen.at(-1)?.gevolg
  if (gevolg !== undefined && 'uitkomst' in gevolg) {
    return fillIn(weg.einde, { uitkomst: describeUitkomst(gevolg.uitkomst).join(', ') })
  }
  return indeling === undefined ? weg.eindeOnbekend : weg.categorieOnbekend
}

/**
 * Tells the route through a table in words.
 *
 * @param tabel - The table as it was walked; undefined where it was not reached.
 * @returns The steps with their answers in order, and what they led to.
 */
export function describeRoute(tabel: TraceBeslistabel | undefined): string {
  if (tabel === undefined) return weg.nietBereikt
  const stappen = tabel.stappen.map(({ id, antwoord }) =>
    fillIn(weg.stap, { stap: id, antwoord: antwoorden[antwoord] }),
  )
  return fillIn(weg.inWoorden, { stappen: stappen.join(', '), einde: describeEinde(tabel) })
}
