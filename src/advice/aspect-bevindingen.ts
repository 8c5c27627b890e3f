import adviesTeksten from '../../rules/teksten/advies.json' with { type: 'json' }
import { listGemetenAspecten, type GemetenAspect } from '../facts/aspectbanden.js'
import type { FactContext } from '../facts/fact-context.js'
import { readScore } from '../facts/read.js'
import { listOntbrekendeAspecten } from '../facts/taal-en-rekenen.js'
import { deriveWerkervaring } from '../facts/werkervaring.js'
import type { IntakeProfile, Intakeprofiel } from '../intake-profile/intake-profile.js'
import type { IntakeprofielFormulier } from '../rule-set/intakeprofiel-formulier.js'
import { enumerate, fillIn, writeNumber } from '../trace/notation.js'

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

const { controle: woorden } = adviesTeksten

/** What the checks look at. */
export interface Controle {
  readonly profile: IntakeProfile
  readonly context: FactContext
  readonly formulier: IntakeprofielFormulier
}

/** A finding, its place left out. */
type Found = Omit<AspectBevinding, 'pad' | 'vindplaats'>

const writeScores = (scores: readonly number[]) => enumerate(scores.map(String), woorden.of)

function checkWerkervaring({ profile, context }: Controle): readonly Found[] {
  const werkervaring = deriveWerkervaring(profile, context)
  if (werkervaring === undefined) return []
  const { aspect, ...werk } = werkervaring
  const found: Found[] = []
  const score = readScore(profile, aspect)
  if (werk.actualiteit === 'grens') {
    found.push({ code: 'ASPECT_GRENSGEVAL', aspect, verwacht: [], tekst: woorden.actualiteit })
  }
  if (score !== undefined && werk.score !== undefined && score !== werk.score) {
    const values = {
      score: String(score),
      dagen: writeNumber(werk.dagen),
      laatste: werk.laatsteEinde ?? '',
      verwacht: String(werk.score),
    }
    const text = werk.laatsteEinde === undefined ? woorden.geenWerk : woorden.werkervaring
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
    const tekst = fillIn(woorden.openGrens, values)
    found.push({ code: 'ASPECT_GRENSGEVAL', aspect, verwacht: scores, tekst })
  }
  if (score !== undefined && !scores.includes(score)) {
    const tekst = fillIn(woorden.gemeten, values)
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
    tekst: fillIn(woorden.ontbreekt, {
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
    const tekst = fillIn(woorden.zonderNummer, { dk: one.dk, label: one.zonderNummer.label })
    return [{ code: 'ASPECT_GRENSGEVAL', aspect, verwacht: [], tekst }]
  })

/**
 * Lists what a person must look at, aspect by aspect.
 *
 * @param controle - A checked profile with the rules for it.
 * @returns The findings in the order of the form.
 */
export function listBevindingen(controle: Controle): readonly AspectBevinding[] {
  const { hoofdstukken, aspecten } = controle.formulier
  const found = [
    ...checkWerkervaring(controle),
    ...checkGemeten(controle),
    ...checkTaalEnRekenen(controle),
    ...checkZonderNummer(controle),
  ]
  return hoofdstukken
    .flatMap((hoofdstuk) => hoofdstuk.aspecten)
    .flatMap((nummer) => found.filter(({ aspect }) => aspect === nummer))
    .map(({ code, aspect, ...rest }) => ({
      code,
      aspect,
      pad: `/intakeprofiel/${aspect}`,
      ...rest,
      vindplaats: aspecten[aspect]!.vindplaats,
    }))
}
