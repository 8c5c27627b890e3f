export type { Bevinding, BevindingCode } from './bevinding.js'
export { chain } from './chain.js'
export type { ChainRecord } from './chain-record-schema.js'
export type { AnderAntwoord, AndereUitkomst, DecisionChange } from './compare-decisions.js'
export { compareRuleSets, type CompareRuleSetsOptions } from './compare-rule-sets.js'
export type { Counted } from './count-changes.js'
export { diffTraces } from './diff-traces.js'
export type { AuditOptions } from './find-regime.js'
export type { TracePlaats } from './place-of.js'
export { redact, type Redaction, type RedactOptions } from './redact.js'
export type { RedactieBevinding, RedactieCode } from './redacted-bevinding.js'
export type {
  Klasse,
  RedactedBegrip,
  RedactedBeslistabel,
  RedactedIndeling,
  RedactedInvoer,
  RedactedStap,
  RedactedTrace,
  RedactedVergelijking,
  RedactedVermoeden,
  Verborgen,
} from './redacted-trace.js'
export { replay } from './replay.js'
export type {
  AndereBeslissing,
  Gevonden,
  OnbruikbareTrace,
  RuleSetComparison,
} from './rule-set-comparison.js'
export type { TraceComparison } from './trace-comparison.js'
export { traceJsonSchema, type TraceJsonSchemaOptions } from './trace-json-schema.js'
export { verify, type Verification } from './verify.js'
export { verifyChain, type ChainOptions } from './verify-chain.js'
export {
  verifyRedacted,
  type RedactedVerification,
  type VerifyRedactedOptions,
} from './verify-redacted.js'
export type { Verschil } from './verschil.js'
