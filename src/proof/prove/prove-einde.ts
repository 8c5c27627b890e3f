import type { Beslistabel, Stap } from '../../rule-set/beslistabel-schema.js'
import type { PlacedBeslistabel } from '../../rule-set/rule-set.js'
import { createBevinding, type RegelBevinding } from '../bevinding.js'
import { nameVraag } from './name-vraag.js'

const SIDES = ['ja', 'nee'] as const

type Side = (typeof SIDES)[number]

const leadsOut = (stap: Stap, side: Side, ending: ReadonlySet<string>) => {
  const { naar, uitkomst } = stap[side]
  return uitkomst !== undefined || (naar !== undefined && ending.has(naar))
}

// from the exits back: a step in a circle never gets in
function listEnding({ stappen }: Beslistabel): ReadonlySet<string> {
  const ending = new Set<string>()
  let size = -1
  while (size < ending.size) {
    size = ending.size
    for (const stap of stappen) {
      if (SIDES.every((side) => leadsOut(stap, side, ending))) ending.add(stap.id)
    }
  }
  return ending
}

function proveTabel({ tabel, bestand }: PlacedBeslistabel): readonly RegelBevinding[] {
  const ending = listEnding(tabel)
  return tabel.stappen.flatMap((stap) =>
    SIDES.filter((side) => !leadsOut(stap, side, ending)).map((antwoord) =>
      createBevinding(
        'TABEL_ZONDER_EINDE',
        { bestand, stap: stap.id },
        {
          naam: nameVraag({ soort: 'stap', id: stap.id }),
          antwoord,
        },
      ),
    ),
  )
}

/**
 * Proves that each table ends: however one answers, each step leads to an uitkomst in the end.
 *
 * Loading refuses ways back already; this does not rely on it.
 *
 * @param beslistabellen - The tables with their files.
 * @returns The answers that lead nowhere, or round.
 */
export const proveEinde = (
  beslistabellen: readonly PlacedBeslistabel[],
): readonly RegelBevinding[] =>
  beslistabellen.filter(({ tabel }) => tabel.verloop === 'tot-onbekend').flatMap(proveTabel)
