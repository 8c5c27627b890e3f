import { createBevinding, withGetuige, type RegelBevinding } from '../bevinding.js'
import { createFeitenGetuige, createGetuige } from '../witness/getuige.js'
import { antwoordOf, type Geval } from '../cases/gevallen.js'
import { nameVraag } from './name-vraag.js'
import type { Onderzocht, Onderzoek, Uitgewerkt } from '../cases/onderzoek.js'
import type { PreparedRegime } from '../../regime.js'

type Found = readonly RegelBevinding[]

const SIDES = ['ja', 'nee'] as const

/** A profile where one shows it, else the facts. */
const testify = (
  { vraag, gevallen }: Onderzocht,
  uitgewerkt: Uitgewerkt,
  shows: (geval: Geval) => boolean,
  regime: PreparedRegime,
) => {
  const geval = gevallen.gevallen.find(shows)
  return geval === undefined
    ? createFeitenGetuige(uitgewerkt.feiten)
    : createGetuige(geval.profile, vraag, regime)
}

function proveExclusion(onderzocht: Onderzocht, regime: PreparedRegime): Found {
  const { vraag, beide } = onderzocht
  if (beide === undefined) return []
  const getuige = testify(onderzocht, beide, ({ ja, nee }) => ja && nee, regime)
  return [withGetuige(createBevinding('JA_EN_NEE', vraag, { naam: nameVraag(vraag) }), getuige)]
}

function proveCompleteness(onderzocht: Onderzocht, regime: PreparedRegime): Found {
  const { vraag, geen } = onderzocht
  if (geen === undefined) return []
  const isOpen = ({ ja, nee, truths }: Geval) => !ja && !nee && !truths.includes(null)
  const getuige = testify(onderzocht, geen, isOpen, regime)
  return [withGetuige(createBevinding('GEEN_ANTWOORD', vraag, { naam: nameVraag(vraag) }), getuige)]
}

function provePossible({ vraag, gevallen }: Onderzocht): Found {
  if (vraag.soort === 'vermoeden' || gevallen.teGroot) return []
  const given = new Set(gevallen.gevallen.map(antwoordOf))
  const code = vraag.soort === 'begrip' ? 'BEGRIP_ONMOGELIJK' : 'ANTWOORD_ONMOGELIJK'
  return SIDES.filter((side) => !given.has(side)).map((antwoord) =>
    createBevinding(code, vraag, { naam: nameVraag(vraag), antwoord }),
  )
}

const proveSize = ({ vraag, teGroot }: Onderzocht): Found =>
  teGroot ? [createBevinding('VRAAG_TE_GROOT', vraag, { naam: nameVraag(vraag) })] : []

/**
 * Proves that no question is answered both ways, that one whose facts are known is always
 * answered, and that each answer is given to some profile.
 *
 * @param found - What was found out about the rule set.
 * @returns What is not so.
 */
export const proveAntwoorden = ({ vragen, regime }: Onderzoek): Found =>
  vragen.flatMap((onderzocht) => [
    ...proveSize(onderzocht),
    ...proveExclusion(onderzocht, regime),
    ...proveCompleteness(onderzocht, regime),
    ...provePossible(onderzocht),
  ])
