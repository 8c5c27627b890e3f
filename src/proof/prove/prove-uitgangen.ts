import type { Beslistabel, Stap } from '../../rule-set/beslistabel-schema.js'
import type { PlacedBeslistabel } from '../../rule-set/rule-set.js'
import { createBevinding, type RegelBevinding } from '../bevinding.js'
import { findProfile, type Gezocht } from '../cases/find-profile.js'
import { nameVraag } from './name-vraag.js'
import type { Onderzoek } from '../cases/onderzoek.js'
import { listRoutes, type Zet } from '../witness/route.js'

const SIDES = ['ja', 'nee'] as const

interface Reach {
  readonly stap: Stap
  /** Whether some profile arrives at the step. */
  readonly aankomst: Gezocht
  readonly uitgangen: readonly { readonly antwoord: Zet['antwoord']; readonly gezocht: Gezocht }[]
}

/** A profile on which one of the ways is walked; none is needed where a way has no moves. */
function findRoute(routes: readonly (readonly Zet[])[], found: Onderzoek): Gezocht {
  for (const zetten of routes) {
    const gezocht = findProfile(zetten, found)
    if (gezocht.profile !== undefined || gezocht.teGroot) return gezocht
  }
  return { profile: undefined, teGroot: false }
}

function reachStap(stap: Stap, tabel: Beslistabel, found: Onderzoek): Reach {
  const routes = listRoutes(tabel, (zet) => zet.stap === stap.id && zet.antwoord === 'ja')
  return {
    stap,
    aankomst: findRoute(
      routes.map((zetten) => zetten.slice(0, -1)),
      found,
    ),
    uitgangen: SIDES.map((antwoord) => ({
      antwoord,
      gezocht: findRoute(
        routes.map((zetten) => [...zetten.slice(0, -1), { stap: stap.id, antwoord }]),
        found,
      ),
    })),
  }
}

const isMissing = ({ profile, teGroot }: Gezocht) => profile === undefined && !teGroot

/** Whether the norm of a step gives an answer at all; that it does not is said elsewhere. */
const isPossible = (zet: Zet, found: Onderzoek) => !isMissing(findProfile([zet], found))

function judgeReach(
  { stap, aankomst, uitgangen }: Reach,
  bestand: string,
  found: Onderzoek,
): readonly RegelBevinding[] {
  const { id } = stap
  const place = { bestand, stap: id }
  const naam = nameVraag({ soort: 'stap', id })
  if (isMissing(aankomst)) return [createBevinding('STAP_ONBEREIKBAAR', place, { naam })]
  if ([aankomst, ...uitgangen.map(({ gezocht }) => gezocht)].some(({ teGroot }) => teGroot)) {
    return [createBevinding('VRAAG_TE_GROOT', place, { naam })]
  }
  return uitgangen
    .filter(
      ({ antwoord, gezocht }) => isMissing(gezocht) && isPossible({ stap: id, antwoord }, found),
    )
    .map(({ antwoord }) => createBevinding('UITGANG_ONBEREIKBAAR', place, { naam, antwoord }))
}

function proveUitkomst(
  { tabel, bestand }: PlacedBeslistabel,
  reached: readonly Reach[],
): readonly RegelBevinding[] {
  const given = reached.flatMap(({ stap, uitgangen }) =>
    uitgangen
      .filter(({ gezocht }) => !isMissing(gezocht))
      .map(({ antwoord }) => stap[antwoord].uitkomst ?? {}),
  )
  return Object.entries(tabel.uitkomst).flatMap(([veld, waarden]) =>
    waarden
      .filter((waarde) => !given.some((uitkomst) => uitkomst[veld] === waarde))
      .map((waarde) =>
        createBevinding(
          'UITKOMST_ONBEREIKBAAR',
          { bestand, stap: null },
          { tabel: tabel.id, veld, waarde },
        ),
      ),
  )
}

/**
 * Proves that some profile arrives at each step and leaves it by each answer, and that each
 * uitkomst that a table declares is given.
 *
 * @param found - What was found out about the rule set.
 * @returns The steps, exits and values that nothing leads to.
 */
export const proveUitgangen = (found: Onderzoek): readonly RegelBevinding[] =>
  found.regime.ruleSet.beslistabellen
    .filter(({ tabel }) => tabel.verloop === 'tot-onbekend')
    .flatMap((placed) => {
      const reached = placed.tabel.stappen.map((stap) => reachStap(stap, placed.tabel, found))
      return [
        ...reached.flatMap((reach) => judgeReach(reach, placed.bestand, found)),
        ...proveUitkomst(placed, reached),
      ]
    })
