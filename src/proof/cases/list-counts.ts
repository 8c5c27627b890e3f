import type { Antwoord } from '../../beslistabel/question.js'
import { range, type Known } from '../../facts/fact.js'

/** The answers that each begrip can have, by id. */
export type Mogelijk = ReadonlyMap<string, ReadonlySet<Antwoord>>

interface Count {
  readonly holding: number
  readonly open: number
}

/**
 * Lists what a telling can be while each begrip has one of its own answers.
 *
 * @param telt - Ids of the begrippen it counts.
 * @param mogelijk - Their answers.
 * @returns Each count once, from low to high; a range while some are unknown.
 */
export function listCounts(telt: readonly string[], mogelijk: Mogelijk): readonly Known[] {
  let counts: readonly Count[] = [{ holding: 0, open: 0 }]
  for (const id of telt) {
    const reached = new Map<string, Count>()
    for (const count of counts) {
      for (const antwoord of mogelijk.get(id)!) {
        const holding = count.holding + Number(antwoord === 'ja')
        const open = count.open + Number(antwoord === 'onbekend')
        reached.set(`${String(holding)} ${String(open)}`, { holding, open })
      }
    }
    counts = [...reached.values()]
  }
  return [...counts]
    .sort((a, b) => a.holding - b.holding || a.open - b.open)
    .map(({ holding, open }) => range(holding, holding + open))
}
