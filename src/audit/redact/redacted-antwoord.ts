import type { Antwoord } from '../../beslistabel/question.js'
import type { StapProgram } from '../../beslistabel/program.js'
import { foldTruth, type Truth } from '../../engine/truth.js'
import type { Side, Unit } from '../../engine/unit.js'
import { OPERATORS } from '../../rule-set/operators.js'
import { ONBEKEND } from '../../beslistabel/walk-beslistabel.js'
import type { RedactedStap, RedactedVergelijking } from './redacted-trace.js'
import { isSameJson } from '../input/same-json.js'

type Vergelijkingen = readonly RedactedVergelijking[]

/**
 * Tells whether comparisons are those of a side of a rule, in its order.
 *
 * @param vergelijkingen - The comparisons.
 * @param side - The side; undefined where the rule has no norm.
 * @returns True when each has the fact, the operator and the norm of the rule.
 */
export function isOfSide(vergelijkingen: Vergelijkingen, side: Side | undefined): boolean {
  const leaves = side?.leaves ?? []
  return (
    leaves.length === vergelijkingen.length &&
    vergelijkingen.every(({ feit, operator, norm }, index) => {
      const { leaf, norm: own } = leaves[index]!
      return feit === leaf.fact && operator === leaf.operator && isSameJson(norm, own)
    })
  )
}

const negate = (truth: Truth): Truth => (truth === null ? null : !truth)

/** The truth of each comparison of `nee`, from those of `ja`; undefined where one is not there. */
function deriveNee(ja: Side, nee: Side, truths: readonly Truth[]): readonly Truth[] | undefined {
  const derived: Truth[] = []
  for (const { leaf, norm } of nee.leaves) {
    const index = ja.leaves.findIndex(
      ({ leaf: { fact, operator }, norm: own }) =>
        fact === leaf.fact &&
        [operator, OPERATORS[operator].complement].includes(leaf.operator) &&
        isSameJson(own, norm),
    )
    if (index === -1) return undefined
    const truth = truths[index]!
    derived.push(ja.leaves[index]!.leaf.operator === leaf.operator ? truth : negate(truth))
  }
  return derived
}

/**
 * Lists the answers that a rule can give when its comparisons hold or not as stated.
 *
 * @param unit - The rule.
 * @param vergelijkingen - The comparisons of its `ja`, in its order.
 * @returns One answer, or two where the comparisons of its `nee` are other ones.
 */
export function listAntwoorden(
  { ja, nee }: Unit,
  vergelijkingen: Vergelijkingen,
): readonly Antwoord[] {
  const truths = vergelijkingen.map(({ houdt }) => houdt)
  if (foldTruth(ja.tree, truths) === true) return ['ja']
  if (nee === undefined) return ['onbekend']
  const derived = deriveNee(ja, nee, truths)
  if (derived === undefined) return ['nee', 'onbekend']
  return [foldTruth(nee.tree, derived) === true ? 'nee' : 'onbekend']
}

/**
 * Tells whether a step can be answered so on its grondslag.
 *
 * @param stap - The step, whose comparisons are those of the rule.
 * @param program - The rule.
 * @param byOordeel - Whether the profile has an oordeel on this step.
 * @returns False where the grondslag or the comparisons give another answer.
 */
export function isAnswered(
  { regel, antwoord, grondslag, vergelijkingen, vermoeden }: RedactedStap,
  { norm, vermoedens }: StapProgram,
  byOordeel: boolean,
): boolean {
  if ((vermoeden !== undefined) !== (grondslag === 'vermoeden')) return false
  if (byOordeel || grondslag === 'oordeel') return byOordeel && grondslag === 'oordeel'
  const answers = norm === undefined ? [ONBEKEND] : listAntwoorden(norm.unit, vergelijkingen)
  if (grondslag === 'norm') return antwoord !== ONBEKEND && answers.includes(antwoord)
  if (!answers.includes(ONBEKEND)) return false
  if (vermoeden === undefined) return antwoord === ONBEKEND
  return vermoedens.some(
    ({ vermoeden: rule, question }, index) =>
      vermoeden.regel === `${regel}/vermoedens/${index}` &&
      rule.antwoord === antwoord &&
      rule.vindplaats === vermoeden.vindplaats &&
      isOfSide(vermoeden.vergelijkingen, question.unit.ja) &&
      listAntwoorden(question.unit, vermoeden.vergelijkingen).includes('ja'),
  )
}
