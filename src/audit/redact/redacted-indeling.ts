import type { WalkedIndeling } from '../../beslistabel/walk-beslistabel.js'
import type { RedactedIndeling } from './redacted-trace.js'
import { isSameJson } from '../input/same-json.js'

/** The categories that the heavier of two can be, light to heavy. */
function listHeaviest(
  one: readonly string[],
  other: readonly string[],
  vanLichtNaarZwaar: readonly string[],
): readonly string[] {
  const weigh = (categorie: string) => vanLichtNaarZwaar.indexOf(categorie)
  const heaviest = one.flatMap((a) => other.map((b) => Math.max(weigh(a), weigh(b))))
  return vanLichtNaarZwaar.filter((_, index) => heaviest.includes(index))
}

/**
 * Tells whether a category follows from the answers and from the a priori classes stated.
 *
 * @param indeling - The category with how it came about.
 * @param walked - The same as the rules have it, for the answers of the trace.
 * @param byOordeel - Whether the profile has an oordeel on the category.
 * @returns False where the matrix, the computed category or what counts is another.
 */
export function isIndeling(
  { matrix, aPriori, berekend, categorie, grondslag }: RedactedIndeling,
  { indeling: { vanLichtNaarZwaar, aPriori: rule }, matrix: expected }: WalkedIndeling,
  byOordeel: boolean,
): boolean {
  const isCategorie = (one: string | null) => one !== null && vanLichtNaarZwaar.includes(one)
  const reached = rule === undefined ? matrix : listHeaviest(matrix, aPriori, vanLichtNaarZwaar)
  const computed = reached.length === 1 ? reached[0]! : null
  return (
    isSameJson(matrix, expected) &&
    isSameJson(
      aPriori,
      vanLichtNaarZwaar.filter((one) => aPriori.includes(one)),
    ) &&
    (rule === undefined) === (aPriori.length === 0) &&
    berekend === computed &&
    (byOordeel
      ? grondslag === 'oordeel' && isCategorie(categorie)
      : grondslag === (computed === null ? null : 'norm') && categorie === computed)
  )
}
