import type { Question } from '../../beslistabel/question.js'
import type { Program } from '../../beslistabel/program.js'
import type { PlacedBeslistabel } from '../../rule-set/rule-set.js'
import type { RegelPlaats } from '../bevinding.js'

/** A question of a rule set, with where it stands. */
export interface Vraag extends RegelPlaats {
  readonly soort: 'stap' | 'begrip' | 'vermoeden'
  /** Id of the step or begrip that it answers. */
  readonly id: string
  readonly question: Question
}

const listBegripVragen = ({ tabel, bestand }: PlacedBeslistabel, program: Program) =>
  (tabel.begrippen ?? []).map(({ id }): Vraag => ({
    soort: 'begrip',
    id,
    bestand,
    stap: null,
    question: program.begrippen.get(id)!.question,
  }))

const listStapVragen = ({ tabel, bestand }: PlacedBeslistabel, program: Program) =>
  tabel.stappen.flatMap(({ id }): readonly Vraag[] => {
    const { norm, vermoedens } = program.stappen.get(id)!
    const place = { id, bestand, stap: id }
    return [
      ...(norm === undefined ? [] : [{ soort: 'stap', question: norm, ...place } as const]),
      ...vermoedens.map(({ question }) => ({ soort: 'vermoeden', question, ...place }) as const),
    ]
  })

/** So many questions are looked into; no regime comes near it. */
export const MAX_VRAGEN = 200

/**
 * Lists the questions of a rule set in reading order, each begrip after those it rests on.
 *
 * @param program - The compiled rule set.
 * @returns The norms of begrippen and steps, and the conditions of vermoedens.
 */
export const listVragen = (program: Program): readonly Vraag[] =>
  program.ruleSet.beslistabellen.flatMap((placed) => [
    ...listBegripVragen(placed, program),
    ...listStapVragen(placed, program),
  ])
