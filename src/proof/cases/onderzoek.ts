import type { Antwoord } from '../../beslistabel/question.js'
import type { ResolvedLeaf } from '../../engine/unit.js'
import { EITHER, exact, type Knowledge } from '../../facts/fact.js'
import type { PreparedRegime } from '../../regime.js'
import { listCombinaties, type Combinatie } from './combinaties.js'
import { listCasesOf, listFactCases, type FactCase } from './fact-cases.js'
import { listFactTypes } from './fact-types.js'
import { antwoordOf, collectGevallen, foldSides, MAX_PROFILES, type Gevallen } from './gevallen.js'
import { listCounts, type Mogelijk } from './list-counts.js'
import { listVragen, type Vraag } from './vragen.js'

/** A combination of facts with the sides that hold for it. */
export interface Uitgewerkt extends Combinatie {
  readonly ja: boolean
  readonly nee: boolean
}

/** What was found out about a question. */
export interface Onderzocht {
  readonly vraag: Vraag
  /** Cases that some profile has. */
  readonly gevallen: Gevallen
  /** The first combination for which both sides hold. */
  readonly beide: Uitgewerkt | undefined
  /** The first combination of fully known facts for which neither does. */
  readonly geen: Uitgewerkt | undefined
  readonly teGroot: boolean
}

/** What was found out about a rule set. */
export interface Onderzoek {
  readonly regime: PreparedRegime
  readonly vragen: readonly Onderzocht[]
}

/** So many profiles are looked at for all questions together. */
const MAX_TOTAL = 4_000_000

const KNOWLEDGE: Readonly<Record<Antwoord, Knowledge>> = {
  ja: exact(true),
  nee: exact(false),
  onbekend: EITHER,
}

function createLister(regime: PreparedRegime, mogelijk: Mogelijk) {
  const types = listFactTypes(regime.ruleSet)
  const tellingen = new Map(
    regime.ruleSet.beslistabellen.flatMap(({ tabel }) =>
      (tabel.tellingen ?? []).map(({ id, telt }) => [id, telt] as const),
    ),
  )
  return (name: string, leaves: readonly ResolvedLeaf[]): readonly FactCase[] => {
    const begrip = mogelijk.get(name)
    if (begrip !== undefined) {
      return listCasesOf(
        [...begrip].map((antwoord) => KNOWLEDGE[antwoord]),
        leaves,
      )
    }
    const telt = tellingen.get(name)
    if (telt !== undefined) return listCasesOf(listCounts(telt, mogelijk), leaves)
    return listFactCases(types.get(name)!, leaves)
  }
}

function examine(vraag: Vraag, regime: PreparedRegime, mogelijk: Map<string, Set<Antwoord>>) {
  const { unit } = vraag.question
  const { all, teGroot } = listCombinaties(unit, createLister(regime, mogelijk))
  const antwoorden = new Set<Antwoord>()
  let beide: Uitgewerkt | undefined
  let geen: Uitgewerkt | undefined
  for (const combinatie of all) {
    const uitgewerkt = { ...combinatie, ...foldSides(unit, combinatie.truths) }
    antwoorden.add(antwoordOf(uitgewerkt))
    if (uitgewerkt.ja && uitgewerkt.nee) beide ??= uitgewerkt
    if (uitgewerkt.compleet && !uitgewerkt.ja && !uitgewerkt.nee) geen ??= uitgewerkt
  }
  if (vraag.soort === 'begrip') mogelijk.set(vraag.id, antwoorden)
  return { beide, geen, teGroot }
}

/**
 * Looks at every question of a regime for every combination of its facts.
 *
 * @param regime - The regime.
 * @returns What was found out.
 */
export function onderzoek(regime: PreparedRegime): Onderzoek {
  const mogelijk = new Map<string, Set<Antwoord>>()
  const all = listVragen(regime.program)
  const maximum = Math.min(MAX_PROFILES, MAX_TOTAL / all.length)
  const vragen = all.map((vraag): Onderzocht => {
    const gevallen = collectGevallen(vraag.question.unit, regime, maximum)
    if (vraag.soort === 'vermoeden') {
      return { vraag, gevallen, beide: undefined, geen: undefined, teGroot: gevallen.teGroot }
    }
    const { beide, geen, teGroot } = examine(vraag, regime, mogelijk)
    return { vraag, gevallen, beide, geen, teGroot: teGroot || gevallen.teGroot }
  })
  return { regime, vragen }
}
