import adviesTeksten from '../../rules/teksten/advies.json' with { type: 'json' }
import { functieniveaus, type Functieniveau, type Score } from '../intake-profile/vocabulary.js'
import { prepare, type EvaluateOptions } from '../prepare.js'
import { enumerate, fillIn } from '../trace/notation.js'
import { GEEN, HOOGSTE } from './functieniveau-bereik.js'
import { requirePart } from './require-part.js'
import { weighAspect, type GewogenAspect, type FunctieselectieReden } from './weigh-aspect.js'

/** What one aspect says about the functieniveau. */
export interface FunctieselectieAspect {
  /** Number of the aspect. */
  readonly aspect: string
  /** The score; null where the aspect is absent. `'-'` and null are both unknown. */
  readonly score: Score | null
  /** The differentiation; null where there is none or it is unknown. */
  readonly dk: string | null
  /** The functieniveaus that surely fit, low to high. */
  readonly niveaus: readonly Functieniveau[]
  /** The functieniveaus that may fit besides, low to high. */
  readonly onzeker: readonly Functieniveau[]
  /** This aspect is what keeps the result from being higher than `hoogstens`. */
  readonly bindend: boolean
  /** False where the source names no functieniveau at any score, so that the aspect limits nothing. */
  readonly begrenst: boolean
  /** Where the source says so. */
  readonly vindplaats: string
}

/** Something that is still open about the functieniveau. */
export interface FunctieselectieOntbrekend {
  /** Number of the aspect. */
  readonly aspect: string
  /** JSON Pointer of the value that lacks, or of the aspect on which the source is silent. */
  readonly pad: string
  /** `score` or `dk` is not recorded, or the `bron` does not settle the functieniveau. */
  readonly reden: FunctieselectieReden
  /** The same in Dutch. */
  readonly tekst: string
}

/** The highest functieniveau that fits an intakeprofiel. */
export interface Functieselectie {
  /** The highest functieniveau that fits all aspects; null unless `status` is `bepaald`. */
  readonly niveau: Functieniveau | null
  /** `bepaald`: settled; `geen`: surely none fits; `onbepaald`: see `minstens` and `hoogstens`. */
  readonly status: 'bepaald' | 'onbepaald' | 'geen'
  /** The highest functieniveau that surely fits; null for none. */
  readonly minstens: Functieniveau | null
  /** The highest functieniveau that may fit; null for none. */
  readonly hoogstens: Functieniveau | null
  /** The aspects of the functieselectie, in the order of the form. */
  readonly aspecten: readonly FunctieselectieAspect[]
  /** What could still change the result, in the order of the form; empty when settled. */
  readonly ontbreekt: readonly FunctieselectieOntbrekend[]
  /** The result in Dutch. */
  readonly uitleg: string
  /** Where the source has the functieselectie. */
  readonly vindplaats: string
}

const { functieselectie: woorden, functieniveaus: namen } = adviesTeksten

const niveauAt = (rank: number): Functieniveau | null => functieniveaus[rank] ?? null

const nameOf = (niveau: Functieniveau | null) =>
  niveau === null ? woorden.geenNiveau : namen[niveau]

const describeAspect = ({ nummer, aspect: { titel } }: GewogenAspect) =>
  fillIn(woorden.aspect, { nummer, titel })

/** The aspects together. */
interface Slotsom {
  readonly status: Functieselectie['status']
  /** Rank of the highest functieniveau that surely fits all aspects. */
  readonly min: number
  /** Rank of the highest functieniveau that may fit all aspects. */
  readonly max: number
}

function conclude(gewogen: readonly GewogenAspect[]): Slotsom {
  const min = Math.min(...gewogen.map(({ bereik }) => bereik.min))
  const max = Math.min(...gewogen.map(({ bereik }) => bereik.max))
  return { min, max, status: min < max ? 'onbepaald' : max === GEEN ? 'geen' : 'bepaald' }
}

