import type { ReadKnowledge } from '../engine/compiled.js'
import type { UnitAnswer } from '../engine/unit.js'
import { lookupHandicapklassen } from '../facts/handicapklassen.js'
import { exact, type Fact } from '../facts/fact.js'
import { createFact } from '../facts/read.js'
import { factDefinitions } from '../facts/registry.js'
import type { IntakeProfile, Oordeel } from '../intake-profile/intake-profile.js'
import type { Stap, Vermoeden } from '../rule-set/beslistabel-schema.js'
import { countBegrippen, createBegripFact } from './begrip-fact.js'
import type { Program, Question, StapProgram } from './program.js'

/** An answer to a step. */
export type Antwoord = 'ja' | 'nee' | 'onbekend'

/** What an answer rests on; null where nothing gives one. */
export type Grondslag = 'oordeel' | 'norm' | 'vermoeden' | null

/** A question with what the engine answered. */
export interface Answered {
  readonly question: Question
  readonly answer: UnitAnswer
}

/** A norm with the answer it gives. */
export interface AnsweredNorm extends Answered {
  readonly antwoord: Antwoord
}

/** A vermoeden that holds, with its place in the step. */
export interface AnsweredVermoeden extends Answered {
  readonly vermoeden: Vermoeden
  readonly index: number
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
export interface Answers {
  readonly program: Program
  readonly profile: IntakeProfile
  /** Reads a fact, a begrip or a telling by name. */
  readonly readFact: (name: string) => Fact
  /** Reads how a step is answered. */
  readonly readStap: (id: string) => StapAntwoord
  /** Reads what the norm of a step says, whatever decided; undefined where it has none. */
  readonly readNorm: (id: string) => AnsweredNorm | undefined
  /** Puts a question to the engine. */
  readonly ask: (question: Question) => Answered
}

/**
 * Reads the answer that the engine gave to a question with two sides.
 *
 * @param answer - What the engine answered.
 * @returns `onbekend` where neither side surely holds.
 */
export function toAntwoord({ ja, nee }: UnitAnswer): Antwoord {
  if (ja.holds) return 'ja'
  return nee?.holds === true ? 'nee' : 'onbekend'
}

function memoize<Value>(work: (key: string) => Value): (key: string) => Value {
  const found = new Map<string, Value>()
  return (key) => {
    const known = found.get(key)
    if (known !== undefined) return known
    const value = work(key)
    found.set(key, value)
    return value
  }
}

const answerFact = (antwoord: Antwoord): Fact =>
  createFact(exact(antwoord), () => ({ paths: [], missing: [], objects: [] }))

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
  for (const { vermoeden, index, question } of vermoedens) {
    const { answer } = ask(question)
    if (!answer.ja.holds) continue
    return conclude(vermoeden.antwoord, 'vermoeden', { question, answer, vermoeden, index })
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
  const readKnowledge: ReadKnowledge = (name) => readFact(name).knowledge
  const ask = (question: Question): Answered => ({
    question,
    answer: askEngine(question, readKnowledge),
  })
  const readFact = memoize((name): Fact => {
    const definition = factDefinitions[name]
    if (definition !== undefined) return definition.derive(profile, program.context)
    const begrip = program.begrippen.get(name)
    if (begrip !== undefined) return createBegripFact(ask(begrip.question), readFact)
    const telt = program.tellingen.get(name)
    if (telt !== undefined) return countBegrippen(telt, readFact)
    return program.stappen.has(name)
      ? answerFact(readStap(name).antwoord)
      : lookupHandicapklassen(profile, program.context.hulptabel!, readFact)
  })
  const readNorm = memoize((id): AnsweredNorm | undefined => {
    const norm = program.stappen.get(id)?.norm
    if (norm === undefined) return undefined
    const { answer } = ask(norm)
    return { question: norm, answer, antwoord: toAntwoord(answer) }
  })
  const readStap = memoize((id) =>
    concludeStap(program.stappen.get(id)!, profile.oordelen?.[id] as Oordeel | undefined, {
      readNorm,
      ask,
    }),
  )
  return { program, profile, readFact, readStap, readNorm, ask }
}
