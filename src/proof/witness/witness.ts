import type { FactContext } from '../../facts/fact-context.js'
import type { Knowledge, Known, Scalar } from '../../facts/fact.js'
import type { Fragment } from './merge-profiles.js'

/** What making part of a profile needs besides the fact. */
export interface WitnessContext extends FactContext {
  /** Day of the aanmelding. */
  readonly datum: string
  /** ICIDH main codes that the schema refuses. */
  readonly ongeldigeIcidh: readonly string[]
}

/**
 * Works out how a profile can say something about one fact: the other way round from its
 * `derive`. Parts that a schema refuses are no harm; the caller leaves them out.
 */
export type Witness = (knowledge: Knowledge, context: WitnessContext) => readonly Fragment[]

/** Witnesses by name of the fact. */
export type Witnesses = Readonly<Record<string, Witness>>

const readKnown = (known: Known): Scalar | undefined =>
  known.kind === 'exact' ? known.value : undefined

/**
 * Makes a witness of a fact with one value.
 *
 * @param write - Says the value; undefined for one that is not known.
 * @returns The witness.
 */
export const ofValue =
  (write: (value: Scalar | undefined, context: WitnessContext) => readonly Fragment[]): Witness =>
  (knowledge, context) =>
    knowledge.kind === 'list' ? [] : write(readKnown(knowledge), context)

/**
 * Makes a witness of a fact with a value for every object of a list.
 *
 * @param write - Says the values; undefined for one that is not known.
 * @returns The witness; a list that is not known is said by leaving it out.
 */
export const ofList =
  (
    write: (
      values: readonly (Scalar | undefined)[],
      context: WitnessContext,
    ) => readonly Fragment[],
  ): Witness =>
  (knowledge, context) =>
    knowledge.kind === 'list' ? write(knowledge.items.map(readKnown), context) : [{}]

/**
 * Makes an object with one key, or with none where there is no value.
 *
 * @param key - The key.
 * @param value - Its value, or undefined.
 * @returns The object.
 */
export const optional = (key: string, value: unknown): Readonly<Record<string, unknown>> =>
  value === undefined ? {} : { [key]: value }
