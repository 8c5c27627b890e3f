import {
  cellOf,
  meer,
  stappen,
  verstrekkend,
  type Leaf,
  type Outcome,
  type Tree,
} from './decision.js'

/** How a peer writes conditions as text. */
export interface Dialect {
  readonly and: string
  readonly or: string
  readonly equals: string
  /** Around the values of a list. */
  readonly list: readonly [open: string, close: string]
  readonly choose: (condition: string, then: string, otherwise: string) => string
}

const symbols = {
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
} as const

function writeLeaf({ fact, operator, value }: Leaf, { equals, list }: Dialect): string {
  if (operator === 'equal') return `${fact} ${equals} ${JSON.stringify(value)}`
  if (operator !== 'in') return `${fact} ${symbols[operator]} ${String(value)}`
  const texts = (value as readonly string[]).map((text) => JSON.stringify(text))
  return `${fact} in ${list[0]}${texts.join(', ')}${list[1]}`
}

/** Writes conditions as an expression. */
export function writeTree(tree: Tree, dialect: Dialect): string {
  if ('fact' in tree) return writeLeaf(tree, dialect)
  const [members, word] = 'all' in tree ? [tree.all, dialect.and] : [tree.any, dialect.or]
  return `(${members.map((member) => writeTree(member, dialect)).join(` ${word} `)})`
}

/** Folds the decision into one nested choice. */
export function chain<Expression>(
  condition: (tree: Tree) => Expression,
  constant: (outcome: Outcome) => Expression,
  choose: (condition: Expression, then: Expression, otherwise: Expression) => Expression,
): Expression {
  const axis = (isMeer: boolean) =>
    choose(condition(verstrekkend), constant(cellOf(isMeer, true)), constant(cellOf(isMeer, false)))
  return stappen.reduceRight(
    (rest, { id, ja, endsAt }) =>
      endsAt === 'ja'
        ? choose(condition(ja), constant(id), rest)
        : choose(condition(ja), rest, constant(id)),
    choose(condition(meer), axis(true), axis(false)),
  )
}

/** Writes the whole decision as one expression. */
export const writeDecision = (dialect: Dialect): string =>
  chain(
    (tree) => writeTree(tree, dialect),
    (outcome) => JSON.stringify(outcome),
    dialect.choose,
  )

const opposites = {
  equal: 'isNot',
  in: 'isNotIn',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
} as const

/** A comparison that json-rules-engine may make in addition to those of {@link Leaf}. */
export interface RuleLeaf {
  readonly fact: string
  readonly operator: string
  readonly value: unknown
}

/** Conditions of json-rules-engine. */
export type RuleTree =
  { readonly all: readonly RuleTree[] } | { readonly any: readonly RuleTree[] } | RuleLeaf

/** The dual after De Morgan, so that neither holds where something is unknown. */
export function negate(tree: Tree): RuleTree {
  if ('fact' in tree) return { ...tree, operator: opposites[tree.operator] }
  return 'all' in tree ? { any: tree.all.map(negate) } : { all: tree.any.map(negate) }
}
