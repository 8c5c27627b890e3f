import type { Answers, StapAntwoord } from '../beslistabel/answers.js'
import type { Antwoord } from '../beslistabel/question.js'
import type { WalkedBeslistabel, WalkedIndeling } from '../beslistabel/walk-beslistabel.js'
import type { StapsignaalCode } from '../rule-set/signalen-schema.js'
import type { ReadBronnen } from './bronnen.js'
import type { Signaal } from './decision-trace.js'
import { isMotivated } from './motivering.js'
import { fillIn } from './notation.js'

/** What a signaal about sources and reasons looks at: a step, or a category by judgement. */
interface Subject {
  readonly stap: string
  readonly byOordeel: boolean
  readonly motivering: string | undefined
  /** It is answered ja or nee by oordeel or norm, or gives a category. */
  readonly answered: boolean
  /** It read an object or an oordeel. */
  readonly readSomething: boolean
  readonly bronnen: readonly string[]
}

type Raise = (code: StapsignaalCode, stap: string, pad: string, byOordeel?: boolean) => Signaal

function createRaise({ program }: Answers): Raise {
  const { stapsignalen } = program.ruleSet.signalen
  return (code, stap, pad, byOordeel = false) => {
    const { ernst, ernstBijOordeel, tekst } = stapsignalen[code]
    return {
      code,
      ernst: byOordeel ? (ernstBijOordeel ?? ernst) : ernst,
      stap,
      pad,
      tekst: fillIn(tekst, { stap }),
    }
  }
}

function describeStap(answered: StapAntwoord, readBronnen: ReadBronnen): Subject {
  const { stap, oordeel, antwoord, grondslag } = answered
  return {
    stap: stap.id,
    byOordeel: oordeel !== undefined,
    motivering: oordeel?.motivering,
    answered: antwoord !== 'onbekend' && grondslag !== 'vermoeden',
    ...readBronnen(answered),
  }
}

const describeIndeling = (id: string, { oordeel }: WalkedIndeling): readonly Subject[] =>
  oordeel === undefined
    ? []
    : [
        {
          stap: id,
          byOordeel: true,
          motivering: oordeel.motivering,
          answered: true,
          readSomething: true,
          bronnen: oordeel.bronnen ?? [],
        },
      ]

function listSourceSignalen(subject: Subject, answers: Answers, raise: Raise): readonly Signaal[] {
  const { stap, byOordeel, motivering, answered, readSomething, bronnen } = subject
  const oordeelPath = `/oordelen/${stap}`
  const signalen: Signaal[] = []
  if (byOordeel && !isMotivated(motivering)) {
    signalen.push(raise('MOTIVERING_ONTBREEKT', stap, `${oordeelPath}/motivering`))
  }
  if (!answered) return signalen
  const existing = (answers.profile.dossier ?? []).filter(({ id }) => bronnen.includes(id))
  if (existing.length === 0) {
    const pad = byOordeel ? `${oordeelPath}/bronnen` : '/dossier'
    if (readSomething) signalen.push(raise('BRON_ONTBREEKT', stap, pad, byOordeel))
  } else if (
    existing.every(({ onafhankelijk }) => onafhankelijk === false) &&
    !existing.some(({ betrokkeneStemtIn }) => betrokkeneStemtIn === true)
  ) {
    signalen.push(raise('BRON_NIET_ONAFHANKELIJK', stap, '/dossier'))
  }
  return signalen
}

function listAnswerSignalen(
  { stap, oordeel, grondslag }: StapAntwoord,
  norm: Antwoord | undefined,
  raise: Raise,
): readonly Signaal[] {
  const path = `/oordelen/${stap.id}`
  if (grondslag === 'vermoeden') return [raise('VERMOEDEN', stap.id, path)]
  const contradicts =
    oordeel !== undefined &&
    oordeel.antwoord !== 'onbekend' &&
    norm !== undefined &&
    norm !== 'onbekend' &&
    norm !== oordeel.antwoord
  return contradicts ? [raise('AFWIJKING_VAN_NORM', stap.id, path)] : []
}

function listIndelingSignalen(
  id: string,
  { indeling, oordeel, berekend }: WalkedIndeling,
  raise: Raise,
): readonly Signaal[] {
  if (oordeel === undefined || berekend === null) return []
  const weigh = (categorie: string) => indeling.vanLichtNaarZwaar.indexOf(categorie)
  return weigh(oordeel.categorie) < weigh(berekend)
    ? [raise('LICHTER_DAN_BEREKEND', id, `/oordelen/${id}`)]
    : []
}

/**
 * Lists the signalen that hang on how walked steps were answered.
 *
 * @param tabellen - The tables that were walked.
 * @param answers - Everything about the profile.
 * @param readBronnen - Finds the sources behind a step.
 * @returns The signalen, unsorted.
 */
export function listStapSignalen(
  tabellen: readonly WalkedBeslistabel[],
  answers: Answers,
  readBronnen: ReadBronnen,
): readonly Signaal[] {
  const raise = createRaise(answers)
  return tabellen.flatMap(({ tabel, stappen, indeling }) => [
    ...stappen.flatMap(({ answered }) => [
      ...listSourceSignalen(describeStap(answered, readBronnen), answers, raise),
      ...listAnswerSignalen(answered, answers.readNorm(answered.stap.id)?.antwoord, raise),
    ]),
    ...(indeling === undefined
      ? []
      : [
          ...describeIndeling(tabel.id, indeling).flatMap((subject) =>
            listSourceSignalen(subject, answers, raise),
          ),
          ...listIndelingSignalen(tabel.id, indeling, raise),
        ]),
  ])
}
