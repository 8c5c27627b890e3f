import { createFactContext } from '../../src/facts/fact-context.js'
import type { Fact } from '../../src/facts/fact.js'
import { factDefinitions, factVocabulary, signalDefinitions } from '../../src/facts/registry.js'
import type { IntakeProfile, Voorziening } from '../../src/intake-profile/intake-profile.js'
import { loadRuleSet } from '../../src/rule-set/load-rule-set.js'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'

type OfSoort<Soort extends Voorziening['soort']> = Extract<Voorziening, { readonly soort: Soort }>
type Change<Soort extends Voorziening['soort']> = Partial<Omit<OfSoort<Soort>, 'soort'>>

/** The rule set that comes with the package. */
export const ruleSet = loadRuleSet(shippedRuleFiles[0]!, factVocabulary)

/** Its numbers and tables. */
export const context = createFactContext(ruleSet)

/** A profile that only says when the aanmelding was, with what a test adds. */
export const profileWith = (change: Partial<IntakeProfile> = {}): IntakeProfile => ({
  aanvraag: { datum: '2001-06-06' },
  ...change,
})

/** Derives one fact from a profile. */
export const deriveFact = (name: string, change: Partial<IntakeProfile> = {}): Fact =>
  factDefinitions[name]!.derive(profileWith(change), context)

/** Lists the places at which a profile deserves one signaal. */
export const derivePlaces = (name: string, change: Partial<IntakeProfile>): readonly string[] =>
  signalDefinitions[name]!(profileWith(change), context)

export const technisch = (change: Change<'technisch'> = {}): OfSoort<'technisch'> => ({
  soort: 'technisch',
  omschrijving: 'aangepaste werkbank',
  ...change,
})

export const organisatorisch = (
  change: Change<'organisatorisch'> = {},
): OfSoort<'organisatorisch'> => ({
  soort: 'organisatorisch',
  omschrijving: 'vaste taken',
  ...change,
})

export const werktijd = (change: Change<'werktijd'> = {}): OfSoort<'werktijd'> => ({
  soort: 'werktijd',
  omschrijving: 'halve dagen',
  ...change,
})

export const werktempo = (change: Change<'werktempo'> = {}): OfSoort<'werktempo'> => ({
  soort: 'werktempo',
  omschrijving: 'rustig tempo',
  ...change,
})

export const werkbegeleiding = (
  change: Change<'werkbegeleiding'> = {},
): OfSoort<'werkbegeleiding'> => ({
  soort: 'werkbegeleiding',
  omschrijving: 'dagelijkse uitleg',
  ...change,
})

/** The maximum subsidy per arbeidsplaats, and nothing else. */
export const maximum = (maximaalSubsidiebedrag: number) => ({
  normbedragen: { maximaalSubsidiebedrag },
})
