import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPARISONS } from '../../src/engine/comparisons.js'
import { exact, type Knowledge, type Known, type Scalar } from '../../src/facts/fact.js'
import { OPERATOR_NAMES, OPERATORS } from '../../src/rule-set/operators.js'
import { anyKnowledge, anyNorm, comparand, exactComparand } from '../support/knowledge.js'

const runs = { numRuns: 2000 }

// ends and norms are whole numbers, so quarters stand for everything in between
const samples = Array.from({ length: 41 }, (_, index) => index / 4 - 5)

function possibleValues(known: Known): readonly Scalar[] {
  switch (known.kind) {
    case 'exact':
      return [known.value]
    case 'oneOf':
      return known.values
    case 'range':
      return samples.filter(
        (value) =>
          (known.minOpen ? value > known.min : value >= known.min) &&
          (known.maxOpen ? value < known.max : value <= known.max),
      )
    case 'unknown':
      return ['a', 'b', 'c', true, false, ...samples]
  }
}

/** Every state of affairs that the knowledge leaves open; lists have at most three values. */
function possibleWorlds(knowledge: Knowledge): readonly Knowledge[] {
  if (knowledge.kind !== 'list') return possibleValues(knowledge).map(exact)
  return knowledge.items
    .reduce<readonly Known[][]>(
      (worlds, item) =>
        worlds.flatMap((world) =>
          thin(possibleValues(item)).map((value) => [...world, exact(value)]),
        ),
      [[]],
    )
    .map((items) => ({ kind: 'list', items }))
}

const thin = (values: readonly Scalar[]) =>
  values.length <= 8 ? values : values.filter((_, index) => index % 3 === 0)

describe('every operator', () => {
  it('has a complement that has it as complement, over the same kind of fact', () => {
    for (const name of OPERATOR_NAMES) {
      const { complement, lijst, norm } = OPERATORS[name]
      expect(OPERATORS[complement]).toEqual({ complement: name, lijst, norm })
    }
  })

  it('never holds together with its complement, whatever is compared', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPERATOR_NAMES),
        anyKnowledge,
        anyNorm,
        (operator, knowledge, norm) => {
          const { complement } = OPERATORS[operator]
          const both =
            COMPARISONS[operator](knowledge, norm) && COMPARISONS[complement](knowledge, norm)
          expect(both).toBe(false)
        },
      ),
      runs,
    )
  })

  it('holds exactly where its complement does not, when all is known', () => {
    fc.assert(
      fc.property(exactComparand, ({ operator, knowledge, norm }) => {
        const { complement } = OPERATORS[operator]
        expect(COMPARISONS[operator](knowledge, norm)).toBe(
          !COMPARISONS[complement](knowledge, norm),
        )
      }),
      runs,
    )
  })

  it('only holds where it would, whatever the open values turn out to be', () => {
    const aboutValues = comparand.filter(({ operator }) => OPERATORS[operator].norm !== 'kennis')
    fc.assert(
      fc.property(aboutValues, ({ operator, knowledge, norm }) => {
        fc.pre(COMPARISONS[operator](knowledge, norm))
        for (const world of possibleWorlds(knowledge)) {
          expect(COMPARISONS[operator](world, norm)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('an ordering operator', () => {
  const ordering = comparand.filter(
    ({ operator, knowledge }) =>
      OPERATORS[operator].norm === 'getal' &&
      (knowledge.kind === 'exact' || knowledge.kind === 'range'),
  )

  it('holds as soon as no value of the range is left for which it would not', () => {
    fc.assert(
      fc.property(ordering, ({ operator, knowledge, norm }) => {
        const surely = possibleWorlds(knowledge).every((world) =>
          COMPARISONS[operator](world, norm),
        )
        const endless = knowledge.kind === 'range' && knowledge.max === Infinity
        // samples stop somewhere, so they cannot tell that an endless range passes any norm
        fc.pre(!(endless && operator.startsWith('lessThan')))
        expect(COMPARISONS[operator](knowledge, norm)).toBe(surely)
      }),
      runs,
    )
  })
})
