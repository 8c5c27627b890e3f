import { factVocabulary } from '../../facts/registry.js'
import type { FactType } from '../../rule-set/fact-type.js'
import { listBegripIds, listStapIds, listTellingIds } from '../../rule-set/list-names.js'
import { HANDICAPKLASSEN, type RuleSet } from '../../rule-set/rule-set.js'

const ANTWOORD: FactType = { type: 'keuze', lijst: false, keuzes: ['ja', 'nee', 'onbekend'] }
const BEGRIP: FactType = { type: 'boolean', lijst: false }
const TELLING: FactType = { type: 'getal', lijst: false }

/**
 * Lists what every name in a condition stands for.
 *
 * @param ruleSet - A checked rule set.
 * @returns The types by name: facts, begrippen, tellingen and answers to steps.
 */
export function listFactTypes(ruleSet: RuleSet): ReadonlyMap<string, FactType> {
  const keuzes = (ruleSet.hulptabel?.rijen ?? []).map(({ id }) => id)
  const klassen: FactType = { type: 'keuze', lijst: true, keuzes }
  return new Map([
    ...Object.entries(factVocabulary.facts),
    [HANDICAPKLASSEN, klassen] as const,
    ...listBegripIds(ruleSet).map((id) => [id, BEGRIP] as const),
    ...listTellingIds(ruleSet).map((id) => [id, TELLING] as const),
    ...listStapIds(ruleSet).map((id) => [id, ANTWOORD] as const),
  ])
}
