import { memoize } from '../beslistabel/memoize.js'
import type { ResolvedLeaf } from '../engine/unit.js'
import { isBooleanText, type Feiten, type ValueText } from '../rule-set/feiten-schema.js'
import type { StapsignaalCode } from '../rule-set/signalen-schema.js'
import type { RuleSet } from '../rule-set/rule-set.js'
import { createWriter, writeNorm } from './notation.js'
import { fillTemplate, parseTemplate, type WriteName } from './template.js'

type Values = Readonly<Record<string, string>>
type Notatie = ValueText['notatie']
type Valuta = string | undefined

/** The wording of one regime; what it works out of the rules alone, it works out once. */
export interface Wording {
  readonly feiten: Feiten
  /** Fills in a text of the rules. */
  readonly fillIn: (text: string, values: Values) => string
  /** Fills in a text of the rules, working out only what stands in it. */
  readonly fillInEach: (text: string, write: WriteName) => string
  /** Writes the limit of a comparison in some notation; undefined where it is not named. */
  readonly writeLimit: (leaf: ResolvedLeaf, notatie: Notatie, valuta: Valuta) => string | undefined
  /** Writes the text of a signaal about a step. */
  readonly writeStapsignaal: (code: StapsignaalCode, stap: string) => string
}

/**
 * Prepares the wording of a regime. It remembers no more than there are texts, comparisons and
 * steps in the rules and currencies in the schema, and nothing of a profile.
 *
 * @param ruleSet - The texts.
 * @returns The wording, to keep with the regime.
 */
export function createWording({ feiten, signalen }: Pick<RuleSet, 'feiten' | 'signalen'>): Wording {
  const { operatoren, woorden } = feiten
  const parse = memoize(parseTemplate)
  const fillInEach: Wording['fillInEach'] = (text, write) => fillTemplate(parse(text), write)
  const fillIn: Wording['fillIn'] = (text, values) => fillInEach(text, (name) => values[name])

  const composeLimit = ({ leaf, norm }: ResolvedLeaf, notatie: Notatie, valuta: Valuta) => {
    const operator = operatoren[leaf.operator]
    const text = feiten.feiten[leaf.fact]
    if (operator === undefined || text === undefined || isBooleanText(text)) return undefined
    if (text.norm === undefined) return undefined
    const write = createWriter({ notatie, waarden: text.waarden }, valuta)
    const written = writeNorm(norm, write, woorden)
    return fillIn(operator, { norm: fillIn(text.norm, { norm: written }) })
  }
  const limits = memoize((leaf: ResolvedLeaf) =>
    memoize((notatie: Notatie) => memoize((valuta: Valuta) => composeLimit(leaf, notatie, valuta))),
  )
  const stapsignalen = memoize((code: StapsignaalCode) =>
    memoize((stap: string) => fillIn(signalen.stapsignalen[code].tekst, { stap })),
  )
  return {
    feiten,
    fillIn,
    fillInEach,
    writeLimit: (leaf, notatie, valuta) => limits(leaf)(notatie)(valuta),
    writeStapsignaal: (code, stap) => stapsignalen(code)(stap),
  }
}
