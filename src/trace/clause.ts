import type { ResolvedLeaf } from '../engine/unit.js'
import type { Fact, Known, Knowledge } from '../facts/fact.js'
import {
  isBooleanText,
  type BooleanText,
  type Feiten,
  type ValueText,
} from '../rule-set/feiten-schema.js'
import { createWriter, enumerate, writeAmount, writeRange, type WriteValue } from './notation.js'
import type { Wording } from './wording.js'

/** One comparison to put into words. */
export interface ClauseInput {
  readonly leaf: ResolvedLeaf
  readonly fact: Fact
  /** The side it stands in is answered, so the comparison is a reason and not a gap. */
  readonly decided: boolean
  readonly valuta: string | undefined
}

const isEmptyList = ({ knowledge }: Fact) =>
  knowledge.kind === 'list' && knowledge.items.length === 0

function booleanClause({ leaf: { norm }, fact, decided }: ClauseInput, text: BooleanText): string {
  if (!decided) return text.onbekend
  if (isEmptyList(fact) && text.leeg !== undefined) return text.leeg
  return norm === true ? text.ja : text.nee
}

/** How the values and amounts of one fact are written. */
interface Writing {
  readonly write: WriteValue
  readonly valuta: string | undefined
  readonly woorden: Feiten['woorden']
}

function writeExact(knowledge: Knowledge, { write, woorden }: Writing): string {
  if (knowledge.kind === 'exact') return write(knowledge.value)
  const items = knowledge.kind === 'list' ? knowledge.items : []
  const texts: string[] = []
  for (const item of items) if (item.kind === 'exact') texts.push(write(item.value))
  return enumerate(texts, woorden.en)
}

const isUpperBound = (operator: string) => operator.startsWith('lessThan')

function rangeTemplate(
  range: Known & { kind: 'range' },
  { leaf, fact }: ClauseInput,
  text: ValueText,
): string {
  if (fact.score !== undefined && text.bereik !== undefined) return text.bereik
  if (isUpperBound(leaf.leaf.operator) && range.max !== Infinity) {
    return text.hoogstens ?? text.onbekend
  }
  return text.minstens ?? text.onbekend
}

function pickTemplate(
  input: ClauseInput,
  text: ValueText,
): { template: string; withNorm: boolean } {
  const { fact, decided } = input
  const { knowledge } = fact
  if (!decided && fact.score === undefined) return { template: text.onbekend, withNorm: false }
  if (knowledge.kind === 'range') {
    return { template: rangeTemplate(knowledge, input, text), withNorm: true }
  }
  if (isEmptyList(fact)) {
    return { template: text.leeg ?? text.bekend, withNorm: false }
  }
  if (knowledge.kind === 'exact' && knowledge.value === 0 && text.nul !== undefined) {
    return { template: text.nul, withNorm: false }
  }
  return { template: text.bekend, withNorm: true }
}

function writePlaceholder(
  name: string,
  { knowledge, amounts, score }: Fact,
  writing: Writing,
): string | undefined {
  const { write, valuta, woorden } = writing
  const range = knowledge.kind === 'range' ? knowledge : undefined
  switch (name) {
    case 'waarde':
      return writeExact(knowledge, writing)
    case 'teller':
      return amounts === undefined ? '' : writeAmount(amounts.teller, valuta)
    case 'noemer':
      return typeof amounts?.noemer === 'number'
        ? writeAmount(amounts.noemer, valuta)
        : woorden.onbekend
    case 'score':
      return String(score)
    case 'van':
      return range === undefined ? '' : write(range.min)
    case 'tot':
      return range === undefined ? '' : write(range.max)
    case 'bereik':
      return range === undefined ? '' : writeRange(range, write, woorden)
    default:
      return undefined
  }
}

function valueClause(input: ClauseInput, text: ValueText, wording: Wording): string {
  const { leaf, fact, valuta } = input
  const { woorden } = wording.feiten
  const writing = { write: createWriter(text, valuta), valuta, woorden }
  const { template, withNorm } = pickTemplate(input, text)
  const clause = wording.fillInEach(template, (name) => writePlaceholder(name, fact, writing))
  if (!withNorm) return clause
  // a ratio is a plain number, although the amounts behind it are money
  const notatie = fact.amounts === undefined ? text.notatie : 'getal'
  const limit = wording.writeLimit(leaf, notatie, valuta)
  return limit === undefined || clause.includes(limit) ? clause : `${clause} (${limit})`
}

/**
 * Puts one comparison into words.
 *
 * @param input - The comparison, the fact and what it does in the answer.
 * @param wording - The wording of the regime.
 * @returns A clause without capital or full stop; undefined where the fact has no texts.
 */
export function renderClause(input: ClauseInput, wording: Wording): string | undefined {
  const text = wording.feiten.feiten[input.leaf.leaf.fact]
  if (text === undefined) return undefined
  return isBooleanText(text) ? booleanClause(input, text) : valueClause(input, text, wording)
}
