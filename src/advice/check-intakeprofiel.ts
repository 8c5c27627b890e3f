import teksten from '../../rules/teksten.json' with { type: 'json' }
import { listGemetenAspecten, type GemetenAspect } from '../facts/aspectbanden.js'
import type { FactContext } from '../facts/fact-context.js'
import { readScore } from '../facts/read.js'
import { listOntbrekendeAspecten } from '../facts/taal-en-rekenen.js'
import { deriveWerkervaring, type Werkervaring } from '../facts/werkervaring.js'
import type { IntakeProfile, Intakeprofiel } from '../intake-profile/intake-profile.js'
import { prepare, type EvaluateOptions } from '../prepare.js'
import type { IntakeprofielFormulier } from '../rule-set/intakeprofiel-formulier.js'
import { enumerate, fillIn, writeNumber } from '../trace/notation.js'
import { requirePart } from './require-part.js'

/** Something about a scored aspect that a person must look at. */
export interface AspectBevinding {
  /**
   * `ASPECT_STRIJDIG`: the score does not fit what else was recorded. `ASPECT_ONTBREEKT`: the aspect
   * must be scored and is not. `ASPECT_GRENSGEVAL`: the source leaves open which score belongs here.
   */
  readonly code: 'ASPECT_STRIJDIG' | 'ASPECT_ONTBREEKT' | 'ASPECT_GRENSGEVAL'
  /** Number of the aspect. */
  readonly aspect: string
  /** JSON Pointer of the aspect. */
  readonly pad: string
  /** The scores that fit, low to high; empty where the source leaves it open or asks for any. */
  readonly verwacht: readonly number[]
  /** What was found, in Dutch, with the values filled in. */
  readonly tekst: string
  /** Where the source says so. */
  readonly vindplaats: string
}

/** What was found in an intakeprofiel. */
export interface Intakeprofielcontrole {
  /** The findings, in the order of the form; empty when nothing was found. */
  readonly bevindingen: readonly AspectBevinding[]
  /** What the recorded jobs come to; null while they are unknown. */
  readonly werkervaring: {
    /** Days worked before `aanvraag.datum`; overlapping jobs count once. */
    readonly dagen: number
    /** Day on which the last job ended, `YYYY-MM-DD`; null without a job. */
    readonly laatsteEinde: string | null
    /** The score of aspect 2 that follows; null where the source leaves it open. */
    readonly score: number | null
  } | null
}

const { controle } = teksten.advies

interface Controle {
  readonly profile: IntakeProfile
  readonly context: FactContext
  readonly formulier: IntakeprofielFormulier
}

type Found = Omit<AspectBevinding, 'pad' | 'vindplaats'>

const writeScores = (scores: readonly number[]) => enumerate(scores.map(String), controle.of)

function checkWerkervaring({ aspect, ...werk }: Werkervaring, { profile }: Controle) {
  const found: Found[] = []
  const score = readScore(profile, aspect)
  if (werk.actualiteit === 'grens') {
    found.push({ code: 'ASPECT_GRENSGEVAL', aspect, verwacht: [], tekst: controle.actualiteit })
  }
  if (score !== undefined && werk.score !== undefined && score !== werk.score) {
    const values = {
      score: String(score),
      dagen: writeNumber(werk.dagen),
      laatste: werk.laatsteEinde ?? '',
      verwacht: String(werk.score),
    }
    const text = werk.laatsteEinde === undefined ? controle.geenWerk : controle.werkervaring
    const tekst = fillIn(text, values)
    found.push({ code: 'ASPECT_STRIJDIG', aspect, verwacht: [werk.score], tekst })
  }
  return found
}

function checkGemetenAspect(
  { aspect, waarde, band, scores }: GemetenAspect,
  score: number | undefined,
): readonly Found[] {
  const values = {
    waarde: writeNumber(waarde),
    eenheid: band.eenheid,
    verwacht: writeScores(scores),
    score: String(score),
  }
  const found: Found[] = []
  if (band.openGrenzen?.includes(waarde) === true) {
    const tekst = fillIn(controle.openGrens, values)
    found.push({ code: 'ASPECT_GRENSGEVAL', aspect, verwacht: scores, tekst })
  }
  if (score !== undefined && !scores.includes(score)) {
    const tekst = fillIn(controle.gemeten, values)
    found.push({ code: 'ASPECT_STRIJDIG', aspect, verwacht: scores, tekst })
  }
  return found
}

