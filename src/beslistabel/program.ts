import { compileUnit } from '../engine/compiled.js'
import { createUnit } from '../engine/unit.js'
import type { FactContext } from '../facts/fact-context.js'
import type { Begrip, Stap, Vermoeden } from '../rule-set/beslistabel-schema.js'
import type { Conditions } from '../rule-set/conditions-schema.js'
import type { RuleSet } from '../rule-set/rule-set.js'
import type { VoorwaardelijkSignaal } from '../rule-set/signalen-schema.js'
import {
  createAntwoordSource,
  createBegripSource,
  createTellingSource,
  listProfileSources,
  numberSources,
} from './fact-sources.js'
import { listConsulted, type Consulted } from './list-consulted.js'
import { placeRegels, type Regel } from './place-regels.js'
import type { FactSource, Question } from './question.js'
import { sortStappen } from './sort-stappen.js'

/** A begrip with its question. */
export interface BegripProgram {
  readonly begrip: Begrip
  readonly question: Question
}

/** A step with its questions. */
export interface StapProgram {
  /** Its place among all steps of the program. */
  readonly index: number
  readonly stap: Stap
  /** Undefined where the step is a judgement. */
  readonly norm: Question | undefined
  readonly vermoedens: readonly {
    readonly vermoeden: Vermoeden
    readonly question: Question
  }[]
}

/** A signaal with its question. */
export interface SignaalProgram {
  readonly signaal: VoorwaardelijkSignaal
  readonly question: Question
}

/** A rule set, compiled. */
export interface Program {
  readonly ruleSet: RuleSet
  readonly context: FactContext
  readonly begrippen: ReadonlyMap<string, BegripProgram>
  readonly stappen: ReadonlyMap<string, StapProgram>
  /** What each name in a condition stands for. */
  readonly facts: ReadonlyMap<string, FactSource>
  readonly signalen: readonly SignaalProgram[]
  /** What each step and begrip rests on, by id. */
  readonly consulted: ReadonlyMap<string, Consulted>
  /** Where each rule stands: file and JSON Pointer. */
  readonly regels: ReadonlyMap<Regel, string>
  /** Every question, each after those it rests on. */
  readonly questions: readonly Question[]
}

type Ask = (ja: Conditions, nee?: Conditions) => Question

const compileStap = (stap: Stap, index: number, ask: Ask): StapProgram => ({
  index,
  stap,
  norm: stap.ja.conditions && ask(stap.ja.conditions, stap.nee.conditions),
  vermoedens: (stap.vermoedens ?? []).map((vermoeden) => ({
    vermoeden,
    question: ask(vermoeden.conditions),
  })),
})

/**
 * Compiles a rule set, once.
 *
 * @param ruleSet - A checked rule set.
 * @param context - Its numbers and tables.
 * @returns Its questions, compiled and by name.
 */
export function createProgram(ruleSet: RuleSet, context: FactContext): Program {
  // begrippen come before the steps that rest on them, and steps in working order
  const questions: Question[] = []
  const ask: Ask = (ja, nee) => {
    const unit = createUnit(ja, nee, context)
    const question = { index: questions.length, unit, answer: compileUnit(unit) }
    questions.push(question)
    return question
  }
  const tabellen = ruleSet.beslistabellen.map(({ tabel }) => tabel)
  const begrippen = tabellen
    .flatMap((tabel) => tabel.begrippen ?? [])
    .map((begrip) => ({ begrip, question: ask(begrip.ja.conditions, begrip.nee.conditions) }))
  const stappen = sortStappen(tabellen.flatMap((tabel) => tabel.stappen)).map((stap, index) =>
    compileStap(stap, index, ask),
  )
  const signalen = ruleSet.signalen.voorwaardelijk.map((signaal) => ({
    signaal,
    question: ask(signaal.conditions),
  }))
  const tellingen = tabellen.flatMap((tabel) => tabel.tellingen ?? [])
  return {
    ruleSet,
    context,
    facts: numberSources([
      ...listProfileSources(context),
      ...begrippen.map(({ begrip, question }) => createBegripSource(begrip.id, question)),
      ...tellingen.map(({ id, telt }) => createTellingSource(id, telt)),
      ...stappen.map(({ stap }) => createAntwoordSource(stap.id)),
    ]),
    begrippen: new Map(begrippen.map((compiled) => [compiled.begrip.id, compiled])),
    stappen: new Map(stappen.map((compiled) => [compiled.stap.id, compiled])),
    signalen,
    consulted: listConsulted(tabellen),
    regels: placeRegels(ruleSet.beslistabellen),
    questions,
  }
}
