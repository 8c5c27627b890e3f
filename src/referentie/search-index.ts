import MiniSearch from 'minisearch'
import { foldText, listWords } from './fold-text.js'
import { splitSamenstelling, type Woordenlijst } from './split-samenstelling.js'

/** What an index is made with. */
export interface IndexOptions<Field extends string> {
  /** The fields to search, with how much a word in each counts. */
  readonly weights: Readonly<Record<Field, number>>
  /** Words that say nothing, and are passed over. */
  readonly ignored: readonly string[]
  /** Words that say little, and never decide. */
  readonly general: readonly string[]
}

/** One hit in the index. */
export interface Hit {
  /** Place of the text among those that the index was made of. */
  readonly place: number
  /** How many words of the question it has in some form, those that say little aside. */
  readonly words: number
  /** How well it fits; says something only beside other hits of the same question. */
  readonly score: number
}

/** Finds texts by words. */
export type SearchIndex = (question: string) => readonly Hit[]

/** How much of a word may be wrong; more only where nothing is found otherwise. */
const SLIPS = [0.2, 0.35]

const GENERAL = 0.1

/** A text of many words is hardly worth less than a short one. */
const BM25 = { k: 1.2, b: 0.2, d: 0.4 }

function createWoordenlijst(words: ReadonlySet<string>): Woordenlijst {
  const starts = new Set<string>()
  for (const word of words) {
    for (let end = 1; end <= word.length; end += 1) starts.add(word.slice(0, end))
  }
  return { has: (word) => words.has(word), hasStart: (start) => starts.has(start) }
}

/**
 * Makes an index in which words are found whatever their capitals and diacritics, by their first
 * letters, with small slips, and as parts of a compound.
 *
 * @param texts - The texts to find, by field.
 * @param options - How words count.
 * @returns The search; its hits come in no particular order.
 */
export function createSearchIndex<Field extends string>(
  texts: readonly Readonly<Record<Field, string>>[],
  { weights, ignored, general }: IndexOptions<Field>,
): SearchIndex {
  const skipped = new Set(ignored.map(foldText))
  const unspecific = new Set(general.map(foldText))
  const listTerms = (text: string) => listWords(text).filter((word) => !skipped.has(word))

  const fields = Object.keys(weights) as Field[]
  const words = new Set(texts.flatMap((text) => fields.flatMap((field) => listTerms(text[field]))))
  const list = createWoordenlijst(words)
  const index = new MiniSearch({
    idField: 'place',
    fields,
    tokenize: (text) => [...listTerms(text)],
    processTerm: (term) => term,
  })
  index.addAll(texts.map((text, place) => ({ ...text, place })))

  const find = (terms: readonly string[], slips: number): readonly Hit[] =>
    index
      .search(terms.join(' '), {
        boost: { ...weights },
        boostTerm: (term) => (unspecific.has(term) ? GENERAL : 1),
        prefix: (term) => term.length > 2,
        // words of three letters differ from each other by one too often
        fuzzy: (term) => (term.length > 3 && !list.hasStart(term) ? slips : false),
        // a word that is there as asked says more than one that is nearly so
        weights: { prefix: 0.4, fuzzy: 0.1 },
        bm25: BM25,
      })
      .map(({ id, queryTerms, score }) => ({
        place: id as number,
        words: queryTerms.filter((term) => !unspecific.has(term)).length,
        score,
      }))

  return (question) => {
    const terms = listTerms(question).flatMap((word) => splitSamenstelling(word, list))
    return SLIPS.map((slips) => () => find(terms, slips)).reduce<readonly Hit[]>(
      (found, again) => (found.length > 0 ? found : again()),
      [],
    )
  }
}
