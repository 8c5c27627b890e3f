import bewijsTeksten from '../../../rules/teksten/bewijs.json' with { type: 'json' }
import type { Answers } from '../../beslistabel/answers.js'
import type { Indeling } from '../../rule-set/beslistabel-schema.js'
import type { PlacedBeslistabel } from '../../rule-set/rule-set.js'
import { fillIn } from '../../trace/notation.js'
import { createBevinding, type RegelBevinding } from '../bevinding.js'
import { findProfile, type Suits } from '../cases/find-profile.js'
import type { Onderzoek } from '../cases/onderzoek.js'
import type { Zet } from '../witness/route.js'

type Als = Readonly<Record<string, 'ja' | 'nee'>>

const toZetten = (als: Als): readonly Zet[] =>
  Object.entries(als).map(([stap, antwoord]) => ({ stap, antwoord }))

const describeAls = (als: Als) =>
  toZetten(als)
    .map(({ stap, antwoord }) => fillIn(bewijsTeksten.cel.antwoord, { stap, antwoord }))
    .join(bewijsTeksten.cel.en)

const isReached = (als: Als, found: Onderzoek, suits?: Suits) => {
  const { profile, teGroot } = findProfile(toZetten(als), found, suits)
  return profile !== undefined || teGroot
}

const isSure = (als: Als, answers: Answers) =>
  toZetten(als).every(({ stap, antwoord }) => answers.readStap(stap).antwoord === antwoord)

/** The corrections that are applied to some profile: the first that surely holds is. */
function listBijstellingen({ aPriori }: Indeling, found: Onderzoek) {
  const all = aPriori?.bijstelling ?? []
  return all.map((rule, index) => ({
    ...rule,
    reached: isReached(
      rule.als,
      found,
      (answers) => !all.slice(0, index).some(({ als }) => isSure(als, answers)),
    ),
  }))
}

function proveIndelingOf(
  { tabel, bestand }: PlacedBeslistabel,
  indeling: Indeling,
  found: Onderzoek,
): readonly RegelBevinding[] {
  const place = { bestand, stap: null }
  const cells = indeling.matrix.map((cell) => ({ ...cell, reached: isReached(cell.als, found) }))
  const bijstellingen = listBijstellingen(indeling, found)
  const aPriori =
    indeling.aPriori === undefined ? [] : (found.regime.ruleSet.hulptabel?.rijen ?? [])
  const given = [
    ...cells.flatMap(({ reached, categorie }) => (reached ? [categorie] : [])),
    ...bijstellingen.flatMap(({ reached, wordt }) => (reached ? [wordt] : [])),
    ...aPriori.map(({ categorie }) => categorie),
  ]
  return [
    ...cells
      .filter(({ reached }) => !reached)
      .map(({ als }) => createBevinding('CEL_ONBEREIKBAAR', place, { als: describeAls(als) })),
    ...bijstellingen
      .filter(({ reached }) => !reached)
      .map(({ als }) =>
        createBevinding('BIJSTELLING_ONBEREIKBAAR', place, { als: describeAls(als) }),
      ),
    ...indeling.vanLichtNaarZwaar
      .filter((waarde) => !given.includes(waarde))
      .map((waarde) =>
        createBevinding('UITKOMST_ONBEREIKBAAR', place, {
          tabel: tabel.id,
          veld: indeling.uitkomst,
          waarde,
        }),
      ),
  ]
}

/**
 * Proves that some profile comes in each cell of a matrix and meets each correction, and that each
 * category is given.
 *
 * @param found - What was found out about the rule set.
 * @returns What nothing leads to.
 */
export const proveIndeling = (found: Onderzoek): readonly RegelBevinding[] =>
  found.regime.ruleSet.beslistabellen.flatMap((placed) =>
    placed.tabel.indeling === undefined
      ? []
      : proveIndelingOf(placed, placed.tabel.indeling, found),
  )
