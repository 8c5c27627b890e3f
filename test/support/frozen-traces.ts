import type { RuleSet } from '../../src/rule-set/rule-set.js'
import type { DecisionTrace } from '../../src/trace/decision-trace.js'
import { listLaw, listReached } from './law-coverage.js'

const frozen = /^(stap|vermoeden|begrip|categorie|uitkomst|signaal) /

/** What the frozen traces of a rule set show: its answers, presumptions, uitkomsten and signalen. */
export const listFrozenLaw = (ruleSet: RuleSet): readonly string[] =>
  [...listLaw(ruleSet)].filter((item) => frozen.test(item))

/** What one trace shows of {@link listFrozenLaw}. */
export const listFrozenReached = (trace: DecisionTrace, ruleSet: RuleSet): readonly string[] =>
  listReached(trace, ruleSet).filter((item) => frozen.test(item))
