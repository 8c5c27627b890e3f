import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import verslagTeksten from '../../../rules/teksten/verslag.json' with { type: 'json' }
import type { TraceBegrip, TraceBeslistabel } from '../../trace/decision-trace.js'
import { fillIn } from '../../trace/notation.js'
import { describeHerkomst } from './describe-bronnen.js'
import { describeIndeling } from './describe-indeling.js'
import { describeStap, type TabelLezing } from './describe-stap.js'
import { createVergelijkingenWriter } from './describe-vergelijkingen.js'
import type { TraceMetRegels } from './find-rules.js'
import type { Onderdeel, TabelRapport } from './rapport.js'

const { koppen, vergelijking } = rapportTeksten
const { antwoorden, tabel: tabelKop } = verslagTeksten

function describeBegrip(begrip: TraceBegrip, index: number, lezing: TabelLezing): Onderdeel {
  const { trace, tabel, regels, describeVergelijkingen, nameAnker } = lezing
  const { id, omschrijving, antwoord, vergelijkingen, regel } = begrip
  const rule = regels?.begrippen?.find((one) => one.id === id)
  return {
    // begrippen come after the steps and the category
    anker: nameAnker(tabel.stappen.length + 1 + index),
    nummer: id,
    tekst: omschrijving,
    antwoord: antwoorden[antwoord],
    grondslag: '',
    motivering: '',
    kenmerken: describeHerkomst({ vindplaats: rule?.vindplaats, regel }, trace),
    vergelijkingen: describeVergelijkingen({
      kop: vergelijking.begrip,
      vergelijkingen,
      conditions: rule?.ja.conditions,
      samenhang: vergelijking.samenhang.norm,
    }),
    signalen: [],
    ontbreekt: [],
  }
}

/**
 * Puts a table into words: its steps, its category and its begrippen.
 *
 * @param input - The trace, with its rules where those are at hand.
 * @param tabel - One of its tables.
 * @param index - The place of that table.
 * @returns The table.
 */
export function describeTabel(
  input: TraceMetRegels,
  tabel: TraceBeslistabel,
  index: number,
): TabelRapport {
  const { id, titel, stappen, begrippen = [] } = tabel
  const lezing: TabelLezing = {
    trace: input.trace,
    tabel,
    regels: input.ruleSet?.beslistabellen.find((one) => one.tabel.id === id)?.tabel,
    describeVergelijkingen: createVergelijkingenWriter(input, tabel),
    nameAnker: (place) => `deel-${index + 1}-${place + 1}`,
  }
  return {
    kop: fillIn(tabelKop, { id, titel }),
    stappen: [
      ...stappen.map((_, place) => describeStap(lezing, place)),
      ...describeIndeling(lezing),
    ],
    begrippenKop: begrippen.length === 0 ? '' : fillIn(koppen.begrippen, { id }),
    begrippen: begrippen.map((begrip, place) => describeBegrip(begrip, place, lezing)),
  }
}
