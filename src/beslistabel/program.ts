import { compileUnit, type AnswerUnit } from '../engine/compiled.js'
import { createUnit, type Unit } from '../engine/unit.js'
import type { FactContext } from '../facts/fact-context.js'
import { factDefinitions } from '../facts/registry.js'
import type { Begrip, Stap } from '../rule-set/beslistabel-schema.js'
import { HANDICAPKLASSEN } from '../rule-set/check-rule-set.js'
import type { Conditions } from '../rule-set/conditions-schema.js'
import type { RuleSet } from '../rule-set/rule-set.js'
import type { VoorwaardelijkSignaal } from '../rule-set/signalen-schema.js'
import { sortStappen } from './sort-stappen.js'

/** A question with its compiled form. */
export interface Question {
  readonly unit: Unit
  readonly answer: AnswerUnit
}

/** One thing to work out, after everything it rests on. */
export type Operation =
  | { readonly kind: 'begrip'; readonly begrip: Begrip; readonly question: Question }
  | { readonly kind: 'telling'; readonly id: string; readonly telt: readonly string[] }
  | { readonly kind: 'handicapklassen'; readonly id: string }
  | { readonly kind: 'norm'; readonly stap: Stap; readonly question: Question }
  | { readonly kind: 'vermoeden'; readonly stap: Stap; readonly question: Question }
  | { readonly kind: 'antwoord'; readonly stap: Stap }
  | {
      readonly kind: 'signaal'
      readonly signaal: VoorwaardelijkSignaal
      readonly question: Question
    }

/** A rule set, compiled: what to work out, in order. */
export interface Program {
  readonly ruleSet: RuleSet
  readonly context: FactContext
  readonly operations: readonly Operation[]
}

type Ask = (ja: Conditions, nee?: Conditions) => Question

function listBegrippen({ beslistabellen }: RuleSet, ask: Ask): readonly Operation[] {
  return beslistabellen.flatMap(({ tabel }): Operation[] => {
    const pending = new Set(tabel.tellingen ?? [])
    const done = new Set<string>()
    return (tabel.begrippen ?? []).flatMap((begrip): Operation[] => {
      const question = ask(begrip.ja.conditions, begrip.nee.conditions)
      done.add(begrip.id)
      const ready = [...pending].filter(({ telt }) => telt.every((id) => done.has(id)))
      for (const telling of ready) pending.delete(telling)
      return [
        { kind: 'begrip', begrip, question },
        ...ready.map(({ id, telt }) => ({ kind: 'telling' as const, id, telt })),
      ]
    })
  })
}

function listStap(stap: Stap, ask: Ask): readonly Operation[] {
  const { ja, nee } = stap
  const norm: Operation[] =
    ja.conditions === undefined
      ? []
      : [{ kind: 'norm', stap, question: ask(ja.conditions, nee.conditions) }]
  const vermoedens = (stap.vermoedens ?? []).map(({ conditions }): Operation => ({
    kind: 'vermoeden',
    stap,
    question: ask(conditions),
  }))
  return [...norm, ...vermoedens, { kind: 'antwoord', stap }]
}

/**
 * Compiles a rule set, once.
 *
 * @param ruleSet - A checked rule set.
 * @param context - Its numbers and tables.
 * @returns What to work out for a profile, in order.
 */
export function createProgram(ruleSet: RuleSet, context: FactContext): Program {
  const ask: Ask = (ja, nee) => {
    const unit = createUnit(ja, nee, context)
    return { unit, answer: compileUnit(unit) }
  }
  const stappen = ruleSet.beslistabellen.flatMap(({ tabel }) => tabel.stappen)
  return {
    ruleSet,
    context,
    operations: [
      ...listBegrippen(ruleSet, ask),
      ...(ruleSet.hulptabel === undefined
        ? []
        : [{ kind: 'handicapklassen' as const, id: HANDICAPKLASSEN }]),
      ...sortStappen(stappen).flatMap((stap) => listStap(stap, ask)),
      ...ruleSet.signalen.voorwaardelijk.map((signaal) => ({
        kind: 'signaal' as const,
        signaal,
        question: ask(signaal.conditions),
      })),
    ],
  }
}

/** Tells whether a fact is derived from the profile alone. */
export const isProfileFact = (name: string): boolean => Object.hasOwn(factDefinitions, name)
