import type { FactContext } from '../facts/fact-context.js'
import { exact } from '../facts/fact.js'
import { lookupHandicapklassen } from '../facts/handicapklassen.js'
import { createFact } from '../facts/read.js'
import { factDefinitions } from '../facts/registry.js'
import { HANDICAPKLASSEN } from '../rule-set/rule-set.js'
import { countBegrippen, createBegripFact } from './begrip-fact.js'
import type { FactSource, Question } from './question.js'

type Named = readonly [name: string, derive: FactSource['derive']]

/**
 * Lists the facts that follow from a profile alone, or from it and the hulptabel.
 *
 * @param context - Numbers and tables of the rule set.
 * @returns The facts by name.
 */
export function listProfileSources(context: FactContext): readonly Named[] {
  const { hulptabel } = context
  const sources = Object.entries(factDefinitions).map(([name, { derive }]): Named => [
    name,
    ({ profile }) => derive(profile, context),
  ])
  return hulptabel === undefined
    ? sources
    : [
        ...sources,
        [
          HANDICAPKLASSEN,
          ({ profile, readFact }) => lookupHandicapklassen(profile, hulptabel, readFact),
        ],
      ]
}

/**
 * Makes the fact of a begrip readable.
 *
 * @param id - Name of the begrip.
 * @param question - Its question.
 * @returns The fact by name.
 */
export const createBegripSource = (id: string, question: Question): Named => [
  id,
  ({ ask, readFact }) => createBegripFact(ask(question), readFact),
]

/**
 * Makes the fact of a telling readable.
 *
 * @param id - Name of the telling.
 * @param telt - Names of the begrippen it counts.
 * @returns The fact by name.
 */
export const createTellingSource = (id: string, telt: readonly string[]): Named => [
  id,
  ({ readFact }) => countBegrippen(telt, readFact),
]

/**
 * Makes the answer to a step readable as a fact.
 *
 * @param id - Id of the step.
 * @returns The fact by name.
 */
export const createAntwoordSource = (id: string): Named => [
  id,
  ({ readStap }) =>
    createFact(exact(readStap(id).antwoord), () => ({ paths: [], missing: [], objects: [] })),
]

/**
 * Numbers facts, so that those of one profile fit in a list.
 *
 * @param sources - The facts by name.
 * @returns The same with their places.
 */
export const numberSources = (sources: readonly Named[]): ReadonlyMap<string, FactSource> =>
  new Map(sources.map(([name, derive], index) => [name, { index, derive }]))
