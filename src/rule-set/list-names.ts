import type { Stap } from './beslistabel-schema.js'
import { listLeaves } from './conditions-schema.js'
import type { RuleSet } from './rule-set.js'

type Tables = Pick<RuleSet, 'beslistabellen'>

/**
 * Lists the ids of the steps, in reading order.
 *
 * @param ruleSet - The rule set.
 * @returns The ids, of all tables.
 */
export const listStapIds = ({ beslistabellen }: Tables): readonly string[] =>
  beslistabellen.flatMap(({ tabel }) => tabel.stappen.map(({ id }) => id))

/**
 * Lists the ids of the begrippen, in reading order.
 *
 * @param ruleSet - The rule set.
 * @returns The ids, of all tables.
 */
export const listBegripIds = ({ beslistabellen }: Tables): readonly string[] =>
  beslistabellen.flatMap(({ tabel }) => (tabel.begrippen ?? []).map(({ id }) => id))

/**
 * Lists the ids of the tellingen, in reading order.
 *
 * @param ruleSet - The rule set.
 * @returns The ids, of all tables.
 */
export const listTellingIds = ({ beslistabellen }: Tables): readonly string[] =>
  beslistabellen.flatMap(({ tabel }) => (tabel.tellingen ?? []).map(({ id }) => id))

/**
 * Lists what the vermoedens of a step read.
 *
 * @param stap - The step.
 * @returns Names of facts, and ids of steps whose answers they rest on.
 */
export const listVermoedenFacts = ({ vermoedens = [] }: Stap): readonly string[] =>
  vermoedens.flatMap(({ conditions }) => listLeaves(conditions).map(({ leaf }) => leaf.fact))
