import type { RuleFiles } from '../../src/rule-set/rule-set.js'
import { loadRegime, type PreparedRegime } from '../../src/regime.js'
import { changed, file, set, type Change } from './rule-files.js'

// what only table II has
const withoutII: readonly Change[] = [
  set(file.signalen, '/voorwaardelijk', []),
  set(file.regime, '/hulptabel', undefined),
  set(file.feiten, '/feiten/handicapklassen', undefined),
  set(file.feiten, '/feiten/aantalLetters', undefined),
]

/** The shipped rule files with table I alone, and some changes. */
export const withTabelI = (...changes: readonly Change[]): RuleFiles =>
  changed(set(file.regime, '/beslistabellen', [file.doelgroep]), ...withoutII, ...changes)

/** The shipped rule files with table I and III or IV, and some changes. */
export const withTabel = (
  name: typeof file.scholing | typeof file.begeleidWerken,
  ...changes: readonly Change[]
): RuleFiles =>
  changed(set(file.regime, '/beslistabellen', [file.doelgroep, name]), ...withoutII, ...changes)

/** A comparison. */
export const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })

/** Adds a member to a list. */
export const adding = (member: unknown) => (list: unknown) => [...(list as unknown[]), member]

/** Takes the first member out of a list. */
export const withoutFirst = (list: unknown) => (list as unknown[]).slice(1)

/** The shipped rule files with II.4 resting on letter j alone, for speed, and some changes. */
export const withLightII4 = (...changes: readonly Change[]): RuleFiles =>
  changed(
    set(file.categorie, '/stappen/3/ja/conditions', { any: [leaf('letterJ', 'equal', true)] }),
    set(file.categorie, '/stappen/3/nee/conditions', { all: [leaf('letterJ', 'equal', false)] }),
    ...changes,
  )

/** Loads rule files with what the proof needs of them. */
export const prepareRegime = (files: RuleFiles) => loadRegime(files) as PreparedRegime
