import type { Begrip, Beslistabel } from '../rule-set/beslistabel-schema.js'
import { listLeaves, type Conditions } from '../rule-set/conditions-schema.js'
import { HANDICAPKLASSEN } from '../rule-set/rule-set.js'

/** What the norm of a step or a begrip rests on, also through others. */
export interface Consulted {
  readonly begrippen: readonly string[]
  /** It rests on the classes of the hulptabel, which have begrippen of their own. */
  readonly handicapklassen: boolean
}

function consult(
  conditions: Conditions | undefined,
  tabel: Beslistabel,
  begrippen: ReadonlyMap<string, Begrip>,
): Consulted {
  const names = new Set<string>()
  const visitAll = (next: readonly string[]) => {
    for (const name of next) visit(name)
  }
  const visitConditions = (next: Conditions | undefined) => {
    if (next !== undefined) visitAll(listLeaves(next).map(({ leaf }) => leaf.fact))
  }
  const visit = (name: string) => {
    if (names.has(name)) return
    names.add(name)
    visitConditions(begrippen.get(name)?.ja.conditions)
    visitAll(tabel.tellingen?.find(({ id }) => id === name)?.telt ?? [])
  }
  visitConditions(conditions)
  return {
    begrippen: [...names].filter((name) => begrippen.has(name)),
    handicapklassen: names.has(HANDICAPKLASSEN),
  }
}

/**
 * Lists what the steps and begrippen of tables rest on, once per rule set.
 *
 * @param tabellen - The tables.
 * @returns What each rests on, by id.
 */
export function listConsulted(tabellen: readonly Beslistabel[]): ReadonlyMap<string, Consulted> {
  const begrippen = new Map(
    tabellen.flatMap((tabel) => (tabel.begrippen ?? []).map((begrip) => [begrip.id, begrip])),
  )
  return new Map(
    tabellen.flatMap((tabel) =>
      [...tabel.stappen, ...(tabel.begrippen ?? [])].map(({ id, ja }) => [
        id,
        consult(ja.conditions, tabel, begrippen),
      ]),
    ),
  )
}
