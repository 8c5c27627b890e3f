import type { Beslistabel, Indeling } from '../../src/rule-set/beslistabel-schema.js'
import { set } from '../support/rule-files.js'
import { below, drop, mutate, replace, replaceByOthers, type Mutant, type Place } from './mutant.js'

const flip = (antwoord: string) => (antwoord === 'ja' ? 'nee' : 'ja')

function mutateBijstelling({ vanLichtNaarZwaar, aPriori }: Indeling, indeling: Place) {
  const list = below(indeling, 'aPriori', 'bijstelling')
  return (aPriori?.bijstelling ?? []).flatMap(({ als, wordt, hoogstens }, index) => {
    const kind = 'bijstelling changed'
    const place = below(list, index)
    const other = wordt === undefined ? { wordt: hoogstens } : { hoogstens: wordt }
    return [
      drop('bijstelling removed', list, index),
      mutate(kind, place, JSON.stringify(other), set(list.file, place.at, { als, ...other })),
      ...Object.entries(als).map(([stap, antwoord]) =>
        replace(kind, below(place, 'als', stap), flip(antwoord)),
      ),
      ...(['wordt', 'hoogstens'] as const).flatMap((key) => {
        const value = { wordt, hoogstens }[key]
        return value === undefined
          ? []
          : replaceByOthers(kind, below(place, key), value, vanLichtNaarZwaar)
      }),
    ]
  })
}

function mutateOrder({ vanLichtNaarZwaar }: Indeling, indeling: Place): readonly Mutant[] {
  const list = below(indeling, 'vanLichtNaarZwaar')
  return vanLichtNaarZwaar.slice(1).map((heavier, index) => {
    const order = [...vanLichtNaarZwaar]
    order.splice(index, 2, heavier, vanLichtNaarZwaar[index]!)
    return replace('order of categories changed', list, order)
  })
}

/** Changes how a table gives a category: cells of the matrix, bijstellingen and the order. */
export function mutateIndeling({ indeling }: Beslistabel, table: Place): readonly Mutant[] {
  if (indeling === undefined) return []
  const place = below(table, 'indeling')
  return [
    ...indeling.matrix.flatMap(({ categorie }, index) =>
      replaceByOthers(
        'matrix cell changed',
        below(place, 'matrix', index, 'categorie'),
        categorie,
        indeling.vanLichtNaarZwaar,
      ),
    ),
    ...mutateBijstelling(indeling, place),
    ...mutateOrder(indeling, place),
  ]
}
