import { factVocabulary } from '../../src/facts/registry.js'
import { loadRuleSet } from '../../src/rule-set/load-rule-set.js'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'
import { mutateAspecten } from './mutate-aspecten.js'
import { mutateBeslistabel } from './mutate-beslistabel.js'
import { mutateGetallen } from './mutate-getallen.js'
import { mutateCodetabellen } from './mutate-hulptabel.js'
import { mutateSignalen } from './mutate-signalen.js'
import type { Mutant } from './mutant.js'

const ruleSet = loadRuleSet(shippedRuleFiles[0]!, factVocabulary)

/** Lists every change of the shipped rules, in the order of the rule files. */
export const listMutants = (): readonly Mutant[] => [
  ...ruleSet.beslistabellen.flatMap((tabel) => mutateBeslistabel(tabel, ruleSet)),
  ...mutateGetallen(ruleSet),
  ...mutateCodetabellen(ruleSet),
  ...mutateAspecten(ruleSet),
  ...mutateSignalen(ruleSet),
]
