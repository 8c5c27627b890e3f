/** The words that are listed. */
export interface Woordenlijst {
  /** Tells whether this word is listed. */
  readonly has: (word: string) => boolean
  /** Tells whether a listed word starts so. */
  readonly hasStart: (start: string) => boolean
}

/** Shorter parts are found in too many words that have nothing to do with them. */
const SHORTEST_WORD = 3
const SHORTEST_WORD_ALONE = 4
const SHORTEST_START = 5

/** What Dutch puts between two parts. */
const TUSSENKLANKEN = ['', 's', 'e', 'en', 'er']

const listStarts = (word: string, shortest: number): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - shortest) }, (_, less) =>
    word.slice(0, word.length - 1 - less),
  )

const findRest = (rest: string, { has }: Woordenlijst): string | undefined =>
  TUSSENKLANKEN.filter((klank) => rest.startsWith(klank))
    .map((klank) => rest.slice(klank.length))
    .find((part) => part.length >= SHORTEST_WORD && has(part))

function findParts(word: string, list: Woordenlijst): readonly string[] | undefined {
  for (const first of listStarts(word, SHORTEST_WORD)) {
    const second = list.has(first) ? findRest(word.slice(first.length), list) : undefined
    if (second !== undefined) return [first, second]
  }
  return undefined
}

function findStart(word: string, { has, hasStart }: Woordenlijst): string | undefined {
  return listStarts(word, SHORTEST_WORD_ALONE).find(
    (start) => has(start) || (start.length >= SHORTEST_START && hasStart(start)),
  )
}

/**
 * Splits a Dutch word that is not listed into words that are.
 *
 * @param word - A folded word, such as `vrachtwagenchauffeur`.
 * @param list - The words that are listed.
 * @returns The two words that it is a compound of, the first as long as can be; else the longest
 * start that it shares with a listed word, such as `timmer` of `timmerwerk`; else the word itself.
 */
export function splitSamenstelling(word: string, list: Woordenlijst): readonly string[] {
  if (list.has(word)) return [word]
  return findParts(word, list) ?? [findStart(word, list) ?? word]
}
