import teksten from '../../rules/teksten/referentie.json' with { type: 'json' }
import type { Codesoort, Referentie } from '../intake-profile/referentie.js'
import { fillIn } from '../trace/notation.js'
import { competentieprofielen, lookupCompetentieprofiel } from './competentieprofielen.js'
import { findNearestCodes } from './nearest-codes.js'
import { lookupWerkproces, lookupWerkrol, mboWerkprocessen } from './werkprocessen.js'
import { lookupWerksoort, werksoorten } from './werksoorten.js'

/** How many codes a suggestion names. */
const COUNT = 3

interface Classificatie {
  /** What a code looks like. */
  readonly form: RegExp
  readonly findTitel: (code: string) => string | undefined
  readonly listCodes: () => readonly string[]
}

const classificaties: Readonly<Record<Codesoort, Classificatie>> = {
  werksoort: {
    form: /^[0-9]{3}$/,
    findTitel: (code) => lookupWerksoort(code)?.titel,
    listCodes: () => werksoorten.werksoorten.map(({ code }) => code),
  },
  competentieprofiel: {
    form: /^N[0-9]{2}(\.[0-9]{2}){2}(\/VP( I{1,3})?)?$/,
    findTitel: (code) => lookupCompetentieprofiel(code)?.naam,
    listCodes: () => competentieprofielen.profielen.map(({ code }) => code),
  },
  werkproces: {
    form: /^[0-9]+\.[0-9]+$/,
    findTitel: (code) => (lookupWerkproces(code) ?? lookupWerkrol(code))?.titel,
    listCodes: () =>
      [
        ...mboWerkprocessen.kerntaken.flatMap(({ werkprocessen }) => werkprocessen),
        ...mboWerkprocessen.rollen,
      ].map(({ nummer }) => nummer),
  },
}

/**
 * Names a code with its title.
 *
 * @param code - The code.
 * @param titel - Its title.
 * @returns Such as `512 Inkopen en verkopen in het klein`.
 */
const nameCode = (code: string, titel: string): string =>
  fillIn(teksten.codeMetTitel, { code, titel })

function suggestCodes(soort: Codesoort, tekst: string): readonly string[] | undefined {
  const { form, findTitel, listCodes } = classificaties[soort]
  const code = tekst.toUpperCase()
  if (!form.test(code) || findTitel(code) !== undefined) return undefined
  return findNearestCodes(code, listCodes(), COUNT).map((one) => nameCode(one, findTitel(one)!))
}

/**
 * Knows the codes of werksoorten, competentieprofielen and werkprocessen (with their roles).
 *
 * Hand it to `evaluate`, and an unknown code in a profile is refused with the nearest ones; hand it
 * to a report, and known codes stand there with their titles.
 *
 * @example
 * ```ts
 * evaluate(profile, { referentie })
 * ```
 */
export const referentie: Referentie = {
  findTitel: (soort, tekst) => classificaties[soort].findTitel(tekst),
  suggestCodes,
}
