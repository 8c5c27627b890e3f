export {
  checkIntakeprofiel,
  type AspectBevinding,
  type Intakeprofielcontrole,
} from './advice/check-intakeprofiel.js'
export {
  functieselectie,
  type Functieselectie,
  type FunctieselectieAspect,
  type FunctieselectieOntbrekend,
} from './advice/functieselectie.js'
export { intakeprofiel } from './advice/intakeprofiel.js'
export {
  vierMaalTien,
  type VierMaalTien,
  type VierMaalTienOordeel,
} from './advice/vier-maal-tien.js'
export type { FunctieselectieReden } from './advice/weigh-aspect.js'
export { BeslistabelError, type ErrorCode, type Issue } from './errors.js'
export { evaluate, evaluateAsync } from './evaluate.js'
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
export type { Codesoort, Referentie } from './intake-profile/referentie.js'
export { parseJsonText } from './intake-profile/parse-json-text.js'
export { parseIntakeProfile, type EvaluateOptions } from './prepare.js'
export { listRegimes, loadRegime, type Geldigheid, type Regime } from './regime.js'
export { renderMotivering, type MotiveringOptions } from './report/motivering/render-motivering.js'
export type { VerslagStijl } from './report/verslag-stijl.js'
export type {
  FormulierAspect,
  FormulierDifferentiatie,
  FormulierGrens,
  FormulierHoofdstuk,
  FormulierScore,
  FormulierTrede,
  IntakeprofielFormulier,
} from './rule-set/intakeprofiel-formulier.js'
export type { LoadRegimeOptions } from './rule-set/load-rule-set.js'
export type { RuleFiles } from './rule-set/rule-set.js'
export type {
  Antwoord,
  Bereik,
  DecisionTrace,
  Deelwaarde,
  Gevolg,
  GevolgNaar,
  GevolgStopt,
  GevolgUitkomst,
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
