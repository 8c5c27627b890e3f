import type { Aspectbanden } from '../rule-set/aspectbanden-schema.js'
import type { Hulptabel, HulptabelRij, WccTabel } from '../rule-set/hulptabel-schema.js'
import { mainCodes } from '../rule-set/icidh.js'
import type { RuleSet } from '../rule-set/rule-set.js'

/** What facts need from a rule set: its numbers and its tables of codes and scores. */
export interface FactContext {
  /** Numbers by name, in the unit that the rule file states. */
  readonly parameters: Readonly<Record<string, number>>
  /** What scores of the intakeprofiel say. */
  readonly aspectbanden: Aspectbanden | undefined
  /** The hulptabel with its main codes spelled out. */
  readonly hulptabel: HulptabelIndex | undefined
  /** Main codes that stand in no group of the WCC table. */
  readonly codesWithoutGroep: ReadonlySet<string>
}

/** The rows of a hulptabel, found by main code or by aard. */
export interface HulptabelIndex {
  readonly hulptabel: Hulptabel
  readonly rowsByCode: ReadonlyMap<string, Hulptabel['rijen']>
  readonly rowsByAard: ReadonlyMap<string, Hulptabel['rijen']>
  readonly remainingRows: Hulptabel['rijen']
  readonly outside: ReadonlySet<string>
}

function groupRows(
  rijen: Hulptabel['rijen'],
  keysOf: (rij: HulptabelRij) => readonly string[],
): ReadonlyMap<string, Hulptabel['rijen']> {
  const groups = new Map<string, HulptabelRij[]>()
  for (const rij of rijen) {
    for (const key of keysOf(rij)) groups.set(key, [...(groups.get(key) ?? []), rij])
  }
  return groups
}

function indexHulptabel(hulptabel: Hulptabel): HulptabelIndex {
  return {
    hulptabel,
    rowsByCode: groupRows(hulptabel.rijen, ({ icidh }) =>
      icidh === 'overige' ? [] : mainCodes(icidh),
    ),
    rowsByAard: groupRows(hulptabel.rijen, ({ aard }) => [aard]),
    remainingRows: hulptabel.rijen.filter(({ icidh }) => icidh === 'overige'),
    outside: new Set(hulptabel.buitenTabel),
  }
}

const withoutGroep = (wccTabel: WccTabel | undefined) => new Set(wccTabel?.zonderGroep ?? [])

/**
 * Takes from a rule set what facts need.
 *
 * @param ruleSet - A loaded rule set.
 * @returns The context, made once per rule set.
 */
export const createFactContext = (ruleSet: RuleSet): FactContext => ({
  parameters: Object.fromEntries(
    Object.entries(ruleSet.parameters.parameters).map(([name, { waarde }]) => [name, waarde]),
  ),
  aspectbanden: ruleSet.aspectbanden,
  hulptabel: ruleSet.hulptabel && indexHulptabel(ruleSet.hulptabel),
  codesWithoutGroep: withoutGroep(ruleSet.wccTabel),
})
