import { listLeaves, type Conditions } from '../../src/rule-set/conditions-schema.js'
import type { RuleSet } from '../../src/rule-set/rule-set.js'
import { set } from '../support/rule-files.js'
import { below, mutate, type Mutant, type Place } from './mutant.js'

const SIDES = ['ja', 'nee'] as const

interface Sided {
  readonly ja: { readonly conditions?: Conditions | undefined }
  readonly nee: { readonly conditions?: Conditions | undefined }
}

/** Other limits in the same unit with another value. */
function listOthers(name: string, { parameters: { parameters } }: RuleSet): readonly string[] {
  const { eenheid, waarde } = parameters[name]!
  return Object.entries(parameters)
    .filter(([, other]) => other.eenheid === eenheid && other.waarde !== waarde)
    .map(([other]) => other)
}

/** Where a question compares with a limit, by its name. */
function listLimits(sided: Sided, place: Place): ReadonlyMap<string, readonly Place[]> {
  const limits = new Map<string, Place[]>()
  for (const side of SIDES) {
    const { conditions } = sided[side]
    for (const { leaf, path } of conditions ? listLeaves(conditions) : []) {
      if (typeof leaf.value !== 'object' || !('fact' in leaf.value)) continue
      const at = below(place, side, 'conditions', ...path, 'value', 'fact')
      limits.set(leaf.value.fact, [...(limits.get(leaf.value.fact) ?? []), at])
    }
  }
  return limits
}

/** Lets a question, ja and nee alike, compare with a limit that belongs to another. */
export const mutateLimits = (sided: Sided, place: Place, ruleSet: RuleSet): readonly Mutant[] =>
  [...listLimits(sided, place)].flatMap(([name, places]) =>
    listOthers(name, ruleSet).map((other) =>
      mutate(
        'limit taken from another rule',
        places[0]!,
        other,
        ...places.map(({ file, at }) => set(file, at, other)),
      ),
    ),
  )
