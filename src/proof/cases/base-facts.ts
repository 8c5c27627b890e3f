import type { Program } from '../../beslistabel/program.js'
import type { ResolvedLeaf, Unit } from '../../engine/unit.js'
import { HANDICAPKLASSEN, type RuleSet } from '../../rule-set/rule-set.js'

/**
 * Lists the comparisons of a question.
 *
 * @param unit - The question.
 * @returns Those for ja, then those for nee.
 */
export const listUnitLeaves = ({ ja, nee }: Unit): readonly ResolvedLeaf[] => [
  ...ja.leaves,
  ...(nee?.leaves ?? []),
]

const findTelling = (name: string, { beslistabellen }: RuleSet) =>
  beslistabellen.flatMap(({ tabel }) => tabel.tellingen ?? []).find(({ id }) => id === name)

const listRijBegrippen = ({ hulptabel }: RuleSet) =>
  (hulptabel?.rijen ?? []).flatMap(({ als }) => (als === undefined ? [] : [als.begrip]))

/** The names that a name rests on. */
function dependenciesOf(name: string, { ruleSet, begrippen }: Program): readonly string[] {
  const begrip = begrippen.get(name)
  if (begrip !== undefined) {
    return listUnitLeaves(begrip.question.unit).map(({ leaf }) => leaf.fact)
  }
  if (name === HANDICAPKLASSEN) return listRijBegrippen(ruleSet)
  return findTelling(name, ruleSet)?.telt ?? []
}

/**
 * Lists everything that names in conditions rest on.
 *
 * @param names - Facts, begrippen, tellingen or steps.
 * @param program - The compiled rule set.
 * @returns The names themselves and those behind them, each once.
 */
export function expandNames(names: readonly string[], program: Program): readonly string[] {
  const found = new Set<string>()
  const pending = [...names].reverse()
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (found.has(name)) continue
    found.add(name)
    pending.push(...dependenciesOf(name, program))
  }
  return [...found]
}

/**
 * Lists the comparisons of begrippen.
 *
 * @param names - Names of any kind, from {@link expandNames}.
 * @param program - The compiled rule set.
 * @returns Every comparison of those that are begrippen.
 */
export const listLeavesBehind = (
  names: readonly string[],
  { begrippen }: Program,
): readonly ResolvedLeaf[] =>
  names.flatMap((name) => {
    const begrip = begrippen.get(name)
    return begrip === undefined ? [] : listUnitLeaves(begrip.question.unit)
  })

/**
 * Keeps the names that follow from a profile itself.
 *
 * @param names - From {@link expandNames}.
 * @param program - The compiled rule set.
 * @returns Facts and steps.
 */
export const keepBaseFacts = (
  names: readonly string[],
  { ruleSet, begrippen }: Program,
): readonly string[] =>
  names.filter((name) => !begrippen.has(name) && findTelling(name, ruleSet) === undefined)
