import type { Beslistabel } from '../../rule-set/beslistabel-schema.js'
import type { RuleSet } from '../../rule-set/rule-set.js'
import { mergeProfiles, type Fragment } from './merge-profiles.js'
import { createOordeel } from './oordeel.js'

/** A step with the answer that is given there. */
export interface Zet {
  readonly stap: string
  readonly antwoord: 'ja' | 'nee'
}

const SIDES = ['ja', 'nee'] as const

/** So many routes to one step are looked at. */
const MAX_ROUTES = 20

/**
 * Lists ways through a table from its first step to another.
 *
 * @param tabel - The table.
 * @param isEnd - Tells whether a move is the last one wanted.
 * @returns The moves of each way, the one at the end included; the shortest ways first.
 */
export function listRoutes(
  { stappen }: Beslistabel,
  isEnd: (zet: Zet) => boolean,
): readonly (readonly Zet[])[] {
  const found: (readonly Zet[])[] = []
  const pending: { readonly index: number; readonly zetten: readonly Zet[] }[] = [
    { index: 0, zetten: [] },
  ]
  for (const { index, zetten } of pending) {
    const stap = stappen[index]!
    for (const antwoord of SIDES) {
      const further = [...zetten, { stap: stap.id, antwoord }]
      if (isEnd({ stap: stap.id, antwoord })) found.push(further)
      const next = stappen.findIndex(({ id }) => id === stap[antwoord].naar)
      if (next > index && pending.length < MAX_ROUTES * stappen.length) {
        pending.push({ index: next, zetten: further })
      }
    }
    if (found.length >= MAX_ROUTES) break
  }
  return found
}

const givesUitkomst =
  ({ stappen }: Beslistabel, field: string, value: string) =>
  (zet: Zet) =>
    stappen.some(
      ({ id, ...stap }) => id === zet.stap && stap[zet.antwoord].uitkomst?.[field] === value,
    )

/**
 * Makes the judgements that lead through earlier tables into one.
 *
 * @param tabel - The table.
 * @param ruleSet - The rule set.
 * @returns Part of a profile.
 */
export function createRouteInto({ na = {} }: Beslistabel, { beslistabellen }: RuleSet): Fragment {
  const zetten = Object.entries(na).flatMap(([field, value]) => {
    const routes = beslistabellen.flatMap(({ tabel }) =>
      tabel.verloop === 'alle' ? [] : listRoutes(tabel, givesUitkomst(tabel, field, value)),
    )
    return routes[0] ?? []
  })
  return zetten.reduce<Fragment>(
    (route, { stap, antwoord }) => mergeProfiles(route, createOordeel(stap, antwoord)),
    {},
  )
}

/**
 * Makes the judgements that lead to a step, which itself is left to the rules.
 *
 * @param id - Id of the step.
 * @param ruleSet - The rule set.
 * @returns Part of a profile; without judgements where no way leads there.
 */
export function createRouteTo(id: string, ruleSet: RuleSet): Fragment {
  const tabel = ruleSet.beslistabellen
    .map((placed) => placed.tabel)
    .find(({ stappen }) => stappen.some((stap) => stap.id === id))!
  const [zetten = []] = tabel.verloop === 'alle' ? [] : listRoutes(tabel, ({ stap }) => stap === id)
  return zetten
    .filter(({ stap }) => stap !== id)
    .reduce<Fragment>(
      (route, { stap, antwoord }) => mergeProfiles(route, createOordeel(stap, antwoord)),
      createRouteInto(tabel, ruleSet),
    )
}
