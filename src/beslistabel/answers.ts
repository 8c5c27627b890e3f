import type { UnitAnswer } from '../engine/unit.js'
import { lookupHandicapklassen } from '../facts/handicapklassen.js'
import { exact, type Fact } from '../facts/fact.js'
import { factDefinitions } from '../facts/registry.js'
import type { IntakeProfile, Oordeel } from '../intake-profile/intake-profile.js'
import type { Stap } from '../rule-set/beslistabel-schema.js'
import type { VoorwaardelijkSignaal } from '../rule-set/signalen-schema.js'
import { countBegrippen, createBegripFact } from './begrip-fact.js'
import type { Operation, Program, Question } from './program.js'

/** An answer to a step. */
export type Antwoord = 'ja' | 'nee' | 'onbekend'

/** What an answer rests on; null where nothing gives one. */
export type Grondslag = 'oordeel' | 'norm' | 'vermoeden' | null

/** A question with what the engine answered. */
export interface Answered {
  readonly question: Question
  readonly answer: UnitAnswer
}

/** How one step is answered, with everything behind it. */
export interface StapAntwoord {
  readonly stap: Stap
  readonly antwoord: Antwoord
  readonly grondslag: Grondslag
  readonly oordeel: Oordeel | undefined
  /** What the norm says, whatever decided; undefined where the step has no norm. */
  readonly norm: (Answered & { readonly antwoord: Antwoord }) | undefined
  /** The vermoeden that decided, by its place in the rule. */
  readonly vermoeden: (Answered & { readonly index: number }) | undefined
}

/** Everything that was worked out for one profile. */
export interface Answers {
  readonly program: Program
  readonly profile: IntakeProfile
  /** Reads a fact, a begrip or a telling by name. */
  readonly readFact: (name: string) => Fact
  readonly stappen: ReadonlyMap<string, StapAntwoord>
  readonly begrippen: ReadonlyMap<string, Answered>
  /** The conditions of these hold; whether their step was walked so is for the trace. */
  readonly signalen: readonly VoorwaardelijkSignaal[]
}

const toAntwoord = ({ ja, nee }: UnitAnswer): Antwoord => {
  if (ja.holds) return 'ja'
  return nee?.holds === true ? 'nee' : 'onbekend'
}

function concludeStap(
  stap: Stap,
  oordeel: Oordeel | undefined,
  norm: Answered | undefined,
  vermoedens: readonly Answered[],
): StapAntwoord {
  const read = norm && { ...norm, antwoord: toAntwoord(norm.answer) }
  const base = { stap, oordeel, norm: read, vermoeden: undefined }
  if (oordeel !== undefined) return { ...base, antwoord: oordeel.antwoord, grondslag: 'oordeel' }
  if (read !== undefined && read.antwoord !== 'onbekend') {
    return { ...base, antwoord: read.antwoord, grondslag: 'norm' }
  }
  const index = vermoedens.findIndex(({ answer }) => answer.ja.holds)
  if (index === -1) return { ...base, antwoord: 'onbekend', grondslag: null }
  return {
    ...base,
    antwoord: stap.vermoedens![index]!.antwoord,
    grondslag: 'vermoeden',
    vermoeden: { ...vermoedens[index]!, index },
  }
}

/** Works through a program for one profile; the engine's answers are handed to it. */
export interface Session {
  /** Reads what is known of a fact by name. */
  readonly readFact: (name: string) => Fact
  /** Takes in one operation, with the engine's answer where it asks something. */
  readonly settle: (operation: Operation, answer: UnitAnswer | undefined) => void
  /** Everything that was worked out. */
  readonly finish: () => Answers
}

/**
 * Starts working through a program for one profile.
 *
 * @param program - The compiled rule set.
 * @param profile - A checked profile.
 * @returns The session; settle its operations in order, then finish.
 */
export function startSession(program: Program, profile: IntakeProfile): Session {
  const facts = new Map<string, Fact>()
  const stappen = new Map<string, StapAntwoord>()
  const begrippen = new Map<string, Answered>()
  const norms = new Map<string, Answered>()
  const vermoedens = new Map<string, Answered[]>()
  const signalen: VoorwaardelijkSignaal[] = []

  const readFact = (name: string): Fact => {
    const found = facts.get(name)
    if (found !== undefined) return found
    const fact = factDefinitions[name]!.derive(profile, program.context)
    facts.set(name, fact)
    return fact
  }

  const settle = (operation: Operation, answer: UnitAnswer | undefined) => {
    switch (operation.kind) {
      case 'begrip': {
        const answered = { question: operation.question, answer: answer! }
        begrippen.set(operation.begrip.id, answered)
        facts.set(operation.begrip.id, createBegripFact(answered, readFact))
        break
      }
      case 'telling':
        facts.set(operation.id, countBegrippen(operation.telt, readFact))
        break
      case 'handicapklassen': {
        const { hulptabel } = program.context
        facts.set(operation.id, lookupHandicapklassen(profile, hulptabel!, readFact))
        break
      }
      case 'norm':
        norms.set(operation.stap.id, { question: operation.question, answer: answer! })
        break
      case 'vermoeden': {
        const list = vermoedens.get(operation.stap.id) ?? []
        vermoedens.set(operation.stap.id, [
          ...list,
          { question: operation.question, answer: answer! },
        ])
        break
      }
      case 'antwoord': {
        const { stap } = operation
        const oordeel = profile.oordelen?.[stap.id] as Oordeel | undefined
        const conclusion = concludeStap(
          stap,
          oordeel,
          norms.get(stap.id),
          vermoedens.get(stap.id) ?? [],
        )
        stappen.set(stap.id, conclusion)
        facts.set(stap.id, {
          knowledge: exact(conclusion.antwoord),
          paths: [],
          missing: [],
          objects: [],
        })
        break
      }
      case 'signaal':
        if (answer!.ja.holds) signalen.push(operation.signaal)
        break
    }
  }

  return {
    readFact,
    settle,
    finish: () => ({ program, profile, readFact, stappen, begrippen, signalen }),
  }
}