const checkGemeten = ({ profile, context }: Controle): readonly Found[] =>
  listGemetenAspecten(profile, context).flatMap((gemeten) =>
    checkGemetenAspect(gemeten, readScore(profile, gemeten.aspect)),
  )

function checkTaalEnRekenen({ profile, context, formulier }: Controle): readonly Found[] {
  const rule = context.aspectbanden?.taalEnRekenen
  return listOntbrekendeAspecten(profile, context).map((aspect) => ({
    code: 'ASPECT_ONTBREEKT',
    aspect,
    verwacht: [],
    tekst: fillIn(controle.ontbreekt, {
      nummer: aspect,
      titel: formulier.aspecten[aspect]!.titel,
      bij: rule!.aspect,
      score: String(rule!.score),
    }),
  }))
}

/** A value of `dk` under which the source lists a part without a number of its own. */
const checkZonderNummer = ({ profile, formulier }: Controle): readonly Found[] =>
  Object.entries(formulier.aspecten).flatMap(([aspect, { scores }]): Found[] => {
    const dk = profile.intakeprofiel?.[aspect as keyof Intakeprofiel]?.dk
    const one = scores
      .flatMap(({ differentiatie = [] }) => differentiatie)
      .find((candidate) => candidate.dk === dk)
    if (one?.zonderNummer === undefined) return []
    const tekst = fillIn(controle.zonderNummer, { dk: one.dk, label: one.zonderNummer.label })
    return [{ code: 'ASPECT_GRENSGEVAL', aspect, verwacht: [], tekst }]
  })

/**
 * Looks for slips in a scored intakeprofiel: aspects that lack, scores that do not fit the recorded
 * jobs or measured values, and cases that the source leaves open.
 *
 * A `dk` that does not exist or belongs to another score is no finding: such a profile is refused.
 *
 * @param profile - What is known, in the units that {@link IntakeProfile} states.
 * @param options - Which regimes there are.
 * @returns The findings by aspect, and what the recorded jobs come to.
 * @throws {@link BeslistabelError} with code `INVALID_INTAKE_PROFILE`, `INTAKE_PROFILE_TOO_LARGE`
 * or `NO_RULE_SET`, also for a regime without a form.
 * @see Regeling indicatie sociale werkvoorziening, bijlage I.
 * @example
 * ```ts
 * checkIntakeprofiel({
 *   aanvraag: { datum: '2001-06-06' },
 *   functioneren: { prestatieplafond: 60 },
 *   intakeprofiel: { '53': { score: 3 } },
 * }).bevindingen[0]?.verwacht // [2]
 * ```
 */
export function checkIntakeprofiel(
  profile: unknown,
  options: EvaluateOptions = {},
): Intakeprofielcontrole {
  const prepared = prepare(profile, options)
  const formulier = requirePart(prepared.regime.ruleSet.intakeprofiel)
  const { context } = prepared.regime.program
  const controle = { profile: prepared.profile, context, formulier }
  const werkervaring = deriveWerkervaring(prepared.profile, context)
  const found = [
    ...(werkervaring ? checkWerkervaring(werkervaring, controle) : []),
    ...checkGemeten(controle),
    ...checkTaalEnRekenen(controle),
    ...checkZonderNummer(controle),
  ]
  const nummers = formulier.hoofdstukken.flatMap(({ aspecten }) => aspecten)
  return {
    bevindingen: nummers.flatMap((nummer) =>
      found
        .filter(({ aspect }) => aspect === nummer)
        .map(({ code, aspect, ...rest }) => ({
          code,
          aspect,
          pad: `/intakeprofiel/${aspect}`,
          ...rest,
          vindplaats: formulier.aspecten[aspect]!.vindplaats,
        })),
    ),
    werkervaring: werkervaring
      ? {
          dagen: werkervaring.dagen,
          laatsteEinde: werkervaring.laatsteEinde ?? null,
          score: werkervaring.score ?? null,
        }
      : null,
  }
}
