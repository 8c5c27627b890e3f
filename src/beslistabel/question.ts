import type { AnswerUnit } from '../engine/compiled.js'
import type { Unit, UnitAnswer } from '../engine/unit.js'
import type { Fact } from '../facts/fact.js'
import type { IntakeProfile } from '../intake-profile/intake-profile.js'

/** An answer to a step. */
export type Antwoord = 'ja' | 'nee' | 'onbekend'

/** A question with its compiled form. */
export interface Question {
  /** Its place among all questions of the program. */
  readonly index: number
  readonly unit: Unit
  readonly answer: AnswerUnit
}

/** A question with what the engine answered. */
export interface Answered {
  readonly question: Question
  readonly answer: UnitAnswer
}

/** What a fact can be worked out from. */
export interface FactReader {
  readonly profile: IntakeProfile
  /** Reads a fact, a begrip or a telling by name. */
  readonly readFact: (name: string) => Fact
  /** Reads how a step is answered. */
  readonly readStap: (id: string) => { readonly antwoord: Antwoord }
  /** Puts a question to the engine. */
  readonly ask: (question: Question) => Answered
}

/** How a fact, begrip, telling or answer is worked out for a profile. */
export interface FactSource {
  /** Its place among all names of the program. */
  readonly index: number
  readonly derive: (reader: FactReader) => Fact
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
