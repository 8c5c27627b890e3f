import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import verslagTeksten from '../../../rules/teksten/verslag.json' with { type: 'json' }
import type { TraceIndeling } from '../../trace/decision-trace.js'
import { enumerate, fillIn } from '../../trace/notation.js'
import { describeHerkomst } from './describe-bronnen.js'
import { describeGrondslag } from './describe-grondslag.js'
import { listMeldingen, type TabelLezing } from './describe-stap.js'
import type { Kenmerk, Onderdeel } from './rapport.js'

const { stap: woorden, of } = rapportTeksten
const { antwoorden } = verslagTeksten

function describeBerekening({ matrix, aPriori, berekend }: TraceIndeling): readonly Kenmerk[] {
  const write = (categorieen: readonly string[]) =>
    categorieen.length === 0 ? woorden.geen : enumerate(categorieen, of)
  return [
    { label: woorden.matrix, tekst: write(matrix) },
    { label: woorden.aPriori, tekst: write(aPriori) },
    { label: woorden.berekend, tekst: berekend ?? antwoorden.onbekend },
  ]
}

/**
 * Puts the category of a table into words.
 *
 * @param lezing - The table.
 * @returns The category as one part; none where the table does not end in one.
 */
export function describeIndeling(lezing: TabelLezing): readonly Onderdeel[] {
  const { trace, tabel, regels } = lezing
  const { id, indeling, stappen } = tabel
  if (indeling === undefined) return []
  const { categorie, grondslag, motivering } = indeling
  const onderdeel = {
    anker: lezing.nameAnker(stappen.length),
    nummer: fillIn(woorden.categorieRegel, { id }),
    tekst: regels?.indeling?.vraag ?? woorden.categorie,
    antwoord: categorie ?? antwoorden.onbekend,
    grondslag: describeGrondslag(id, grondslag, trace),
    motivering,
    kenmerken: [...describeBerekening(indeling), ...describeHerkomst(indeling, trace)],
    vergelijkingen: [],
    ...listMeldingen(id, trace),
  }
  return [onderdeel]
}
