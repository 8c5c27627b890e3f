import type { Knowledge } from '../facts/fact.js'
import type { Indeling } from '../rule-set/beslistabel-schema.js'
import type { Hulptabel } from '../rule-set/hulptabel-schema.js'
import type { Antwoord } from './answers.js'

/** What can still be the category, by each way of arriving at it. */
export interface IndelingResult {
  /** Categories the matrix still allows, light to heavy. */
  readonly matrix: readonly string[]
  /** Categories the a priori classes still allow, light to heavy; empty without a hulptabel. */
  readonly aPriori: readonly string[]
  /** The one that every remaining combination gives, or null. */
  readonly berekend: string | null
}

type ReadAntwoord = (stap: string) => Antwoord

const isPossible = (als: Readonly<Record<string, string>>, read: ReadAntwoord) =>
  Object.entries(als).every(([stap, antwoord]) => {
    const given = read(stap)
    return given === 'onbekend' || given === antwoord
  })

const isSure = (als: Readonly<Record<string, string>>, read: ReadAntwoord) =>
  Object.entries(als).every(([stap, antwoord]) => read(stap) === antwoord)

/** Every weight that the heaviest of several values, each with its own weights, can have. */
const heaviest = (possibilities: readonly (readonly number[])[]): ReadonlySet<number> =>
  possibilities.reduce<ReadonlySet<number>>(
    (reached, weights) => new Set([...reached].flatMap((a) => weights.map((b) => Math.max(a, b)))),
    new Set([0]),
  )

function weighKlassen(
  klassen: Knowledge,
  rijen: Hulptabel['rijen'],
  categorieen: readonly string[],
): ReadonlySet<number> {
  const weight = (id: unknown) =>
    categorieen.indexOf(rijen.find((rij) => rij.id === id)?.categorie ?? '')
  const all = categorieen.map((_, index) => index)
  if (klassen.kind !== 'list') return new Set(all)
  return heaviest(
    klassen.items.map((item) => {
      if (item.kind === 'exact') return [weight(item.value)]
      return item.kind === 'oneOf' ? item.values.map(weight) : all
    }),
  )
}

function adjust(
  weights: ReadonlySet<number>,
  { aPriori, vanLichtNaarZwaar }: Indeling,
  read: ReadAntwoord,
): ReadonlySet<number> {
  const rule = aPriori?.bijstelling?.find(({ als }) => isSure(als, read))
  if (rule?.wordt !== undefined) return new Set([vanLichtNaarZwaar.indexOf(rule.wordt)])
  if (rule?.hoogstens === undefined) return weights
  const cap = vanLichtNaarZwaar.indexOf(rule.hoogstens)
  return new Set([...weights].map((weight) => Math.min(weight, cap)))
}

/**
 * Decides the category: the heavier of the matrix and the a priori classes.
 *
 * It is known as soon as every remaining combination of answers and classes gives the same.
 *
 * @param indeling - The matrix and the corrections of the rule set.
 * @param read - Reads the answer of a step.
 * @param klassen - The classes of the impairments, with the hulptabel that weighs them.
 * @returns What each way still allows, and the computed category.
 */
export function decideIndeling(
  indeling: Indeling,
  read: ReadAntwoord,
  klassen: { readonly knowledge: Knowledge; readonly hulptabel: Hulptabel } | undefined,
): IndelingResult {
  const categorieen = indeling.vanLichtNaarZwaar
  const matrix = new Set(
    indeling.matrix
      .filter(({ als }) => isPossible(als, read))
      .map(({ categorie }) => categorieen.indexOf(categorie)),
  )
  const aPriori =
    klassen === undefined
      ? new Set<number>()
      : adjust(
          weighKlassen(klassen.knowledge, klassen.hulptabel.rijen, categorieen),
          indeling,
          read,
        )
  const reached = heaviest([[...matrix], ...(aPriori.size > 0 ? [[...aPriori]] : [])])
  const names = (weights: ReadonlySet<number>) =>
    [...weights].sort((a, b) => a - b).map((weight) => categorieen[weight]!)
  const [first] = names(reached)
  return {
    matrix: names(matrix),
    aPriori: names(aPriori),
    berekend: reached.size === 1 ? first! : null,
  }
}
