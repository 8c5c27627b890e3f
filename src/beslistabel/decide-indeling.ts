import type { Knowledge, Known } from '../facts/fact.js'
import type { Indeling } from '../rule-set/beslistabel-schema.js'
import type { Hulptabel } from '../rule-set/hulptabel-schema.js'
import type { Antwoord } from './question.js'

/** What can still be the category, by each way of arriving at it. */
export interface IndelingResult {
  /** Categories the matrix still allows, light to heavy. */
  readonly matrix: readonly string[]
  /** Categories the a priori classes still allow, light to heavy; empty without a hulptabel. */
  readonly aPriori: readonly string[]
  /** The one that every remaining combination gives, or null. */
  readonly berekend: string | null
}

/** The classes of the impairments, with the hulptabel that weighs them. */
export interface Klassen {
  readonly knowledge: Knowledge
  readonly hulptabel: Hulptabel
}

type ReadAntwoord = (stap: string) => Antwoord

/** A set of categories: one bit for each, the lightest lowest. */
type Weights = number

const isPossible = (als: Readonly<Record<string, string>>, read: ReadAntwoord) => {
  for (const stap in als) {
    const given = read(stap)
    if (given !== 'onbekend' && given !== als[stap]) return false
  }
  return true
}

const isSure = (als: Readonly<Record<string, string>>, read: ReadAntwoord) => {
  for (const stap in als) if (read(stap) !== als[stap]) return false
  return true
}

const lowest = (weights: Weights): Weights => weights & -weights

/** The categories from one on, heavier ones included. */
const fromOn = (bit: Weights): Weights => -bit

/** The categories that the heavier of two can be. */
const heavier = (a: Weights, b: Weights): Weights =>
  (a & fromOn(lowest(b))) | (b & fromOn(lowest(a)))

const bitOf = (categorie: string, { vanLichtNaarZwaar }: Indeling): Weights =>
  1 << vanLichtNaarZwaar.indexOf(categorie)

const allOf = ({ vanLichtNaarZwaar }: Indeling): Weights => (1 << vanLichtNaarZwaar.length) - 1

function weighKlasse(klasse: Known, { rijen }: Hulptabel, indeling: Indeling): Weights {
  if (klasse.kind !== 'exact' && klasse.kind !== 'oneOf') return allOf(indeling)
  let weights = 0
  for (const { id, categorie } of rijen) {
    const isPossible = klasse.kind === 'exact' ? klasse.value === id : klasse.values.includes(id)
    if (isPossible) weights |= bitOf(categorie, indeling)
  }
  return weights
}

function weighKlassen({ knowledge, hulptabel }: Klassen, indeling: Indeling): Weights {
  if (knowledge.kind !== 'list') return allOf(indeling)
  let weights = lowest(allOf(indeling))
  for (const klasse of knowledge.items) {
    weights = heavier(weights, weighKlasse(klasse, hulptabel, indeling))
  }
  return weights
}

function adjust(weights: Weights, indeling: Indeling, read: ReadAntwoord): Weights {
  const rule = indeling.aPriori?.bijstelling?.find(({ als }) => isSure(als, read))
  if (rule?.wordt !== undefined) return bitOf(rule.wordt, indeling)
  if (rule?.hoogstens === undefined) return weights
  const cap = bitOf(rule.hoogstens, indeling)
  return (weights & (cap - 1)) | ((weights & fromOn(cap)) === 0 ? 0 : cap)
}

function weighMatrix(indeling: Indeling, read: ReadAntwoord): Weights {
  let weights = 0
  for (const { als, categorie } of indeling.matrix) {
    if (isPossible(als, read)) weights |= bitOf(categorie, indeling)
  }
  return weights
}

/**
 * Decides the category: the heavier of the matrix and the a priori classes.
 *
 * It is known as soon as every remaining combination of answers and classes gives the same.
 *
 * @param indeling - The matrix and the corrections of the rule set.
 * @param read - Reads the answer of a step.
 * @param klassen - The classes; undefined where the regime has no hulptabel.
 * @returns What each way still allows, and the computed category.
 */
export function decideIndeling(
  indeling: Indeling,
  read: ReadAntwoord,
  klassen: Klassen | undefined,
): IndelingResult {
  const { vanLichtNaarZwaar } = indeling
  const matrix = weighMatrix(indeling, read)
  const aPriori =
    klassen === undefined ? 0 : adjust(weighKlassen(klassen, indeling), indeling, read)
  const reached = aPriori === 0 ? matrix : heavier(matrix, aPriori)
  const names = (weights: Weights) =>
    vanLichtNaarZwaar.filter((_, index) => (weights & (1 << index)) !== 0)
  return {
    matrix: names(matrix),
    aPriori: names(aPriori),
    berekend: reached === lowest(reached) ? names(reached)[0]! : null,
  }
}
