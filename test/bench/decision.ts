import parametersFile from '../../rules/bisw-1998/parameters.json' with { type: 'json' }
import type { Facts } from './facts.js'

const { parameters } = parametersFile

/** One comparison of a fact with a limit. */
export interface Leaf {
  readonly fact: keyof Facts
  readonly operator: 'equal' | 'in' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive'
  readonly value: boolean | number | string | readonly string[]
}

/** Conditions as every peer can state them. */
export type Tree = { readonly all: readonly Tree[] } | { readonly any: readonly Tree[] } | Leaf

const is = (fact: keyof Facts, value: boolean | string = true): Leaf => ({
  fact,
  operator: 'equal',
  value,
})
const most = (fact: keyof Facts, value: number): Leaf => ({
  fact,
  operator: 'lessThanInclusive',
  value,
})
const least = (fact: keyof Facts, value: number): Leaf => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
})
const more = (fact: keyof Facts, value: number): Leaf => ({ fact, operator: 'greaterThan', value })

const grensEenmalig = parameters.grensEenmaligIndividueel.waarde
const grensStructureel = parameters.grensStructureelIndividueel.waarde

const letters: readonly Tree[] = [
  is('algemeen'),
  { all: [is('heeftEenmalig'), most('eenmaligIndividueel', grensEenmalig)] },
  { all: [is('heeftStructureel'), most('structureelIndividueel', grensStructureel)] },
  is('niveau', 'boven'),
]

const pairs = letters.flatMap((one, index) =>
  letters.slice(index + 1).map((other): Tree => ({ all: [one, other] })),
)

/** A step of table I, with the answer at which the table ends there. */
export interface Stap {
  readonly id: string
  readonly ja: Tree
  readonly endsAt: 'ja' | 'nee'
}

/** Table I. */
export const stappen: readonly Stap[] = [
  { id: 'I.1', ja: is('beperkingen'), endsAt: 'nee' },
  { id: 'I.2', ja: is('belemmering'), endsAt: 'nee' },
  { id: 'I.3', ja: is('arbeid'), endsAt: 'nee' },
  { id: 'I.4', ja: is('normaal'), endsAt: 'ja' },
  {
    id: 'I.5',
    endsAt: 'nee',
    ja: {
      all: [
        most('eenmaligRatio', parameters.maximumEenmaligeKosten.waarde),
        most('structureelRatio', parameters.maximumStructureleKosten.waarde),
        { fact: 'opleiding', operator: 'in', value: ['lager', 'mbo'] },
        most('cursusuren', parameters.maximumCursusuren.waarde),
        is('rustigePlek'),
        least('dagdelen', parameters.minimumDagdelen.waarde),
      ],
    },
  },
  {
    id: 'I.6',
    endsAt: 'nee',
    ja: {
      all: [
        is('eenvoudigsteFuncties'),
        least('uren', parameters.minimumUrenAaneengesloten.waarde),
        least('prestatie', parameters.minimumPrestatie.waarde),
      ],
    },
  },
]

/** Table II: whether performance is above half (II.2). */
export const meer: Tree = more('prestatie', parameters.grensPrestatie.waarde)

/** Table II: whether facilities are far-reaching (II.4). */
export const verstrekkend: Tree = {
  any: [
    { any: pairs },
    more('eenmaligIndividueel', grensEenmalig),
    more('structureelIndividueel', grensStructureel),
    is('niveau', 'beneden'),
    is('specialeKennis'),
    more('extraIntensiteit', parameters.grensExtraIntensiteit.waarde),
  ],
}

/** Where table I ends, or the cell of the matrix that is reached. */
export type Outcome = string

/** The cell of the matrix. */
export const cellOf = (isMeer: boolean, isVerstrekkend: boolean): Outcome => {
  if (isMeer === isVerstrekkend) return 'matig'
  return isMeer ? 'licht' : 'ernstig'
}

/** The decision cannot be taken yet. */
export const OPEN: Outcome = 'onbekend'

type Truth = boolean | null

/**
 * Takes the decision from answers.
 *
 * @param answer - Whether the conditions of a step or axis hold; null where that is unknown.
 */
export function decideFrom(answer: (id: string) => Truth): Outcome {
  for (const { id, endsAt } of stappen) {
    const truth = answer(id)
    if (truth === null) return OPEN
    if (truth === (endsAt === 'ja')) return id
  }
  const [isMeer, isVerstrekkend] = [answer('meer'), answer('verstrekkend')]
  return isMeer === null || isVerstrekkend === null ? OPEN : cellOf(isMeer, isVerstrekkend)
}
