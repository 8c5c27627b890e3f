export type { Bevinding, BevindingCode } from './bevinding.js'
export { chain } from './chain/chain.js'
export type { ChainRecord } from './chain/chain-record-schema.js'
export type {
  AnderAntwoord,
  AndereUitkomst,
  DecisionChange,
} from './rule-sets/compare-decisions.js'
export { compareRuleSets, type CompareRuleSetsOptions } from './rule-sets/compare-rule-sets.js'
export type { Counted } from './rule-sets/count-changes.js'
export { diffTraces } from './compare/diff-traces.js'
export type { AuditOptions } from './input/find-regime.js'
export type { TracePlaats } from './input/place-of.js'
export {
  checkRuleSet,
  type CheckRuleSetOptions,
  type RegelBevinding,
  type RegelBevindingCode,
  type RegelGetuige,
  type RegelPlaats,
} from '../proof/check-rule-set.js'
export { listVoorwaardeparen, type Voorwaardepaar } from '../proof/list-voorwaardeparen.js'
export { redact, type Redaction, type RedactOptions } from './redact/redact.js'
export type { RedactieBevinding, RedactieCode } from './redact/redacted-bevinding.js'
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
} from './redact/redacted-trace.js'
export { replay } from './replay/replay.js'
export type {
  AndereBeslissing,
  Gevonden,
  OnbruikbareTrace,
  RuleSetComparison,
} from './rule-sets/rule-set-comparison.js'
export type { TraceComparison } from './compare/trace-comparison.js'
export { traceJsonSchema, type TraceJsonSchemaOptions } from './schema/trace-json-schema.js'
export { verify, type Verification } from './verify/verify.js'
export { verifyChain, type ChainOptions } from './chain/verify-chain.js'
export {
  verifyRedacted,
  type RedactedVerification,
  type VerifyRedactedOptions,
} from './redact/verify-redacted.js'
export type { Verschil } from './compare/verschil.js'
