import { compareTexts } from '../trace/compare-texts.js'
import { foldText } from './fold-text.js'
import { listVindbaar, trefferSoorten, type TrefferSoort, type Vindbaar } from './list-vindbaar.js'
import zoekwoorden from '../../rules/referentie/zoekwoorden.json' with { type: 'json' }
import { createSearchIndex, type Hit } from './search-index.js'

/** Something that was found. */
export interface Treffer {
  /** What it is. */
  readonly soort: TrefferSoort
  /** Code or number; of a resultaatgebied and a functiecriterium, the name. */
  readonly code: string
  /** Title. */
  readonly titel: string
}

/** How to search. */
export interface ZoekOptions {
  /**
   * What to look for.
   * @defaultValue everything
   */
  readonly soorten?: readonly TrefferSoort[] | undefined
  /**
   * How many hits to give, at most.
   * @defaultValue 8
   */
  readonly aantal?: number | undefined
}

const AANTAL = 8

/** What people look for it by counts as much as its title; what explains it, less. */
const weights = { titel: 3, zoekwoorden: 3, omschrijving: 1 }

// scores differ in their last digits between engines
const round = (score: number) => Math.round(score * 100)

function createSearch() {
  const vindbaar = listVindbaar()
  const codes = vindbaar.map(({ code }) => foldText(code))
  const search = createSearchIndex(vindbaar.map(pickTexts), {
    weights,
    ignored: zoekwoorden.weglaten,
    general: zoekwoorden.algemeen,
  })
  const rankOf = ({ soort }: Vindbaar) => trefferSoorten.indexOf(soort)
  const compare = (left: Hit, right: Hit) => {
    const [one, other] = [vindbaar[left.place]!, vindbaar[right.place]!]
    return (
      right.words - left.words ||
      round(right.score) - round(left.score) ||
      rankOf(one) - rankOf(other) ||
      compareTexts(one.code, other.code)
    )
  }
  return (question: string) => {
    const code = foldText(question.trim())
    const exact = vindbaar.filter((_, place) => codes[place] === code)
    const found = [...search(question)].sort(compare).map(({ place }) => vindbaar[place]!)
    return [...exact, ...found.filter((one) => !exact.includes(one))]
  }
}

const pickTexts = ({ titel, zoekwoorden: woorden, omschrijving }: Vindbaar) => ({
  titel,
  zoekwoorden: woorden,
  omschrijving,
})

let search: ReturnType<typeof createSearch> | undefined

/**
 * Searches the titles of the classifications, and the words by which people know a werksoort.
 *
 * Capitals and diacritics do not matter, an ending may lack, small slips are forgiven and a
 * compound is also found by its parts. What has most words of the question comes first, then what
 * fits best; the order is the same every time. A code finds what it belongs to.
 *
 * @param woorden - The question, such as `post sorteren`; it appears in nothing.
 * @param options - What to look for, and how many hits to give.
 * @returns The hits, the best first; none where nothing fits.
 * @example
 * ```ts
 * searchReferentie('tuinman')[0] // { soort: 'werksoort', code: '942', titel: 'Hovenierswerk verrichten' }
 * ```
 */
export function searchReferentie(
  woorden: string,
  { soorten = trefferSoorten, aantal = AANTAL }: ZoekOptions = {},
): readonly Treffer[] {
  search ??= createSearch()
  return search(woorden)
    .filter(({ soort }) => soorten.includes(soort))
    .slice(0, aantal)
    .map(({ soort, code, titel }) => ({ soort, code, titel }))
}
