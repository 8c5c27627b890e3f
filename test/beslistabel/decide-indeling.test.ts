import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Antwoord } from '../../src/beslistabel/question.js'
import { decideIndeling } from '../../src/beslistabel/decide-indeling.js'
import { exact, UNKNOWN, type Known } from '../../src/facts/fact.js'
import { ruleSet } from '../support/facts.js'

const indeling = ruleSet.beslistabellen[1]!.tabel.indeling!
const hulptabel = ruleSet.hulptabel!

interface Antwoorden {
  readonly 'II.2': Antwoord
  readonly 'II.4': Antwoord
  readonly 'II.5': Antwoord
}

const decide = (antwoorden: Antwoorden, klassen: readonly Known[]) =>
  decideIndeling(indeling, (stap) => antwoorden[stap as keyof Antwoorden], {
    knowledge: { kind: 'list', items: klassen },
    hulptabel,
  })

// a second implementation by hand: 0 licht, 1 matig, 2 ernstig
const names = ['licht', 'matig', 'ernstig']
const weightOf: Readonly<Record<string, number>> = {
  lichamelijk: 0,
  'verstandelijk-licht': 1,
  'psychisch-niet-ernstig': 1,
  'verstandelijk-matig': 2,
  'psychisch-ernstig': 2,
}

const resolve = (antwoord: Antwoord) =>
  antwoord === 'onbekend' ? [true, false] : [antwoord === 'ja']

function weightsOf(klasse: Known): readonly number[] {
  if (klasse.kind === 'exact') return [weightOf[String(klasse.value)]!]
  if (klasse.kind === 'oneOf') return klasse.values.map((value) => weightOf[String(value)]!)
  return [0, 1, 2]
}

/** Every way in which what is open can turn out. */
function bruteForce(antwoorden: Antwoorden, klassen: readonly Known[]) {
  const matrix = new Set<number>()
  const aPriori = new Set<number>()
  const together = new Set<number>()
  const combinations = klassen.reduce<readonly (readonly number[])[]>(
    (found, klasse) => found.flatMap((some) => weightsOf(klasse).map((one) => [...some, one])),
    [[]],
  )
  for (const more of resolve(antwoorden['II.2'])) {
    for (const far of resolve(antwoorden['II.4'])) {
      const cell = (more ? 0 : 1) + (far ? 1 : 0)
      matrix.add(cell)
      for (const weights of combinations) {
        const heaviest = Math.max(...weights)
        const group = antwoorden['II.5']
        const adjusted = group === 'ja' ? 2 : group === 'nee' ? Math.min(1, heaviest) : heaviest
        aPriori.add(adjusted)
        together.add(Math.max(cell, adjusted))
      }
    }
  }
  const named = (weights: ReadonlySet<number>) => names.filter((_, index) => weights.has(index))
  const [only] = named(together)
  return {
    matrix: named(matrix),
    aPriori: named(aPriori),
    berekend: together.size === 1 ? only : null,
  }
}

const known: readonly Known[] = [
  ...Object.keys(weightOf).map(exact),
  { kind: 'oneOf', values: ['verstandelijk-licht', 'verstandelijk-matig'] },
  { kind: 'oneOf', values: ['psychisch-niet-ernstig', 'psychisch-ernstig'] },
  UNKNOWN,
]

/** Every choice of one to three, in which the order does not matter. */
const multisets = known.flatMap((first, i) => [
  [first],
  ...known
    .slice(i)
    .flatMap((second, j) => [
      [first, second],
      ...known.slice(i + j).map((third) => [first, second, third]),
    ]),
])

const antwoorden: readonly Antwoord[] = ['ja', 'nee', 'onbekend']
const combinations: readonly Antwoorden[] = antwoorden.flatMap((second) =>
  antwoorden.flatMap((fourth) =>
    antwoorden.map((fifth) => ({ 'II.2': second, 'II.4': fourth, 'II.5': fifth })),
  ),
)

describe('decideIndeling', () => {
  it('has 27 combinations of answers and 164 of classes to agree on', () => {
    expect(combinations).toHaveLength(27)
    expect(multisets).toHaveLength(164)
  })

  it.each(combinations)('agrees with every case worked out by hand: %j', (given) => {
    for (const klassen of multisets) {
      expect(decide(given, klassen), JSON.stringify(klassen)).toEqual(bruteForce(given, klassen))
    }
  })

  it('agrees for any classes that may still be possible', () => {
    const anyOf = fc
      .subarray(Object.keys(weightOf), { minLength: 1 })
      .map((values): Known => ({ kind: 'oneOf', values }))
    fc.assert(
      fc.property(
        fc.constantFrom(...combinations),
        fc.array(anyOf, { minLength: 1, maxLength: 4 }),
        (given, klassen) => {
          expect(decide(given, klassen)).toEqual(bruteForce(given, klassen))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is known although an answer is not, where every answer gives the same', () => {
    const given = { 'II.2': 'onbekend', 'II.4': 'onbekend', 'II.5': 'ja' } as const
    expect(decide(given, [UNKNOWN]).berekend).toBe('ernstig')
  })

  it('takes any category for possible while not even the number of classes is known', () => {
    const given = { 'II.2': 'ja', 'II.4': 'nee', 'II.5': 'onbekend' } as const
    const result = decideIndeling(indeling, (stap) => given[stap as keyof typeof given], {
      knowledge: UNKNOWN,
      hulptabel,
    })
    expect(result).toEqual({ matrix: ['licht'], aPriori: names, berekend: null })
  })

  it('rests on the matrix alone without a hulptabel', () => {
    const read = (stap: string): Antwoord => (stap === 'II.2' ? 'onbekend' : 'ja')
    expect(decideIndeling(indeling, read, undefined)).toEqual({
      matrix: ['matig', 'ernstig'],
      aPriori: [],
      berekend: null,
    })
  })

  it('corrects nothing where the regime has no corrections', () => {
    const { bijstelling: _, ...aPriori } = indeling.aPriori!
    const read = (stap: string): Antwoord => (stap === 'II.4' ? 'nee' : 'ja')
    const knowledge = { kind: 'list', items: [exact('lichamelijk')] } as const
    expect(decideIndeling({ ...indeling, aPriori }, read, { knowledge, hulptabel }).berekend).toBe(
      'licht',
    )
  })
})
