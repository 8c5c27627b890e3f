export { BeslistabelError, type ErrorCode, type Issue } from './errors.js'
export { evaluate, evaluateAsync, parseIntakeProfile, type EvaluateOptions } from './evaluate.js'
export { intakeProfileJsonSchema } from './intake-profile-json-schema.js'
export type {
  Aanvraag,
  Aspect,
  AspectNummer,
  BblAanbod,
  Beperking,
  Betrokkene,
  Bronvermelding,
  CategorieOordeel,
  Commissie,
  Dienstverband,
  DossierStuk,
  Functioneren,
  IntakeProfile,
  Intakeprofiel,
  Normbedragen,
  Oordeel,
  Oordelen,
  OrganisatorischeVoorziening,
  PassendeArbeid,
  Periode,
  Scholingsaanbod,
  TechnischeVoorziening,
  Verblijf,
  Voorziening,
  WerkbegeleidingVoorziening,
  WerktempoVoorziening,
  WerktijdVoorziening,
  WswSpecifiekAanbod,
} from './intake-profile/intake-profile.js'
export { parseJsonText } from './intake-profile/parse-json-text.js'
export { listRegimes, loadRegime, type Geldigheid, type Regime } from './regime.js'
export { renderMotivering, type VerslagStijl } from './report/render-motivering.js'
export type { RuleFiles } from './rule-set/rule-set.js'
export type {
  Antwoord,
  Bereik,
  DecisionTrace,
  Deelwaarde,
  Gevolg,
  Grondslag,
  Ontbrekend,
  Signaal,
  TraceBegrip,
  TraceBeslistabel,
  TraceEngine,
  TraceIndeling,
  TraceRegime,
  TraceStap,
  TraceUitkomst,
  TraceVermoeden,
  Uitkomst,
  Vergelijking,
} from './trace/decision-trace.js'
