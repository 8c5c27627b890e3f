import type { Stap } from '../../src/rule-set/beslistabel-schema.js'
import type { RuleSet } from '../../src/rule-set/rule-set.js'
import type { VoorwaardelijkSignaal } from '../../src/rule-set/signalen-schema.js'
import { file } from '../support/rule-files.js'
import { mutateConditions } from './mutate-conditions.js'
import { below, drop, remove, replace, replaceByOthers, type Mutant, type Place } from './mutant.js'

const root: Place = { file: file.signalen, at: '' }

const ERNST = ['fout', 'waarschuwing']
const KIND = 'signaal raised elsewhere'

const flipErnst = (place: Place, ernst: string) =>
  replaceByOthers('ernst of a signaal changed', place, ernst, ERNST)

function mutateStapsignalen({ signalen: { stapsignalen } }: RuleSet): readonly Mutant[] {
  return Object.entries(stapsignalen).flatMap(([code, { ernst, ernstBijOordeel }]) => {
    const place = below(root, 'stapsignalen', code)
    return [
      ...flipErnst(below(place, 'ernst'), ernst),
      ...(ernstBijOordeel ? flipErnst(below(place, 'ernstBijOordeel'), ernstBijOordeel) : []),
    ]
  })
}

/** Where a signaal hangs: its step, the answer there and the ground of that answer. */
function mutateAnchor(
  { stap, antwoord, grondslag }: VoorwaardelijkSignaal,
  place: Place,
  stappen: readonly Stap[],
): readonly Mutant[] {
  // a step without a norm is only answered by an oordeel, so naming that ground changes nothing
  const hasNorm = stappen.some(({ id, ja }) => id === stap && ja.conditions !== undefined)
  const others = {
    stap: [stap, stappen.map(({ id }) => id)],
    antwoord: [antwoord, ['ja', 'nee', 'onbekend']],
    grondslag: [grondslag, [...(hasNorm ? ['oordeel'] : []), 'norm', 'vermoeden']],
  } as const
  return Object.entries(others).flatMap(([key, [value, values]]) => {
    if (value === undefined) return values.map((one) => replace(KIND, below(place, key), one))
    const removed = key === 'stap' ? [] : [remove(KIND, below(place, key))]
    return [...removed, ...replaceByOthers(KIND, below(place, key), value, values)]
  })
}

function mutateVoorwaardelijk(ruleSet: RuleSet): readonly Mutant[] {
  const list = below(root, 'voorwaardelijk')
  const stappen = ruleSet.beslistabellen.flatMap(({ tabel }) => tabel.stappen)
  return ruleSet.signalen.voorwaardelijk.flatMap((signaal, index) => {
    const place = below(list, index)
    const { conditions, ernst } = signaal
    return [
      drop('signaal removed', list, index),
      ...flipErnst(below(place, 'ernst'), ernst),
      ...mutateAnchor(signaal, place, stappen),
      ...mutateConditions([{ conditions, place: below(place, 'conditions') }], ruleSet),
    ]
  })
}

function mutateProfielsignalen({ signalen: { profielsignalen } }: RuleSet): readonly Mutant[] {
  const list = below(root, 'profielsignalen')
  const feiten = profielsignalen.map(({ feit }) => feit)
  return profielsignalen.flatMap(({ ernst, feit }, index) => [
    drop('signaal removed', list, index),
    ...flipErnst(below(list, index, 'ernst'), ernst),
    ...replaceByOthers(KIND, below(list, index, 'feit'), feit, feiten),
  ])
}

/** Changes when a signaal is raised and how grave it is. */
export const mutateSignalen = (ruleSet: RuleSet): readonly Mutant[] =>
  [mutateStapsignalen, mutateVoorwaardelijk, mutateProfielsignalen].flatMap((list) => list(ruleSet))
