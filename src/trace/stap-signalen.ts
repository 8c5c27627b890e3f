import type { Answers, StapAntwoord } from '../beslistabel/answers.js'
import type { WalkedBeslistabel, WalkedIndeling } from '../beslistabel/walk-beslistabel.js'
import type { CategorieOordeel } from '../intake-profile/intake-profile.js'
import type { StapsignaalCode } from '../rule-set/signalen-schema.js'
import type { ReadBronnen } from './bronnen.js'
import type { Signaal } from './decision-trace.js'
import { isMotivated } from './motivering.js'
import { oordeelPath } from './oordeel-path.js'
import type { Wording } from './wording.js'

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

/** Adds a signaal. */
type Raise = (code: StapsignaalCode, stap: string, pad: string, byOordeel?: boolean) => void

function createRaise({ program }: Answers, wording: Wording, signalen: Signaal[]): Raise {
  const { stapsignalen } = program.ruleSet.signalen
  return (code, stap, pad, byOordeel = false) => {
    const { ernst, ernstBijOordeel } = stapsignalen[code]
    signalen.push({
      code,
      ernst: byOordeel ? (ernstBijOordeel ?? ernst) : ernst,
      stap,
      pad,
      tekst: wording.writeStapsignaal(code, stap),
    })
  }
}

function describeStap(answered: StapAntwoord, readBronnen: ReadBronnen): Subject {
  const { stap, oordeel, antwoord, grondslag } = answered
  const { readSomething, bronnen } = readBronnen(answered)
  return {
    stap: stap.id,
    byOordeel: oordeel !== undefined,
    motivering: oordeel?.motivering,
    answered: antwoord !== 'onbekend' && grondslag !== 'vermoeden',
    readSomething,
    bronnen,
  }
}

const describeOordeel = (
  stap: string,
  { motivering, bronnen = [] }: CategorieOordeel,
): Subject => ({
  stap,
  byOordeel: true,
  motivering,
  answered: true,
  readSomething: true,
  bronnen,
})

const listExisting = (bronnen: readonly string[], { profile: { dossier = [] } }: Answers) =>
  bronnen.length === 0 ? [] : dossier.filter(({ id }) => bronnen.includes(id))

function checkBronnen(subject: Subject, answers: Answers, raise: Raise): void {
  const { stap, byOordeel, motivering, answered, readSomething, bronnen } = subject
  if (byOordeel && !isMotivated(motivering)) {
    raise('MOTIVERING_ONTBREEKT', stap, `${oordeelPath(stap)}/motivering`)
  }
  if (!answered) return
  const existing = listExisting(bronnen, answers)
  if (existing.length === 0) {
    const pad = byOordeel ? `${oordeelPath(stap)}/bronnen` : '/dossier'
    if (readSomething) raise('BRON_ONTBREEKT', stap, pad, byOordeel)
  } else if (
    existing.every(({ onafhankelijk }) => onafhankelijk === false) &&
    !existing.some(({ betrokkeneStemtIn }) => betrokkeneStemtIn === true)
  ) {
    raise('BRON_NIET_ONAFHANKELIJK', stap, '/dossier')
  }
}

function checkAntwoord(
  { stap: { id }, oordeel, grondslag }: StapAntwoord,
  answers: Answers,
  raise: Raise,
): void {
  if (grondslag === 'vermoeden') raise('VERMOEDEN', id, oordeelPath(id))
  if (oordeel === undefined || oordeel.antwoord === 'onbekend') return
  const norm = answers.readNorm(id)?.antwoord ?? 'onbekend'
  if (norm !== 'onbekend' && norm !== oordeel.antwoord) {
    raise('AFWIJKING_VAN_NORM', id, oordeelPath(id))
  }
}

function checkIndeling(
  id: string,
  { indeling, oordeel, berekend }: WalkedIndeling,
  answers: Answers,
  raise: Raise,
): void {
  if (oordeel === undefined) return
  checkBronnen(describeOordeel(id, oordeel), answers, raise)
  if (berekend === null) return
  const weigh = (categorie: string) => indeling.vanLichtNaarZwaar.indexOf(categorie)
  if (weigh(oordeel.categorie) < weigh(berekend)) {
    raise('LICHTER_DAN_BEREKEND', id, oordeelPath(id))
  }
}

/**
 * Lists the signalen that hang on how walked steps were answered.
 *
 * @param tabellen - The tables that were walked.
 * @param answers - Everything about the profile.
 * @param readBronnen - Finds the sources behind a step.
 * @param wording - The wording of the regime.
 * @returns The signalen, unsorted.
 */
export function listStapSignalen(
  tabellen: readonly WalkedBeslistabel[],
  answers: Answers,
  readBronnen: ReadBronnen,
  wording: Wording,
): readonly Signaal[] {
  const signalen: Signaal[] = []
  const raise = createRaise(answers, wording, signalen)
  for (const { tabel, stappen, indeling } of tabellen) {
    for (const { answered } of stappen) {
      checkBronnen(describeStap(answered, readBronnen), answers, raise)
      checkAntwoord(answered, answers, raise)
    }
    if (indeling !== undefined) checkIndeling(tabel.id, indeling, answers, raise)
  }
  return signalen
}