const isBindend = ({ bereik, begrenst }: GewogenAspect, { max }: Slotsom) =>
  begrenst && max < HOOGSTE && bereik.max === max

function explain(gewogen: readonly GewogenAspect[], slotsom: Slotsom): string {
  const bindend = gewogen.filter((one) => isBindend(one, slotsom))
  const values = {
    minstens: nameOf(niveauAt(slotsom.min)),
    hoogstens: nameOf(niveauAt(slotsom.max)),
    aspecten: enumerate(bindend.map(describeAspect), woorden.en),
  }
  const parts = [woorden.uitleg[slotsom.status]]
  if (bindend.length > 0) parts.push(woorden.bindend[slotsom.status])
  return parts.map((part) => fillIn(part, values)).join(' ')
}

const toAspect = (gewogen: GewogenAspect, slotsom: Slotsom): FunctieselectieAspect => ({
  aspect: gewogen.nummer,
  score: gewogen.score ?? null,
  dk: gewogen.dk ?? null,
  niveaus: gewogen.begrenst ? functieniveaus.slice(0, gewogen.bereik.min + 1) : [],
  onzeker: gewogen.begrenst
    ? functieniveaus.slice(gewogen.bereik.min + 1, gewogen.bereik.max + 1)
    : [],
  bindend: isBindend(gewogen, slotsom),
  begrenst: gewogen.begrenst,
  vindplaats: gewogen.aspect.vindplaats,
})

function toOntbrekend(gewogen: GewogenAspect): FunctieselectieOntbrekend {
  const { nummer, reden } = gewogen
  const place = `/intakeprofiel/${nummer}`
  return {
    aspect: nummer,
    pad: reden === 'dk' ? `${place}/dk` : place,
    reden,
    tekst: fillIn(woorden.ontbreekt[reden], { aspect: describeAspect(gewogen) }),
  }
}

/**
 * Finds the highest functieniveau that fits the nine aspects of the functieselectie.
 *
 * A score stands for the functieniveaus that the source names at it and for all lower ones.
 * Unknown scores and scores on which the source is silent leave a range, never a guess. It advises;
 * no step of the beslistabellen reads it.
 *
 * @param profile - What is known, in the units that {@link IntakeProfile} states.
 * @param options - Which regimes there are.
 * @returns The result with what each aspect says, and what could still change it.
 * @throws {@link BeslistabelError} with code `INVALID_INTAKE_PROFILE`, `INTAKE_PROFILE_TOO_LARGE`
 * or `NO_RULE_SET`, also for a regime without a form.
 * @see Regeling indicatie sociale werkvoorziening, bijlage I.
 * @example
 * ```ts
 * const { status, hoogstens } = functieselectie({
 *   aanvraag: { datum: '2001-06-06' },
 *   intakeprofiel: { '9': { score: 2 } },
 * })
 * status // 'onbepaald'
 * hoogstens // 'vakkracht'
 * ```
 */
export function functieselectie(profile: unknown, options: EvaluateOptions = {}): Functieselectie {
  const prepared = prepare(profile, options)
  const formulier = requirePart(prepared.regime.ruleSet.intakeprofiel)
  const gewogen = formulier.hoofdstukken
    .flatMap(({ aspecten }) => aspecten)
    .filter((nummer) => formulier.aspecten[nummer]!.functieselectie === true)
    .map((nummer) => weighAspect(nummer, formulier.aspecten[nummer]!, prepared.profile))
  const slotsom = conclude(gewogen)
  const { status, min, max } = slotsom
  return {
    niveau: status === 'bepaald' ? niveauAt(max) : null,
    status,
    minstens: niveauAt(min),
    hoogstens: niveauAt(max),
    aspecten: gewogen.map((one) => toAspect(one, slotsom)),
    ontbreekt: gewogen.filter(({ bereik }) => bereik.min < max).map(toOntbrekend),
    uitleg: explain(gewogen, slotsom),
    vindplaats: formulier.vindplaats,
  }
}
