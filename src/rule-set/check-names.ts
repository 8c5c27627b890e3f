import type { FactVocabulary } from './fact-type.js'
import type { Fault } from './fault.js'
import { listBegripIds, listStapIds, listTellingIds } from './list-names.js'
import { HANDICAPKLASSEN, UITKOMST_FIELDS, type RuleSet } from './rule-set.js'

const TAKEN = 'is the name of something else that a condition can read'

function checkBegripNames(ruleSet: RuleSet): readonly Fault[] {
  const taken = new Set([...listStapIds(ruleSet), HANDICAPKLASSEN])
  return ruleSet.beslistabellen.flatMap(({ bestand: file, tabel }) =>
    (tabel.begrippen ?? []).flatMap(({ id }, index) =>
      taken.has(id) ? [{ file, path: ['begrippen', index, 'id'], message: TAKEN }] : [],
    ),
  )
}

function checkTellingen(ruleSet: RuleSet, { facts }: FactVocabulary): readonly Fault[] {
  const begrippen = new Set(listBegripIds(ruleSet))
  const taken = new Set([
    ...Object.keys(facts),
    ...begrippen,
    ...listStapIds(ruleSet),
    HANDICAPKLASSEN,
  ])
  return ruleSet.beslistabellen.flatMap(({ bestand: file, tabel }) =>
    (tabel.tellingen ?? []).flatMap(({ id, telt }, index) => {
      const faults: Fault[] = telt.flatMap((name, place) =>
        begrippen.has(name)
          ? []
          : [{ file, path: ['tellingen', index, 'telt', place], message: 'is no begrip' }],
      )
      if (taken.has(id)) faults.push({ file, path: ['tellingen', index, 'id'], message: TAKEN })
      taken.add(id)
      return faults
    }),
  )
}

function checkParameters(ruleSet: RuleSet, { facts }: FactVocabulary): readonly Fault[] {
  const taken = new Set([
    ...Object.keys(facts),
    ...listBegripIds(ruleSet),
    ...listTellingIds(ruleSet),
    ...listStapIds(ruleSet),
    HANDICAPKLASSEN,
  ])
  return Object.keys(ruleSet.parameters.parameters)
    .filter((name) => taken.has(name))
    .map((name) => ({
      file: ruleSet.regime.parameters,
      path: ['parameters', name],
      message: TAKEN,
    }))
}

function checkFields({ beslistabellen }: RuleSet): readonly Fault[] {
  const declared = new Set<string>()
  return beslistabellen.flatMap(({ bestand: file, tabel }) =>
    Object.keys(tabel.uitkomst).flatMap((field) => {
      const path = ['uitkomst', field]
      const message = declared.has(field)
        ? 'is declared by an earlier beslistabel'
        : `is none of ${UITKOMST_FIELDS.join(', ')}`
      const isUsable =
        !declared.has(field) && (UITKOMST_FIELDS as readonly string[]).includes(field)
      declared.add(field)
      return isUsable ? [] : [{ file, path, message }]
    }),
  )
}

/**
 * Finds names that stand for two things, and tellingen of what is no begrip.
 *
 * @param ruleSet - A rule set whose files each have the right shape.
 * @param vocabulary - The facts that exist.
 * @returns The faults.
 */
export const checkNames = (ruleSet: RuleSet, vocabulary: FactVocabulary): readonly Fault[] => [
  ...checkBegripNames(ruleSet),
  ...checkTellingen(ruleSet, vocabulary),
  ...checkParameters(ruleSet, vocabulary),
  ...checkFields(ruleSet),
]
