import { answerSync } from '../../evaluate.js'
import type { PreparedRegime } from '../../regime.js'
import { HANDICAPKLASSEN } from '../../rule-set/rule-set.js'
import { createBevinding, type RegelBevinding } from '../bevinding.js'
import { listProfiles, MAX_PROFILES } from '../cases/gevallen.js'
import type { Onderzoek } from '../cases/onderzoek.js'

/** The classes that some impairment surely has. */
function listKlassen(regime: PreparedRegime, wanted: number): ReadonlySet<unknown> {
  const found = new Set<unknown>()
  let count = 0
  for (const profile of listProfiles([], regime, { names: [HANDICAPKLASSEN] })) {
    count += 1
    if (found.size === wanted || count > MAX_PROFILES) break
    const { knowledge } = answerSync(regime.program, profile).readFact(HANDICAPKLASSEN)
    if (knowledge.kind !== 'list') continue
    for (const item of knowledge.items) if (item.kind === 'exact') found.add(item.value)
  }
  return found
}

/**
 * Proves that some code falls in each row of the hulptabel.
 *
 * @param found - What was found out about the rule set.
 * @returns The rows that no code falls in.
 */
export function proveHulptabel({ regime }: Onderzoek): readonly RegelBevinding[] {
  const { hulptabel, regime: files } = regime.ruleSet
  if (hulptabel === undefined) return []
  const reached = listKlassen(regime, hulptabel.rijen.length)
  return hulptabel.rijen
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) =>
      createBevinding('RIJ_ONBEREIKBAAR', { bestand: files.hulptabel!, stap: null }, { rij: id }),
    )
}
