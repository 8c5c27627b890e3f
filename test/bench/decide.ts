import type { Answers } from '../../src/beslistabel/answers.js'
import type { Program } from '../../src/beslistabel/program.js'
import { walkBeslistabellen, type Walk } from '../../src/beslistabel/walk-beslistabel.js'
import { answerSync } from '../../src/evaluate.js'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { cellOf, OPEN, type Outcome } from './decision.js'

/** The answers to one profile and the tables that were walked; the trace is not spelled yet. */
export interface Decided {
  readonly answers: Answers
  readonly walk: Walk
}

/** The program without the tables after the second. */
export const keepTwoTables = (program: Program): Program => ({
  ...program,
  ruleSet: { ...program.ruleSet, beslistabellen: program.ruleSet.beslistabellen.slice(0, 2) },
})

/** Answers the tables of a program for a checked profile. */
export function decide(program: Program, profile: IntakeProfile): Decided {
  const answers = answerSync(program, profile)
  return { answers, walk: walkBeslistabellen(answers) }
}

// the peers know no vermoedens
const readAxis = (answers: Answers, stap: string) => {
  const { antwoord, grondslag } = answers.readStap(stap)
  return antwoord === 'onbekend' || grondslag === 'vermoeden' ? undefined : antwoord === 'ja'
}

/** Reads from the answers what the peers and the handwritten function decide. */
export function readOutcome({ answers, walk }: Decided): Outcome {
  const { doelgroep } = walk.uitkomst
  if (doelgroep === 'nee') return walk.tabellen[0]!.stappen.at(-1)!.answered.stap.id
  if (doelgroep === 'onbekend') return OPEN
  const [meer, verstrekkend] = [readAxis(answers, 'II.2'), readAxis(answers, 'II.4')]
  return meer === undefined || verstrekkend === undefined ? OPEN : cellOf(meer, verstrekkend)
}
