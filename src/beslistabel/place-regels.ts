import type { Begrip, Stap, Vermoeden } from '../rule-set/beslistabel-schema.js'
import type { PlacedBeslistabel } from '../rule-set/rule-set.js'

/** A part of a rule file that a trace refers to. */
export type Regel = Stap | Vermoeden | Begrip

/**
 * Tells where rules stand, once per rule set.
 *
 * @param beslistabellen - The tables with the names of their files.
 * @returns File and JSON Pointer of every rule, such as `beslistabel-doelgroep.json#/stappen/4`.
 */
export function placeRegels(
  beslistabellen: readonly PlacedBeslistabel[],
): ReadonlyMap<Regel, string> {
  const places = new Map<Regel, string>()
  const placeAll = (regels: readonly Regel[] = [], list: string) => {
    for (const [index, regel] of regels.entries()) {
      places.set(regel, [list, String(index)].join('/'))
    }
  }
  for (const { bestand, tabel } of beslistabellen) {
    placeAll(tabel.begrippen, `${bestand}#/begrippen`)
    placeAll(tabel.stappen, `${bestand}#/stappen`)
    for (const stap of tabel.stappen) {
      placeAll(stap.vermoedens, `${places.get(stap)!}/vermoedens`)
    }
  }
  return places
}
