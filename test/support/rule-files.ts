import { BeslistabelError } from '../../src/errors.js'
import { factVocabulary } from '../../src/facts/registry.js'
import { loadRuleSet } from '../../src/rule-set/load-rule-set.js'
import type { RuleFiles } from '../../src/rule-set/rule-set.js'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'

type Json = Record<string, unknown>

/** One change of one file: a new value, a function of the old one, or undefined to remove it. */
export interface Change {
  readonly file: string
  /** JSON Pointer into the file; a last key that does not exist is added. */
  readonly at: string
  readonly to: unknown
}

/** The names of the shipped files, by what they hold. */
export const file = {
  regime: 'regime.json',
  parameters: 'parameters.json',
  feiten: 'feiten.json',
  signalen: 'signalen.json',
  intakeprofiel: 'intakeprofiel.json',
  aspectbanden: 'aspectbanden.json',
  hulptabel: 'hulptabel-a-priori.json',
  wccTabel: 'wcc-tabel.json',
  doelgroep: 'beslistabel-doelgroep.json',
  categorie: 'beslistabel-arbeidshandicapcategorie.json',
  scholing: 'beslistabel-scholing.json',
  begeleidWerken: 'beslistabel-begeleid-werken.json',
} as const

/** Describes one change. */
export const set = (name: string, at: string, to: unknown): Change => ({ file: name, at, to })

function apply(target: Json, { at, to }: Change): void {
  const keys = at
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/'))
  const last = keys.pop()!
  const parent = keys.reduce<Json>((node, key) => {
    const child = node[key]
    if (typeof child !== 'object' || child === null) throw new Error(`no ${key} in ${at}`)
    return child as Json
  }, target)
  const value = typeof to === 'function' ? (to as (old: unknown) => unknown)(parent[last]) : to
  if (value === undefined) Reflect.deleteProperty(parent, last)
  else Object.assign(parent, { [last]: value })
}

/** The shipped rule files with some changes. */
export function changed(...changes: readonly Change[]): RuleFiles {
  const files = structuredClone(shippedRuleFiles[0]!) as Record<string, Json>
  for (const change of changes) apply(files[change.file]!, change)
  return files
}

/** What is wrong with rule files, as file and JSON Pointer with a message; empty when they load. */
export function faultsOf(files: RuleFiles): readonly { path: string; message: string }[] {
  try {
    loadRuleSet(files, factVocabulary)
    return []
  } catch (error) {
    if (error instanceof BeslistabelError && error.code === 'INVALID_RULE_SET') return error.issues
    throw error
  }
}

/** Where the shipped rule files are refused after some changes. */
export const refusedAt = (...changes: readonly Change[]): readonly string[] =>
  faultsOf(changed(...changes)).map(({ path }) => path)

/** What is wrong with the shipped rule files after some changes, each place with its message. */
export const refusals = (...changes: readonly Change[]): readonly string[] =>
  faultsOf(changed(...changes)).map(({ path, message }) => `${path} ${message}`)
