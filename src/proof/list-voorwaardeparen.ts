import type { PreparedRegime } from '../regime.js'
import type { OperatorName } from '../rule-set/operators.js'
import type { RuleFiles } from '../rule-set/rule-set.js'
import type { RegelGetuige, RegelPlaats } from './bevinding.js'
import { createGetuige } from './witness/getuige.js'
import type { Geval } from './cases/gevallen.js'
import { load } from './load.js'
import { onderzoek, type Onderzocht } from './cases/onderzoek.js'
import { listVragen, MAX_VRAGEN } from './cases/vragen.js'
import { findParen } from './cases/voorwaardeparen.js'

/** Two cases that show that one comparison decides on its own. */
export interface Voorwaardepaar extends RegelPlaats {
  /** Whether it stands in a norm of a step, in a begrip or in a vermoeden. */
  readonly soort: 'stap' | 'begrip' | 'vermoeden'
  /** Id of the step or begrip. */
  readonly id: string
  /** The side that it is on; a vermoeden has only `ja`. */
  readonly kant: 'ja' | 'nee'
  /** Number of the comparison on its side, from 1. */
  readonly nummer: number
  /** Name of the fact. */
  readonly feit: string
  /** Name of the operator. */
  readonly operator: OperatorName
  /** What the fact is compared with; a parameter filled in. */
  readonly norm: string | number | boolean | readonly string[]
  /** The comparison holds, and with it the side; null where no two cases show that. */
  readonly houdt: RegelGetuige | null
  /** The comparison fails, and with it the side does not hold; null likewise. */
  readonly faalt: RegelGetuige | null
}

function writeParen(onderzocht: Onderzocht, regime: PreparedRegime): readonly Voorwaardepaar[] {
  const { vraag } = onderzocht
  const { soort, id, bestand, stap } = vraag
  const testify = (geval: Geval | undefined) =>
    geval === undefined ? null : createGetuige(geval.profile, vraag, regime)
  return findParen(onderzocht).map(({ kant, nummer, leaf: { leaf, norm }, houdt, faalt }) => ({
    soort,
    id,
    bestand,
    stap,
    kant,
    nummer,
    feit: leaf.fact,
    operator: leaf.operator,
    norm,
    houdt: testify(houdt),
    faalt: testify(faalt),
  }))
}

/**
 * Lists for each comparison of a rule set two cases that show that it can change the answer on its
 * own: modified condition/decision coverage.
 *
 * The cases of a pair differ as little as possible in what other facts say.
 *
 * @param files - The parsed JSON files by name; `regime.json` names the others.
 * @returns One pair for each comparison, in reading order; none where the files do not load or
 * hold more than 200 questions.
 */
export function listVoorwaardeparen(files: RuleFiles): readonly Voorwaardepaar[] {
  const { regime } = load(files)
  return regime === undefined || listVragen(regime.program).length > MAX_VRAGEN
    ? []
    : onderzoek(regime).vragen.flatMap((onderzocht) => writeParen(onderzocht, regime))
}
