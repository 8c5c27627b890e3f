import type { FactVocabulary } from '../rule-set/fact-type.js'
import type { FactDefinition, SignalDefinition } from './fact-definition.js'
import { functionerenFacts } from './functioneren.js'
import { handicapFacts } from './handicap.js'
import { kostenFacts } from './kosten.js'
import { scholingFacts } from './scholing.js'
import { aspectenParameters, aspectenSignals } from './signalen-aspecten.js'
import { coderingSignals } from './signalen-codering.js'
import { voorwaardenParameters, voorwaardenSignals } from './signalen-voorwaarden.js'
import { voorzieningenFacts } from './voorzieningen.js'
import { werkbegeleidingFacts } from './werkbegeleiding.js'

/** Every fact a rule may name. */
export const factDefinitions: Readonly<Record<string, FactDefinition>> = {
  ...handicapFacts,
  ...voorzieningenFacts,
  ...werkbegeleidingFacts,
  ...kostenFacts,
  ...functionerenFacts,
  ...scholingFacts,
}

/** Every list of places a profielsignaal may name. */
export const signalDefinitions: Readonly<Record<string, SignalDefinition>> = {
  ...coderingSignals,
  ...aspectenSignals,
  ...voorwaardenSignals,
}

/** What a rule set may name, for the check at load. */
export const factVocabulary: FactVocabulary = {
  facts: factDefinitions,
  signals: {
    ...Object.fromEntries(Object.keys(signalDefinitions).map((name) => [name, []])),
    ...aspectenParameters,
    ...voorwaardenParameters,
  },
  jaren: ['terugblikZiekenhuis', 'recenteWerkervaring', 'leeftijdsgrens'],
}
