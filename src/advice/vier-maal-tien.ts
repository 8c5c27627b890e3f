import adviesTeksten from '../../rules/teksten/advies.json' with { type: 'json' }
import { foldTruth, type Truth } from '../engine/truth.js'
import { listVierMaalTien, type VierMaalTienCriterium } from '../facts/vier-maal-tien.js'
import type { IntakeProfile, Intakeprofiel } from '../intake-profile/intake-profile.js'
import type { Antwoord, Score } from '../intake-profile/vocabulary.js'
import { prepare, type EvaluateOptions } from '../prepare.js'
import type { IntakeprofielFormulier } from '../rule-set/intakeprofiel-formulier.js'
import { fillIn } from '../trace/notation.js'
import { requirePart } from './require-part.js'

/** One criterion of the 4x10 model. */
export interface VierMaalTienOordeel {
  /** Name of the criterion, such as `training`. */
  readonly criterium: string
  /** What it asks, in Dutch. */
  readonly omschrijving: string
  /** Ja when every aspect reaches the threshold, nee when one surely does not. */
  readonly antwoord: Antwoord
  /** The aspects that it rests on, in order. */
  readonly aspecten: readonly {
    /** Number of the aspect. */
    readonly aspect: string
    /** The score; null where the aspect is absent. `'-'` and null are both unknown. */
    readonly score: Score | null
    /** Whether the score reaches the threshold. */
    readonly antwoord: Antwoord
    /** Where the source defines the aspect. */
    readonly vindplaats: string
  }[]
  /** JSON Pointers of the aspects that would settle it; empty when settled. */
  readonly ontbreekt: readonly string[]
}

/** What the 4x10 model of the ondergrens says. It advises: another step decides. */
export interface VierMaalTien {
  /** Ja when all criteria are met, nee when one surely is not. */
  readonly antwoord: Antwoord
  /** Always true: the model only advises. */
  readonly adviserend: true
  /** Id of the step that decides. */
  readonly stap: string
  /** The criteria, in the order of the source. */
  readonly criteria: readonly VierMaalTienOordeel[]
  /** The result in Dutch, and that it only advises. */
  readonly uitleg: string
  /** Where the source has the model. */
  readonly vindplaats: string
}

const toAntwoord = (truth: Truth): Antwoord => (truth === null ? 'onbekend' : truth ? 'ja' : 'nee')

/** All must hold. */
const foldAll = (truths: readonly Truth[]): Truth =>
  foldTruth({ group: 'all', members: truths.map((_, index) => ({ group: 'leaf', index })) }, truths)

function toOordeel(
  { criterium, aspecten }: VierMaalTienCriterium,
  { intakeprofiel }: IntakeProfile,
  formulier: IntakeprofielFormulier,
): VierMaalTienOordeel {
  const antwoord = toAntwoord(foldAll(aspecten.map(({ voldoet }) => voldoet)))
  const open = antwoord === 'onbekend' ? aspecten.filter(({ voldoet }) => voldoet === null) : []
  return {
    criterium: criterium.id,
    omschrijving: criterium.omschrijving,
    antwoord,
    aspecten: aspecten.map(({ aspect, voldoet }) => ({
      aspect,
      score: intakeprofiel?.[aspect as keyof Intakeprofiel]?.score ?? null,
      antwoord: toAntwoord(voldoet),
      vindplaats: formulier.aspecten[aspect]!.vindplaats,
    })),
    ontbreekt: open.map(({ aspect }) => `/intakeprofiel/${aspect}`),
  }
}

/**
 * Holds an intakeprofiel against the four criteria of the 4x10 model of the ondergrens.
 *
 * @param profile - What is known, in the units that {@link IntakeProfile} states.
 * @param options - Which regimes there are.
 * @returns Each criterion with ja, nee or onbekend, and the aspects that it rests on.
 * @throws {@link BeslistabelError} with code `INVALID_INTAKE_PROFILE`, `INTAKE_PROFILE_TOO_LARGE`
 * or `NO_RULE_SET`, also for a regime without the model.
 * @see Regeling indicatie sociale werkvoorziening, bijlage I, ter introductie.
 * @example
 * ```ts
 * vierMaalTien({
 *   aanvraag: { datum: '2001-06-06' },
 *   intakeprofiel: { '53': { score: 0 } },
 * }).antwoord // 'nee'
 * ```
 */
export function vierMaalTien(profile: unknown, options: EvaluateOptions = {}): VierMaalTien {
  const prepared = prepare(profile, options)
  const { ruleSet, program } = prepared.regime
  const formulier = requirePart(ruleSet.intakeprofiel)
  const { stap, vindplaats } = requirePart(ruleSet.aspectbanden?.vierMaalTien)
  const criteria = listVierMaalTien(prepared.profile, program.context)
  const antwoord = toAntwoord(
    foldAll(criteria.flatMap(({ aspecten }) => aspecten.map(({ voldoet }) => voldoet))),
  )
  return {
    antwoord,
    adviserend: true,
    stap,
    criteria: criteria.map((one) => toOordeel(one, prepared.profile, formulier)),
    uitleg: fillIn(adviesTeksten.vierMaalTien[antwoord], { stap }),
    vindplaats,
  }
}
