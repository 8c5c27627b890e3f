import { set, type Change } from '../support/rule-files.js'

/** A small change of the shipped rules that makes other law of them. */
export interface Mutant {
  /** The mistake it stands for. */
  readonly kind: string
  /** Names it in the report and in the list of survivors. */
  readonly id: string
  readonly changes: readonly Change[]
}

/** Somewhere in the rule files. */
export interface Place {
  readonly file: string
  /** JSON Pointer into the file. */
  readonly at: string
}

/** The place of a member of what stands at a place. */
export const below = ({ file, at }: Place, ...keys: readonly (string | number)[]): Place => ({
  file,
  at: [at, ...keys].join('/'),
})

/** A change of one or more places that belong together, named after the first. */
export const mutate = (
  kind: string,
  { file, at }: Place,
  what: string,
  ...changes: readonly Change[]
): Mutant => ({ kind, id: `${kind} ${file}#${at} ${what}`, changes })

/** Another value at a place. */
export const replace = (kind: string, place: Place, to: unknown): Mutant =>
  mutate(kind, place, JSON.stringify(to), set(place.file, place.at, to))

/** Nothing at a place. */
export const remove = (kind: string, place: Place): Mutant =>
  mutate(kind, place, 'removed', set(place.file, place.at, undefined))

/** A list without one of its members. */
export const drop = (kind: string, list: Place, index: number): Mutant =>
  mutate(
    kind,
    below(list, index),
    'dropped',
    set(list.file, list.at, (old: unknown) => (old as unknown[]).filter((_, at) => at !== index)),
  )

/** Each of the other values at a place. */
export const replaceByOthers = (
  kind: string,
  place: Place,
  value: unknown,
  values: readonly unknown[],
): readonly Mutant[] =>
  values.filter((other) => other !== value).map((other) => replace(kind, place, other))
