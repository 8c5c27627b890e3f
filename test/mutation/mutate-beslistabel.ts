import type { Beslistabel, Stap } from '../../src/rule-set/beslistabel-schema.js'
import type { PlacedBeslistabel, RuleSet } from '../../src/rule-set/rule-set.js'
import { set } from '../support/rule-files.js'
import { mutateConditions, type PlacedConditions } from './mutate-conditions.js'
import { mutateIndeling } from './mutate-indeling.js'
import { mutateLimits } from './mutate-limits.js'
import {
  below,
  drop,
  mutate,
  remove,
  replace,
  replaceByOthers,
  type Mutant,
  type Place,
} from './mutant.js'

const SIDES = ['ja', 'nee'] as const

interface Sided {
  readonly ja: { readonly conditions?: PlacedConditions['conditions'] | undefined }
  readonly nee: { readonly conditions?: PlacedConditions['conditions'] | undefined }
}

const listSides = (sided: Sided, place: Place): readonly PlacedConditions[] =>
  SIDES.flatMap((side) => {
    const { conditions } = sided[side]
    return conditions === undefined ? [] : [{ conditions, place: below(place, side, 'conditions') }]
  })

/** The conditions of ja and nee, or their ways out, exchanged. */
function exchangeSides(kind: string, place: Place, keys: readonly string[]): Mutant {
  const swap = (old: unknown) => {
    const { ja, nee } = old as Record<'ja' | 'nee', Record<string, unknown>>
    const take = (own: Record<string, unknown>, other: Record<string, unknown>) => {
      const kept = Object.entries(own).filter(([key]) => !keys.includes(key))
      const taken = Object.entries(other).filter(([key]) => keys.includes(key))
      return Object.fromEntries([...kept, ...taken])
    }
    return { ...(old as object), ja: take(ja, nee), nee: take(nee, ja) }
  }
  return mutate(kind, place, 'ja and nee', set(place.file, place.at, swap))
}

function mutateUitkomst(stap: Stap, place: Place, tabel: Beslistabel): readonly Mutant[] {
  return SIDES.flatMap((side) =>
    Object.entries(stap[side].uitkomst ?? {}).flatMap(([field, value]) => {
      const at = below(place, side, 'uitkomst', field)
      return [
        ...replaceByOthers('uitkomst changed', at, value, tabel.uitkomst[field]!),
        remove('uitkomst changed', at),
      ]
    }),
  )
}

function redirect(place: Place, to: object): Mutant {
  const change = (old: unknown) => {
    const { naar: _naar, uitkomst: _uitkomst, ...rest } = old as Record<string, unknown>
    return { ...rest, ...to }
  }
  return mutate('exit redirected', place, JSON.stringify(to), set(place.file, place.at, change))
}

/** Every other step that an exit could lead to, and every other uitkomst of the table. */
function mutateExits(stap: Stap, place: Place, tabel: Beslistabel): readonly Mutant[] {
  const later = tabel.stappen.slice(tabel.stappen.indexOf(stap) + 1).map(({ id }) => id)
  const uitkomsten = tabel.stappen.flatMap(({ ja, nee }) =>
    [ja, nee].flatMap(({ uitkomst }) => (uitkomst === undefined ? [] : [uitkomst])),
  )
  return SIDES.flatMap((side) => {
    const { naar, uitkomst } = stap[side]
    const steps = later
      .filter((id) => id !== naar)
      .map((id) => redirect(below(place, side), { naar: id }))
    const first = uitkomsten[0]
    if (naar === undefined && uitkomst === undefined) return []
    return naar === undefined || first === undefined
      ? steps
      : [...steps, redirect(below(place, side), { uitkomst: first })]
  })
}

// their order is left alone: it means nothing where two of them cannot hold at once
function mutateVermoedens({ vermoedens = [] }: Stap, stap: Place): readonly Mutant[] {
  const list = below(stap, 'vermoedens')
  return vermoedens.flatMap(({ antwoord }, index) => [
    vermoedens.length === 1
      ? remove('vermoeden removed', list)
      : drop('vermoeden removed', list, index),
    replace(
      'vermoeden answered otherwise',
      below(list, index, 'antwoord'),
      antwoord === 'ja' ? 'nee' : 'ja',
    ),
  ])
}

function mutateStap(stap: Stap, place: Place, tabel: Beslistabel): readonly Mutant[] {
  const hasExits = stap.ja.naar !== undefined || stap.ja.uitkomst !== undefined
  return [
    ...(stap.ja.conditions ? [exchangeSides('ja and nee exchanged', place, ['conditions'])] : []),
    ...(hasExits ? [exchangeSides('exits exchanged', place, ['naar', 'uitkomst'])] : []),
    ...mutateUitkomst(stap, place, tabel),
    ...mutateExits(stap, place, tabel),
    ...mutateVermoedens(stap, place),
  ]
}

function mutateTellingen({ tellingen = [], begrippen = [] }: Beslistabel, table: Place) {
  return tellingen.flatMap(({ telt }, index) => {
    const list = below(table, 'tellingen', index, 'telt')
    const others = begrippen.map(({ id }) => id).filter((id) => !telt.includes(id))
    return [
      ...telt.map((_, nummer) => drop('counted terms changed', list, nummer)),
      ...others.map((id) => replace('counted terms changed', list, [...telt, id])),
    ]
  })
}

function mutateTable({ na, verloop }: Beslistabel, table: Place): readonly Mutant[] {
  const other = verloop === 'alle' ? 'tot-onbekend' : 'alle'
  return [
    replace('course of a table changed', below(table, 'verloop'), other),
    ...(na === undefined
      ? []
      : [
          remove('course of a table changed', below(table, 'na')),
          ...Object.keys(na).map((field) =>
            replace('course of a table changed', below(table, 'na', field), 'nee'),
          ),
        ]),
  ]
}

/** Changes one table: its conditions, ways out, presumptions, terms and category. */
export function mutateBeslistabel(
  { bestand, tabel }: PlacedBeslistabel,
  ruleSet: RuleSet,
): readonly Mutant[] {
  const table: Place = { file: bestand, at: '' }
  const begrippen = (tabel.begrippen ?? []).map(
    (begrip, index) => [begrip, below(table, 'begrippen', index)] as const,
  )
  const stappen = tabel.stappen.map(
    (stap, index) => [stap, below(table, 'stappen', index)] as const,
  )
  const trees = [
    ...[...begrippen, ...stappen].flatMap(([sided, place]) => listSides(sided, place)),
    ...stappen.flatMap(([{ vermoedens = [] }, place]) =>
      vermoedens.map(({ conditions }, index) => ({
        conditions,
        place: below(place, 'vermoedens', index, 'conditions'),
      })),
    ),
  ]
  return [
    ...mutateTable(tabel, table),
    ...mutateConditions(trees, ruleSet),
    ...[...begrippen, ...stappen].flatMap(([sided, place]) => mutateLimits(sided, place, ruleSet)),
    ...begrippen.map(([, place]) => exchangeSides('ja and nee exchanged', place, ['conditions'])),
    ...stappen.flatMap(([stap, place]) => mutateStap(stap, place, tabel)),
    ...mutateTellingen(tabel, table),
    ...mutateIndeling(tabel, table),
  ]
}
