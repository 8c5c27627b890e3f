import type { StapProgram } from '../../beslistabel/program.js'
import { answerSync } from '../../evaluate.js'
import type { PreparedRegime } from '../../regime.js'
import { createBevinding, type RegelBevinding } from '../bevinding.js'
import { listProfiles, MAX_PROFILES } from '../cases/gevallen.js'
import { nameVraag } from './name-vraag.js'
import type { Onderzoek } from '../cases/onderzoek.js'

/** The vermoedens of a step that decide on some profile. */
function listDeciding({ stap, vermoedens }: StapProgram, regime: PreparedRegime) {
  const units = vermoedens.map(({ question }) => question.unit)
  const deciding = new Set<unknown>()
  let count = 0
  for (const profile of listProfiles(units, regime, { leeg: true })) {
    count += 1
    if (deciding.size === vermoedens.length || count > MAX_PROFILES) break
    const { vermoeden } = answerSync(regime.program, profile).readStap(stap.id)
    if (vermoeden !== undefined) deciding.add(vermoeden.vermoeden)
  }
  return deciding
}

/**
 * Proves that each vermoeden decides on some profile: its norm leaves the step open and no earlier
 * vermoeden takes its place.
 *
 * @param found - What was found out about the rule set.
 * @returns The vermoedens that never do.
 */
export const proveVermoedens = ({ regime }: Onderzoek): readonly RegelBevinding[] =>
  regime.ruleSet.beslistabellen.flatMap(({ bestand, tabel }) =>
    tabel.stappen.flatMap(({ id, vermoedens = [] }) => {
      if (vermoedens.length === 0) return []
      const deciding = listDeciding(regime.program.stappen.get(id)!, regime)
      return vermoedens.flatMap((vermoeden, index) =>
        deciding.has(vermoeden)
          ? []
          : [
              createBevinding(
                'VERMOEDEN_ONMOGELIJK',
                { bestand, stap: id },
                {
                  naam: nameVraag({ soort: 'vermoeden', id }),
                  nummer: String(index + 1),
                },
              ),
            ],
      )
    }),
  )
