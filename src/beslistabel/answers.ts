import type { ReadKnowledge } from '../engine/compiled.js'
import type { UnitAnswer } from '../engine/unit.js'
import type { Fact } from '../facts/fact.js'
import type { IntakeProfile, Oordeel } from '../intake-profile/intake-profile.js'
import type { Stap, Vermoeden } from '../rule-set/beslistabel-schema.js'
import type { Program, StapProgram } from './program.js'
import {
  toAntwoord,
  type Answered,
  type Antwoord,
  type FactReader,
  type Question,
} from './question.js'

/** What an answer rests on; null where nothing gives one. */
export type Grondslag = 'oordeel' | 'norm' | 'vermoeden' | null

/** A norm with the answer it gives. */
export interface AnsweredNorm extends Answered {
  readonly antwoord: Antwoord
}

/** A vermoeden that holds. */
export interface AnsweredVermoeden extends Answered {
  readonly vermoeden: Vermoeden
}

/** How one step is answered. */
export interface StapAntwoord {
  readonly stap: Stap
  readonly antwoord: Antwoord
  readonly grondslag: Grondslag
  readonly oordeel: Oordeel | undefined
  /** The vermoeden that decided. */
  readonly vermoeden: AnsweredVermoeden | undefined
}

/** Puts a question to an engine, with the facts of one profile. */
export type AskEngine = (question: Question, read: ReadKnowledge) => UnitAnswer

/** Everything that can be worked out for one profile, each thing when it is first asked for. */
export interface Answers extends FactReader {
  readonly program: Program
  readonly readStap: (id: string) => StapAntwoord
  /** Reads what the norm of a step says, whatever decided; undefined where it has none. */
  readonly readNorm: (id: string) => AnsweredNorm | undefined
}

function concludeStap(
  { stap, vermoedens }: StapProgram,
  oordeel: Oordeel | undefined,
  { readNorm, ask }: Pick<Answers, 'readNorm' | 'ask'>,
): StapAntwoord {
  const conclude = (
    antwoord: Antwoord,
    grondslag: Grondslag,
    vermoeden?: AnsweredVermoeden,
  ): StapAntwoord => ({ stap, antwoord, grondslag, oordeel, vermoeden })
  if (oordeel !== undefined) return conclude(oordeel.antwoord, 'oordeel')
  const norm = readNorm(stap.id)
  if (norm !== undefined && norm.antwoord !== 'onbekend') return conclude(norm.antwoord, 'norm')
  for (const { vermoeden, question } of vermoedens) {
    const { answer } = ask(question)
    if (!answer.ja.holds) continue
    return conclude(vermoeden.antwoord, 'vermoeden', { question, answer, vermoeden })
  }
  return conclude('onbekend', null)
}

/**
 * Makes everything about one profile readable, worked out when first asked for.
 *
 * @param program - The compiled rule set.
 * @param profile - A profile that the schema of the regime accepted.
 * @param askEngine - Puts a question to an engine.
 * @returns The answers.
 */
export function createAnswers(
  program: Program,
  profile: IntakeProfile,
  askEngine: AskEngine,
): Answers {
  const facts = new Array<Fact | undefined>(program.facts.size)
  const stappen = new Array<StapAntwoord | undefined>(program.stappen.size)
  const norms = new Array<AnsweredNorm | undefined>(program.stappen.size)
  const asked = new Array<Answered | undefined>(program.questions.length)
  const readFact = (name: string): Fact => {
    const { index, derive } = program.facts.get(name)!
    return (facts[index] ??= derive(answers))
  }
  const readKnowledge: ReadKnowledge = (name) => readFact(name).knowledge
  const ask = (question: Question): Answered =>
    (asked[question.index] ??= { question, answer: askEngine(question, readKnowledge) })
  const readNorm = (id: string): AnsweredNorm | undefined => {
    const { index, norm } = program.stappen.get(id)!
    if (norm === undefined) return undefined
    const { answer } = ask(norm)
    return (norms[index] ??= { question: norm, answer, antwoord: toAntwoord(answer) })
  }
  const readStap = (id: string): StapAntwoord => {
    const compiled = program.stappen.get(id)!
    const oordeel = profile.oordelen?.[id] as Oordeel | undefined
    return (stappen[compiled.index] ??= concludeStap(compiled, oordeel, answers))
  }
  const answers: Answers = { program, profile, readFact, readStap, readNorm, ask }
  return answers
}
