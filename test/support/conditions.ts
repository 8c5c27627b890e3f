import fc from 'fast-check'
import type { ReadKnowledge } from '../../src/engine/compiled.js'
import type { FactContext } from '../../src/facts/fact-context.js'
import type { Knowledge } from '../../src/facts/fact.js'
import type { Conditions, Leaf, Norm } from '../../src/rule-set/conditions-schema.js'
import { OPERATOR_NAMES, OPERATORS } from '../../src/rule-set/operators.js'
import { knownOf, list, type ValueKind } from './knowledge.js'

const kinds: readonly ValueKind[] = ['getal', 'keuze', 'boolean']

/** A context that only has the parameter `grens`. */
export const contextWithGrens: FactContext = {
  parameters: { grens: 1 },
  aspectbanden: undefined,
  hulptabel: undefined,
  codesWithoutGroep: new Set(),
}

const norms: Readonly<Record<ValueKind, fc.Arbitrary<Norm>>> = {
  getal: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.constant({ fact: 'grens' })),
  keuze: fc.constantFrom('a', 'b', 'c'),
  boolean: fc.boolean(),
}

/** A comparison the rule schema lets through, of a fact named after its kind and number. */
const anyLeaf: fc.Arbitrary<Leaf> = fc
  .record({
    operator: fc.constantFrom(...OPERATOR_NAMES),
    kind: fc.constantFrom(...kinds),
    number: fc.constantFrom(1, 2),
  })
  .chain(({ operator, kind, number }) => {
    const { norm, lijst } = OPERATORS[operator]
    const fits = norm === 'getal' ? 'getal' : norm === 'waarden' ? 'keuze' : kind
    const value =
      norm === 'kennis'
        ? fc.boolean()
        : norm === 'waarden'
          ? fc.subarray(['a', 'b', 'c'], { minLength: 1 })
          : norms[fits]
    const fact = `${fits}${lijst ? 'Lijst' : ''}${String(number)}`
    return fc.record({ fact: fc.constant(fact), operator: fc.constant(operator), value })
  })

const group = <Member>(members: fc.Arbitrary<Member>) => {
  const several = fc.array(members, { minLength: 1, maxLength: 3 })
  return fc.oneof(fc.record({ all: several }), fc.record({ any: several }))
}

/** A tree of conditions, at most three groups deep. */
export const anyConditions: fc.Arbitrary<Conditions> = group(
  fc.oneof(anyLeaf, group(fc.oneof(anyLeaf, group(anyLeaf)))),
)

const listOf = (kind: ValueKind): fc.Arbitrary<Knowledge> =>
  fc.array(knownOf[kind], { maxLength: 3 }).map((items) => list(...items))

/** What is known of every fact that {@link anyConditions} may name. */
export const anyFacts: fc.Arbitrary<ReadKnowledge> = fc
  .record(
    Object.fromEntries(
      kinds.flatMap((kind) =>
        [1, 2].flatMap((number): [string, fc.Arbitrary<Knowledge>][] => [
          [`${kind}${String(number)}`, knownOf[kind]],
          [`${kind}Lijst${String(number)}`, listOf(kind)],
        ]),
      ),
    ),
  )
  .map((facts) => (name) => facts[name]!)
