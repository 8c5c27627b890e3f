import zoekwoorden from '../../rules/referentie/zoekwoorden.json' with { type: 'json' }
import { competentieprofielen } from './competentieprofielen.js'
import { functiecriteria } from './functiecriteria.js'
import { mboWerkprocessen } from './werkprocessen.js'
import { werksoorten } from './werksoorten.js'

/** What can be found. */
export type TrefferSoort =
  | 'werksoort'
  | 'competentieprofiel'
  | 'resultaatgebied'
  | 'functiecriterium'
  | 'kerntaak'
  | 'werkproces'
  | 'werkrol'

/** Everything that can be found, in the order in which equal hits stand. */
export const trefferSoorten: readonly TrefferSoort[] = [
  'werksoort',
  'competentieprofiel',
  'resultaatgebied',
  'functiecriterium',
  'kerntaak',
  'werkproces',
  'werkrol',
]

/** Something that can be found, with the texts that are searched. */
export interface Vindbaar {
  readonly soort: TrefferSoort
  /** Code or number; of a resultaatgebied and a functiecriterium, the name. */
  readonly code: string
  readonly titel: string
  /** What it is, in other words. */
  readonly omschrijving: string
  /** Words under which people look for it. */
  readonly zoekwoorden: string
}

const gewoon: Readonly<Record<string, readonly string[] | undefined>> = zoekwoorden.werksoorten

const named = (
  soort: TrefferSoort,
  code: string,
  titel: string,
  omschrijving: readonly string[] = [],
): Vindbaar => ({ soort, code, titel, omschrijving: omschrijving.join(' '), zoekwoorden: '' })

/**
 * Lists everything that can be found.
 *
 * @returns By classification, in the order of the sources.
 */
export const listVindbaar = (): readonly Vindbaar[] => [
  ...werksoorten.werksoorten.map(({ code, titel, omschrijving }) => ({
    ...named('werksoort', code, titel, [omschrijving]),
    zoekwoorden: (gewoon[code] ?? []).join(' '),
  })),
  ...competentieprofielen.profielen.map(({ code, naam, kop, kritischeWerksituaties }) =>
    named('competentieprofiel', code, naam, [kop, ...kritischeWerksituaties]),
  ),
  ...functiecriteria.resultaatgebieden.map(({ rol, resultaat, voorbeelden }) =>
    named('resultaatgebied', rol, rol, [resultaat, ...voorbeelden]),
  ),
  ...functiecriteria.criteria.map(({ naam, vraagt }) =>
    named('functiecriterium', naam, naam, Object.values(vraagt)),
  ),
  ...mboWerkprocessen.kerntaken.flatMap(({ nummer, titel, werkprocessen }) => [
    named('kerntaak', nummer, titel),
    ...werkprocessen.map((one) => named('werkproces', one.nummer, one.titel)),
  ]),
  ...mboWerkprocessen.rollen.map(({ nummer, titel }) => named('werkrol', nummer, titel)),
]
