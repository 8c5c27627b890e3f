import type { Knowledge } from '../facts/fact.js'
import type { Conditions } from '../rule-set/conditions-schema.js'
import { OPERATORS } from '../rule-set/operators.js'
import type { NormValue } from './comparisons.js'
import type { ReadKnowledge } from './compiled.js'
import { runRules } from './json-rules.js'
import type { Truth } from './truth.js'
import type { Side, SideAnswer, Unit, UnitAnswer } from './unit.js'

type SideName = 'ja' | 'nee'

/** A rule for the side, and for each comparison one that it holds and one that it fails. */
function listRules(name: SideName, { conditions, leaves }: Side): [string, Conditions][] {
  return [
    [name, conditions],
    ...leaves.flatMap(({ leaf }, index): [string, Conditions][] => [
      [`${name} ${String(index)} holds`, { all: [leaf] }],
      [
        `${name} ${String(index)} fails`,
        { all: [{ ...leaf, operator: OPERATORS[leaf.operator].complement }] },
      ],
    ]),
  ]
}

function listFacts({ leaves }: Side, read: ReadKnowledge): [string, Knowledge | NormValue][] {
  return leaves.flatMap(({ leaf, norm }): [string, Knowledge | NormValue][] => {
    const named: [string, Knowledge | NormValue] = [leaf.fact, read(leaf.fact)]
    return typeof leaf.value === 'object' && 'fact' in leaf.value
      ? [named, [leaf.value.fact, norm]]
      : [named]
  })
}

function readSide(name: SideName, { leaves }: Side, held: ReadonlySet<string>): SideAnswer {
  return {
    holds: held.has(name),
    leaves: leaves.map((_, index): Truth => {
      if (held.has(`${name} ${String(index)} holds`)) return true
      return held.has(`${name} ${String(index)} fails`) ? false : null
    }),
  }
}

/**
 * Answers one question through json-rules-engine's `Engine.run`.
 *
 * @param unit - The question.
 * @param read - Reads the facts of one profile.
 * @returns The same answer as the compiled question, found independently.
 */
export async function runUnit(unit: Unit, read: ReadKnowledge): Promise<UnitAnswer> {
  const sides = (['ja', 'nee'] as const).flatMap((name) => {
    const side = unit[name]
    return side === undefined ? [] : [{ name, side }]
  })
  const held = await runRules(
    new Map(sides.flatMap(({ name, side }) => listRules(name, side))),
    new Map(sides.flatMap(({ side }) => listFacts(side, read))),
  )
  return {
    ja: readSide('ja', unit.ja, held),
    nee: unit.nee === undefined ? undefined : readSide('nee', unit.nee, held),
  }
}
