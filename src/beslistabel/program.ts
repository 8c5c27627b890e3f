import { compileUnit, type AnswerUnit } from '../engine/compiled.js'
import { createUnit, type Unit } from '../engine/unit.js'
import type { FactContext } from '../facts/fact-context.js'
import type { Begrip, Stap, Vermoeden } from '../rule-set/beslistabel-schema.js'
import type { Conditions } from '../rule-set/conditions-schema.js'
import type { RuleSet } from '../rule-set/rule-set.js'
import type { VoorwaardelijkSignaal } from '../rule-set/signalen-schema.js'
import { sortStappen } from './sort-stappen.js'

/** A question with its compiled form. */
export interface Question {
  readonly unit: Unit
  readonly answer: AnswerUnit
}

/** A begrip with its question. */
export interface BegripProgram {
  readonly begrip: Begrip
  readonly question: Question
}

/** A step with its questions. */
export interface StapProgram {
  readonly stap: Stap
  /** Undefined where the step is a judgement. */
  readonly norm: Question | undefined
  readonly vermoedens: readonly {
    readonly vermoeden: Vermoeden
    readonly index: number
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
  /** Ids of the begrippen that each telling counts. */
  readonly tellingen: ReadonlyMap<string, readonly string[]>
  readonly stappen: ReadonlyMap<string, StapProgram>
  readonly signalen: readonly SignaalProgram[]
  /** Every question, each after those it rests on. */
  readonly questions: readonly Question[]
}

type Ask = (ja: Conditions, nee?: Conditions) => Question

const compileStap = (stap: Stap, ask: Ask): StapProgram => ({
  stap,
  norm: stap.ja.conditions && ask(stap.ja.conditions, stap.nee.conditions),
  vermoedens: (stap.vermoedens ?? []).map((vermoeden, index) => ({
    vermoeden,
    index,
    question: ask(vermoeden.conditions),
  })),
})

const listStapQuestions = ({ norm, vermoedens }: StapProgram): readonly Question[] => [
  ...(norm === undefined ? [] : [norm]),
  ...vermoedens.map(({ question }) => question),
]

/**
 * Compiles a rule set, once.
 *
 * @param ruleSet - A checked rule set.
 * @param context - Its numbers and tables.
 * @returns Its questions, compiled and by name.
 */
export function createProgram(ruleSet: RuleSet, context: FactContext): Program {
  const ask: Ask = (ja, nee) => {
    const unit = createUnit(ja, nee, context)
    return { unit, answer: compileUnit(unit) }
  }
  const tabellen = ruleSet.beslistabellen.map(({ tabel }) => tabel)
  const begrippen = tabellen
    .flatMap((tabel) => tabel.begrippen ?? [])
    .map((begrip) => ({ begrip, question: ask(begrip.ja.conditions, begrip.nee.conditions) }))
  const stappen = sortStappen(tabellen.flatMap((tabel) => tabel.stappen)).map((stap) =>
    compileStap(stap, ask),
  )
  const signalen = ruleSet.signalen.voorwaardelijk.map((signaal) => ({
    signaal,
    question: ask(signaal.conditions),
  }))
  return {
    ruleSet,
    context,
    begrippen: new Map(begrippen.map((compiled) => [compiled.begrip.id, compiled])),
    tellingen: new Map(
      tabellen.flatMap((tabel) => (tabel.tellingen ?? []).map(({ id, telt }) => [id, telt])),
    ),
    stappen: new Map(stappen.map((compiled) => [compiled.stap.id, compiled])),
    signalen,
    questions: [
      ...begrippen.map(({ question }) => question),
      ...stappen.flatMap(listStapQuestions),
      ...signalen.map(({ question }) => question),
    ],
  }
}
