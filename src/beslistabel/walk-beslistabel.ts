import type { CategorieOordeel } from '../intake-profile/intake-profile.js'
import type { Beslistabel, Indeling } from '../rule-set/beslistabel-schema.js'
import type { PlacedBeslistabel } from '../rule-set/rule-set.js'
import type { Answers, StapAntwoord } from './answers.js'
import { decideIndeling, type IndelingResult } from './decide-indeling.js'

/** Values of the uitkomst; null where it says nothing. */
export type Uitkomst = Readonly<Record<string, string | null>>

/** The answer leads to another step. */
export interface GevolgNaar {
  /** Id of that step. */
  readonly naar: string
}

/** The answer decides. */
export interface GevolgUitkomst {
  /** What the table decides. */
  readonly uitkomst: Uitkomst
}

/** The table ends without deciding. */
export interface GevolgStopt {
  /** The step, or the category that the table ends in, is not known. */
  readonly stopt: 'onbekend'
}

/** Where a step leads. */
export type Gevolg = GevolgNaar | GevolgUitkomst | GevolgStopt

/** A step that was walked, with where it led. */
export interface WalkedStap {
  readonly answered: StapAntwoord
  readonly gevolg: Gevolg
}

/** The category of a table, computed and by judgement. */
export interface WalkedIndeling extends IndelingResult {
  readonly indeling: Indeling
  readonly oordeel: CategorieOordeel | undefined
  /** What counts: the judgement, else the computed category, else null. */
  readonly categorie: string | null
}

/** A table that was reached. */
export interface WalkedBeslistabel extends PlacedBeslistabel {
  readonly stappen: readonly WalkedStap[]
  readonly indeling: WalkedIndeling | undefined
  readonly uitkomst: Uitkomst
}

/** The value of a field that is still open. */
export const ONBEKEND = 'onbekend'

const mainField = ({ uitkomst }: Beslistabel) => Object.keys(uitkomst)[0]!

/** Fills in null for the fields of the table that an exit does not state. */
function complete({ uitkomst }: Beslistabel, stated: Uitkomst): Uitkomst {
  const completed: Record<string, string | null> = {}
  for (const field in uitkomst) completed[field] = stated[field] ?? null
  return completed
}

function walkUntilOnbekend(
  { tabel, bestand }: PlacedBeslistabel,
  answers: Answers,
): WalkedBeslistabel {
  const stappen: WalkedStap[] = []
  let stap = tabel.stappen[0]!
  for (;;) {
    const answered = answers.readStap(stap.id)
    if (answered.antwoord === ONBEKEND) {
      stappen.push({ answered, gevolg: { stopt: ONBEKEND } })
      const uitkomst = complete(tabel, { [mainField(tabel)]: ONBEKEND })
      return { bestand, tabel, stappen, indeling: undefined, uitkomst }
    }
    const { naar, uitkomst } = stap[answered.antwoord]
    if (naar === undefined) {
      const reached = complete(tabel, uitkomst!)
      stappen.push({ answered, gevolg: { uitkomst: reached } })
      return { bestand, tabel, stappen, indeling: undefined, uitkomst: reached }
    }
    stappen.push({ answered, gevolg: { naar } })
    stap = tabel.stappen.find(({ id }) => id === naar)!
  }
}

function walkIndeling(tabel: Beslistabel, indeling: Indeling, answers: Answers): WalkedIndeling {
  const { hulptabel } = answers.program.ruleSet
  const klassen =
    indeling.aPriori === undefined || hulptabel === undefined
      ? undefined
      : { knowledge: answers.readFact(indeling.aPriori.feit).knowledge, hulptabel }
  const result = decideIndeling(indeling, (stap) => answers.readStap(stap).antwoord, klassen)
  const oordeel = answers.profile.oordelen?.[tabel.id] as CategorieOordeel | undefined
  return { ...result, indeling, oordeel, categorie: oordeel?.categorie ?? result.berekend }
}

function walkAll({ tabel, bestand }: PlacedBeslistabel, answers: Answers): WalkedBeslistabel {
  const indeling = walkIndeling(tabel, tabel.indeling!, answers)
  const uitkomst = { [indeling.indeling.uitkomst]: indeling.categorie ?? ONBEKEND }
  const last: Gevolg = indeling.categorie === null ? { stopt: ONBEKEND } : { uitkomst }
  const stappen = tabel.stappen.map(({ id }, index): WalkedStap => {
    const next = tabel.stappen[index + 1]
    return {
      answered: answers.readStap(id),
      gevolg: next === undefined ? last : { naar: next.id },
    }
  })
  return { bestand, tabel, stappen, indeling, uitkomst: complete(tabel, uitkomst) }
}

function isReached(na: Readonly<Record<string, string>>, uitkomst: Uitkomst): boolean {
  for (const field in na) if (uitkomst[field] !== na[field]) return false
  return true
}

/** The tables that were reached, in order, and what they decide together. */
export interface Walk {
  readonly tabellen: readonly WalkedBeslistabel[]
  readonly uitkomst: Uitkomst
}

/**
 * Walks the tables of a rule set in order, as on paper: take a step, answer it, follow ja or nee.
 *
 * @param answers - Everything that was worked out for the profile.
 * @returns The steps walked and the uitkomst; null for a field of a table that was not reached.
 */
export function walkBeslistabellen(answers: Answers): Walk {
  const { beslistabellen } = answers.program.ruleSet
  const tabellen: WalkedBeslistabel[] = []
  const uitkomst: Record<string, string | null> = {}
  for (const { tabel } of beslistabellen) {
    for (const field in tabel.uitkomst) uitkomst[field] = null
  }
  for (const placed of beslistabellen) {
    const { na = {}, verloop } = placed.tabel
    if (!isReached(na, uitkomst)) continue
    const walked =
      verloop === 'alle' ? walkAll(placed, answers) : walkUntilOnbekend(placed, answers)
    tabellen.push(walked)
    for (const field in walked.uitkomst) uitkomst[field] = walked.uitkomst[field]!
  }
  return { tabellen, uitkomst }
}
