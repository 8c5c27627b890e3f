import type { FactType } from './fact-type.js'
import type { Fault } from './fault.js'
import { listLeaves, type Conditions } from './conditions-schema.js'
import { mainCodes } from './icidh.js'
import { listBegripIds } from './list-names.js'
import { REGIME_FILE, type RuleSet } from './rule-set.js'

const duplicatesOf = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)

function checkStapIds({ beslistabellen }: RuleSet): readonly Fault[] {
  const ids = beslistabellen.flatMap(({ tabel }) => [
    tabel.id,
    ...tabel.stappen.map(({ id }) => id),
  ])
  return duplicatesOf(ids).map((id) => ({
    file: REGIME_FILE,
    path: ['beslistabellen'],
    message: `the id ${id} is used twice`,
  }))
}

function checkWccTabel({ wccTabel, regime }: RuleSet): readonly Fault[] {
  if (wccTabel === undefined || regime.wccTabel === undefined) return []
  const grouped = new Set(wccTabel.groepen.flatMap(({ icidh }) => mainCodes(icidh)))
  const left = [...wccTabel.zonderGroep, ...wccTabel.ongeldig]
  const uncovered = mainCodes(['10-99']).filter((code) => grouped.has(code) === left.includes(code))
  return uncovered.map((code) => ({
    file: regime.wccTabel!,
    path: ['groepen'],
    message: `code ${code} stands in a group and apart, or in neither`,
  }))
}

const listNorms = ({ beslistabellen }: RuleSet): readonly Conditions[] =>
  beslistabellen
    .flatMap(({ tabel }) => [...(tabel.begrippen ?? []), ...tabel.stappen])
    .flatMap(({ ja, nee }) => [ja.conditions ?? [], nee.conditions ?? []].flat())

/** A fact in a norm must read as a sentence; a begrip has its own texts. */
function checkWording(ruleSet: RuleSet): readonly Fault[] {
  const begrippen = new Set(listBegripIds(ruleSet))
  const used = new Set(
    listNorms(ruleSet).flatMap((conditions) => listLeaves(conditions).map(({ leaf }) => leaf.fact)),
  )
  return [...used]
    .filter((name) => !begrippen.has(name) && !Object.hasOwn(ruleSet.feiten.feiten, name))
    .map((name) => ({
      file: ruleSet.regime.feiten,
      path: ['feiten', name],
      message: 'has no texts, but a norm reads it',
    }))
}

const checkFactNames = (ruleSet: RuleSet, facts: ReadonlyMap<string, FactType>) =>
  Object.keys(ruleSet.feiten.feiten)
    .filter((name) => !facts.has(name))
    .map((name) => ({
      file: ruleSet.regime.feiten,
      path: ['feiten', name],
      message: 'has texts, but there is no such fact',
    }))

/**
 * Finds ids used twice, tables of codes that do not fit together, and facts without words.
 *
 * @param ruleSet - A rule set whose files each have the right shape.
 * @param facts - Every fact that exists for this rule set.
 * @returns The faults.
 */
export const checkTables = (
  ruleSet: RuleSet,
  facts: ReadonlyMap<string, FactType>,
): readonly Fault[] => [
  ...checkStapIds(ruleSet),
  ...checkWccTabel(ruleSet),
  ...checkWording(ruleSet),
  ...checkFactNames(ruleSet, facts),
]
