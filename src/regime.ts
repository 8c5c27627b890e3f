import regimekeuzeTeksten from '../rules/teksten/regimekeuze.json' with { type: 'json' }
import { createProgram, type Program } from './beslistabel/program.js'
import { BeslistabelError } from './errors.js'
import { createFactContext } from './facts/fact-context.js'
import { factVocabulary } from './facts/registry.js'
import { createHasher, hashCanonical } from './hash/hash-canonical.js'
import type { RegimeChoice } from './intake-profile/read-regime-choice.js'
import {
  createIntakeProfileSchema,
  type IntakeProfileSchema,
  type OordeelSleutels,
} from './intake-profile/schema.js'
import { listStapIds } from './rule-set/list-names.js'
import {
  loadRuleSet as loadCheckedRuleSet,
  type LoadRegimeOptions,
} from './rule-set/load-rule-set.js'
import type { RuleFiles, RuleSet } from './rule-set/rule-set.js'
import { shippedRuleFiles } from './rule-set/shipped-rule-files.js'
import { fillIn } from './trace/notation.js'
import { createWording, type Wording } from './trace/wording.js'
import { createTraceWriter } from './trace/write-trace.js'
import type { UnsealedTrace } from './trace/build-trace.js'

/** The days of aanvragen that a regime decides on. */
export interface Geldigheid {
  /** First day, `YYYY-MM-DD`. */
  readonly van: string
  /** Last day, `YYYY-MM-DD`; absent while it holds. */
  readonly totEnMet?: string | undefined
}

/** A regime of the law, ready to evaluate with: its rule set is checked, compiled and hashed. */
export interface Regime {
  /** Such as `bisw-1998`. */
  readonly id: string
  /** Version of the rule set; a changed outcome changes it. */
  readonly versie: string
  /** The days of aanvragen it decides on. */
  readonly geldig: Geldigheid
  /** SHA-256 over the RFC 8785 form of the rule files by name. */
  readonly sha256: string
}

/** A regime with what evaluating needs of it. */
export interface PreparedRegime extends Regime {
  readonly ruleSet: RuleSet
  readonly sleutels: OordeelSleutels
  readonly schema: IntakeProfileSchema
  readonly program: Program
  readonly wording: Wording
  /** Gives the hash of one of its traces. */
  readonly hashTrace: (trace: UnsealedTrace) => string
}

const listSleutels = (ruleSet: RuleSet): OordeelSleutels => ({
  stappen: listStapIds(ruleSet),
  indelingen: Object.fromEntries(
    ruleSet.beslistabellen.flatMap(({ tabel }) =>
      tabel.indeling === undefined ? [] : [[tabel.id, tabel.indeling.vanLichtNaarZwaar]],
    ),
  ),
  ongeldigeIcidh: ruleSet.wccTabel?.ongeldig,
})

function prepare(ruleSet: RuleSet): PreparedRegime {
  const sleutels = listSleutels(ruleSet)
  const { id, versie, geldig } = ruleSet.regime
  return {
    id,
    versie,
    geldig,
    ruleSet,
    sleutels,
    schema: createIntakeProfileSchema(sleutels),
    program: createProgram(ruleSet, createFactContext(ruleSet)),
    wording: createWording(ruleSet),
    hashTrace: createHasher(createTraceWriter()),
    sha256: hashCanonical(ruleSet.files),
  }
}

/**
 * Checks and compiles the rule files of one regime, to evaluate with.
 *
 * Rule files decide about people, and whoever writes them is trusted with that. With
 * `options.sha256` only the files that were reviewed are loaded.
 *
 * @param files - The parsed JSON files by name; `regime.json` names the others.
 * @param options - Which content to expect.
 * @returns The regime, to be kept: preparing costs far more than evaluating.
 * @throws {@link BeslistabelError} with code `INVALID_RULE_SET` and all faults at once.
 */
export const loadRegime = (files: RuleFiles, options?: LoadRegimeOptions): Regime =>
  prepareRegime(files, options)

const prepareRegime = (files: RuleFiles, options?: LoadRegimeOptions): PreparedRegime =>
  prepare(loadCheckedRuleSet(files, factVocabulary, options))

let shipped: readonly PreparedRegime[] | undefined

/**
 * Lists the regimes that come with the package, prepared on first use.
 *
 * @returns The regimes by validity, oldest first.
 */
export const listRegimes = (): readonly Regime[] =>
  (shipped ??= shippedRuleFiles.map((files) => prepareRegime(files)))

function describe({ id, geldig: { van, totEnMet } }: Regime): string {
  const { geldigheid, geldigheidOpen } = regimekeuzeTeksten
  return totEnMet === undefined
    ? fillIn(geldigheidOpen, { id, van })
    : fillIn(geldigheid, { id, van, totEnMet })
}

/**
 * Tells whether a regime decides on an aanvraag of some day.
 *
 * @param regime - The regime.
 * @param datum - Day of the aanmelding, `YYYY-MM-DD`.
 * @returns True from its first up to and including its last day.
 */
export const holdsOn = ({ geldig: { van, totEnMet } }: Regime, datum: string): boolean =>
  van <= datum && (totEnMet === undefined || datum <= totEnMet)

/**
 * Chooses the regime that a profile names, else the one that held on `aanvraag.datum`.
 *
 * @param choice - What the profile says; without either, the last regime, whose schema then says
 * what is wrong with the profile.
 * @param regimes - The regimes to choose from, at least one.
 * @returns The regime.
 * @throws {@link BeslistabelError} with code `NO_RULE_SET`, listing the regimes there are.
 */
export function chooseRegime(
  { datum, regime }: RegimeChoice,
  regimes: readonly Regime[],
): PreparedRegime {
  // every Regime comes from prepareRegime; its type hides the rest from callers
  const prepared = regimes as readonly PreparedRegime[]
  if (datum === undefined && regime === undefined) return prepared.at(-1)!
  const chosen =
    regime === undefined
      ? prepared.find((candidate) => holdsOn(candidate, datum!))
      : prepared.find(({ id }) => id === regime)
  if (chosen !== undefined) return chosen
  const [path, message] =
    regime === undefined
      ? ['/aanvraag/datum', regimekeuzeTeksten.datum]
      : ['/aanvraag/regime', regimekeuzeTeksten.regime]
  throw new BeslistabelError('NO_RULE_SET', regimekeuzeTeksten.fout, [
    { path, message: fillIn(message, { regimes: regimes.map(describe).join(', ') }) },
  ])
}
