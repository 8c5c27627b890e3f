import type { PreparedRegime } from '../regime.js'
import type { RuleFiles } from '../rule-set/rule-set.js'
import { writeNumber } from '../trace/notation.js'
import { createBevinding, type RegelBevinding } from './bevinding.js'
import { load } from './load.js'
import { onderzoek } from './cases/onderzoek.js'
import { proveAntwoorden } from './prove/prove-antwoorden.js'
import { proveBronnen } from './prove/prove-bronnen.js'
import { proveEinde } from './prove/prove-einde.js'
import { proveGrenswaarden } from './grenzen/prove-grenswaarden.js'
import { proveHulptabel } from './prove/prove-hulptabel.js'
import { proveIndeling } from './prove/prove-indeling.js'
import { proveUitgangen } from './prove/prove-uitgangen.js'
import { proveVermoedens } from './prove/prove-vermoedens.js'
import { proveVoorwaarden } from './prove/prove-voorwaarden.js'
import { listVragen, MAX_VRAGEN } from './cases/vragen.js'

export type { RegelBevinding, RegelBevindingCode, RegelGetuige, RegelPlaats } from './bevinding.js'

/** How to check a rule set. */
export interface CheckRuleSetOptions {
  /**
   * Parsed files of values around limits, as in `fixtures/grenswaarden`, unchecked.
   * @defaultValue none, and then the limits are not checked
   */
  readonly grenswaarden?: readonly unknown[]
}

function proveVragen(regime: PreparedRegime): readonly RegelBevinding[] {
  const count = listVragen(regime.program).length
  if (count > MAX_VRAGEN) {
    const values = { aantal: writeNumber(count), maximum: writeNumber(MAX_VRAGEN) }
    return [createBevinding('REGELSET_TE_GROOT', { bestand: '', stap: null }, values)]
  }
  const found = onderzoek(regime)
  return [
    ...proveAntwoorden(found),
    ...proveVoorwaarden(found),
    ...proveUitgangen(found),
    ...proveHulptabel(found),
    ...proveIndeling(found),
    ...proveVermoedens(found),
  ]
}

/**
 * Proves a rule set sound, for every combination of what can be known of its facts.
 *
 * No question is answered both ways; one whose facts are all known is always answered; each
 * comparison can change an answer on its own; some profile reaches each step, exit, row, cell,
 * correction and vermoeden; each table ends; each vindplaats names a source; and each limit has a
 * case under, on and over it. Files that do not load give bevindingen, never an error.
 *
 * @param files - The parsed JSON files by name; `regime.json` names the others.
 * @param options - The cases around limits.
 * @returns What is not so, in the order above; empty for a sound rule set.
 */
export function checkRuleSet(
  files: RuleFiles,
  { grenswaarden }: CheckRuleSetOptions = {},
): readonly RegelBevinding[] {
  const { regime, bevindingen } = load(files)
  if (regime === undefined) return bevindingen
  return [
    ...proveVragen(regime),
    ...proveEinde(regime.ruleSet.beslistabellen),
    ...proveBronnen(regime.ruleSet),
    ...(grenswaarden === undefined ? [] : proveGrenswaarden(grenswaarden, regime)),
  ]
}
