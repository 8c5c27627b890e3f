import type { Stap } from './beslistabel-schema.js'
import type { Fault } from './fault.js'
import { listVermoedenFacts } from './list-names.js'
import type { PlacedBeslistabel } from './rule-set.js'

/** Whether the answer to a step can rest on itself, through the vermoedens of others. */
function leadsBack(start: string, stappen: ReadonlyMap<string, Stap>): boolean {
  const seen = new Set<string>()
  const pending = [start]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const stap = stappen.get(id)
    if (stap === undefined) continue
    const names = listVermoedenFacts(stap)
    if (names.includes(start)) return true
    pending.push(...names.filter((name) => !seen.has(name)))
    for (const name of names) seen.add(name)
  }
  return false
}

/**
 * Finds steps whose vermoedens rest on each other in a circle.
 *
 * @param beslistabellen - The beslistabellen with their files.
 * @returns The faults in order.
 */
export function checkVermoedens(beslistabellen: readonly PlacedBeslistabel[]): readonly Fault[] {
  const stappen = new Map(
    beslistabellen.flatMap(({ tabel }) => tabel.stappen.map((stap) => [stap.id, stap] as const)),
  )
  return beslistabellen.flatMap(({ bestand, tabel }) =>
    tabel.stappen.flatMap(({ id }, index) =>
      leadsBack(id, stappen)
        ? [
            {
              file: bestand,
              path: ['stappen', index, 'vermoedens'],
              message: 'rest on the answer to this step itself',
            },
          ]
        : [],
    ),
  )
}
