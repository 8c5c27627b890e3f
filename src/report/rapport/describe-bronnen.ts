import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import verslagTeksten from '../../../rules/teksten/verslag.json' with { type: 'json' }
import type { DossierStuk } from '../../intake-profile/intake-profile.js'
import type { DecisionTrace } from '../../trace/decision-trace.js'
import { fillIn } from '../../trace/notation.js'
import { lookup } from './lookup.js'
import type { Kenmerk, StukRegel } from './rapport.js'
import { writeDatum } from '../write-datum.js'

const { stap: woorden, disciplines } = rapportTeksten
const { antwoorden } = verslagTeksten

/** What a step, a category or a begrip comes from. */
interface Herkomst {
  readonly bronnen?: readonly string[]
  readonly vindplaats?: string | undefined
  readonly regel: string
}

/**
 * Names the sources, the place in the regulation and the rule behind an answer.
 *
 * @param herkomst - What it comes from.
 * @param trace - The trace, whose dossier says what kind of source each is.
 * @returns A line for each of the three that is known.
 */
export function describeHerkomst(
  { bronnen = [], vindplaats, regel }: Herkomst,
  { invoer: { dossier = [] } }: DecisionTrace,
): readonly Kenmerk[] {
  const named = bronnen.map((id) => {
    const soort = dossier.find((stuk) => stuk.id === id)?.soort
    return soort === undefined ? id : fillIn(woorden.bron, { id, soort })
  })
  return [
    ...(named.length === 0 ? [] : [{ label: woorden.bronnen, tekst: named.join(', ') }]),
    ...(vindplaats === undefined ? [] : [{ label: woorden.vindplaats, tekst: vindplaats }]),
    { label: woorden.regel, tekst: regel },
  ]
}

const describeVlag = (vlag: boolean | undefined) =>
  vlag === undefined ? '' : vlag ? antwoorden.ja : antwoorden.nee

/**
 * Puts a dossier entry into words.
 *
 * @param stuk - The entry.
 * @returns What is known of it; an empty text for what is not.
 */
export function describeStuk(stuk: DossierStuk): StukRegel {
  const { id, soort = '', opsteller, discipline, datum, onafhankelijk, betrokkeneStemtIn } = stuk
  const named =
    discipline === undefined ? undefined : (lookup(disciplines, discipline) ?? discipline)
  return {
    id,
    soort,
    opsteller: [opsteller, named].filter((text) => text !== undefined).join(', '),
    datum: datum === undefined ? '' : writeDatum(datum),
    onafhankelijk: describeVlag(onafhankelijk),
    instemming: describeVlag(betrokkeneStemtIn),
  }
}
