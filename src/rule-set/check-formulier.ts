import { functieniveaus } from '../intake-profile/vocabulary.js'
import type { Fault } from './fault.js'
import type {
  FormulierAspect,
  FormulierGrens,
  FormulierTrede,
  IntakeprofielFormulier,
} from './intakeprofiel-formulier.js'
import type { RuleSet } from './rule-set.js'

type Path = readonly PropertyKey[]
type Place = Omit<Fault, 'file'>

/** Everything an aspect says by score, low to high, with its place. */
interface Placed {
  readonly trede: FormulierTrede
  readonly path: Path
}

/**
 * Lists what an aspect says at each score and each value of `dk`, low to high.
 *
 * @param aspect - The aspect.
 * @param path - Where it stands in its file.
 * @returns The steps with their places.
 */
export const listTreden = ({ scores }: FormulierAspect, path: Path): readonly Placed[] =>
  scores.flatMap((score, index) => {
    const at = [...path, 'scores', index]
    const finer = (score.differentiatie ?? []).flatMap((one, nummer) => {
      const below = [...at, 'differentiatie', nummer]
      const { zonderNummer } = one
      return [
        { trede: one, path: below },
        ...(zonderNummer ? [{ trede: zonderNummer, path: [...below, 'zonderNummer'] }] : []),
      ]
    })
    return [{ trede: score, path: at }, ...finer]
  })

function checkScores({ scores }: FormulierAspect, path: Path): readonly Place[] {
  const faults: Place[] = []
  const seen = new Set<string>()
  for (const [index, { score, differentiatie = [] }] of scores.entries()) {
    const at = [...path, 'scores', index]
    if (score !== index) faults.push({ path: [...at, 'score'], message: 'is out of order' })
    for (const [nummer, { dk }] of differentiatie.entries()) {
      const place = [...at, 'differentiatie', nummer, 'dk']
      if (seen.has(dk)) faults.push({ path: place, message: 'is used twice in this aspect' })
      if (/^\d/.test(dk) && !dk.startsWith(`${String(score)}.`)) {
        faults.push({ path: place, message: 'belongs to another score' })
      }
      seen.add(dk)
    }
  }
  return faults
}

// a higher score never stands for a lower functieniveau
function checkLadder(treden: readonly Placed[]): readonly Place[] {
  let highest = -1
  return treden.flatMap(({ trede, path }) =>
    (trede.functieniveaus ?? []).flatMap((niveau, index) => {
      const rank = functieniveaus.indexOf(niveau)
      const rises = rank > highest
      highest = Math.max(highest, rank)
      return rises
        ? []
        : [{ path: [...path, 'functieniveaus', index], message: 'does not rise with the score' }]
    }),
  )
}

const isEmpty = ({ van, tot, zonderVan, zonderTot }: FormulierGrens) =>
  (van === undefined && tot === undefined) ||
  (van === undefined && zonderVan === true) ||
  (tot === undefined && zonderTot === true) ||
  (van !== undefined && tot !== undefined && van > tot)

const checkGrenzen = (
  grenzen: readonly FormulierGrens[],
  path: Path,
  { grootheden }: IntakeprofielFormulier,
): readonly Place[] =>
  grenzen.flatMap((grens, index) => [
    ...(Object.hasOwn(grootheden, grens.grootheid)
      ? []
      : [{ path: [...path, 'grenzen', index, 'grootheid'], message: 'is not in grootheden' }]),
    ...(isEmpty(grens) ? [{ path: [...path, 'grenzen', index], message: 'states no range' }] : []),
  ])

function checkAspect(
  aspect: FormulierAspect,
  path: Path,
  formulier: IntakeprofielFormulier,
): readonly Place[] {
  const treden = listTreden(aspect, path)
  return [
    ...checkScores(aspect, path),
    ...checkLadder(treden),
    ...checkGrenzen(aspect.grenzen ?? [], path, formulier),
    ...treden.flatMap(({ trede, path: at }) => checkGrenzen(trede.grenzen ?? [], at, formulier)),
  ]
}

function checkChapters({ hoofdstukken, aspecten }: IntakeprofielFormulier): readonly Place[] {
  const placed = hoofdstukken.flatMap((hoofdstuk, index) =>
    hoofdstuk.aspecten.map((nummer, at) => ({
      nummer,
      path: ['hoofdstukken', index, 'aspecten', at],
    })),
  )
  const nummers = placed.map(({ nummer }) => nummer)
  return [
    ...placed.flatMap(({ nummer, path }, index) => [
      ...(Object.hasOwn(aspecten, nummer) ? [] : [{ path, message: 'is no aspect of this form' }]),
      ...(nummers.indexOf(nummer) < index ? [{ path, message: 'stands in a chapter before' }] : []),
    ]),
    ...Object.keys(aspecten)
      .filter((nummer) => !nummers.includes(nummer))
      .map((nummer) => ({ path: ['aspecten', nummer], message: 'stands in no chapter' })),
  ]
}

/** Without an aspect that counts, a functieselectie would have nothing to go by. */
const checkFunctieselectie = ({ aspecten }: IntakeprofielFormulier): readonly Place[] =>
  Object.values(aspecten).some(({ functieselectie }) => functieselectie === true)
    ? []
    : [{ path: ['aspecten'], message: 'has no aspect that counts for the functieselectie' }]

/**
 * Finds what does not fit together in the form of the intakeprofiel.
 *
 * @param ruleSet - A rule set whose files each have the right shape.
 * @returns The faults; none for a regime without a form.
 */
export function checkFormulier({ intakeprofiel, regime }: RuleSet): readonly Fault[] {
  if (intakeprofiel === undefined) return []
  return [
    ...checkChapters(intakeprofiel),
    ...checkFunctieselectie(intakeprofiel),
    ...Object.entries(intakeprofiel.aspecten).flatMap(([nummer, aspect]) =>
      checkAspect(aspect, ['aspecten', nummer], intakeprofiel),
    ),
  ].map((place) => ({ file: regime.intakeprofiel!, ...place }))
}
