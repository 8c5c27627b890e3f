import { mainCodes } from '../../src/rule-set/icidh.js'
import type { HulptabelRij } from '../../src/rule-set/hulptabel-schema.js'
import type { RuleSet } from '../../src/rule-set/rule-set.js'
import { file, set } from '../support/rule-files.js'
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

const table: Place = { file: file.hulptabel, at: '' }
const rows = below(table, 'rijen')

const flip = (antwoord: string) => (antwoord === 'ja' ? 'nee' : 'ja')

const codesOf = ({ icidh }: HulptabelRij) => (icidh === 'overige' ? [] : mainCodes(icidh))

/** The rows that a code can be in together; a begrip chooses between those with `als`. */
function listGroups(rijen: readonly HulptabelRij[]): readonly (readonly HulptabelRij[])[] {
  const keys = [...new Set(rijen.map(({ icidh }) => String(icidh)))]
  return keys.map((key) => rijen.filter(({ icidh }) => String(icidh) === key))
}

/** A code taken out of the rows it is in and put into others; into none is into `overige`. */
function moveCode(
  code: string,
  to: readonly HulptabelRij[],
  rijen: readonly HulptabelRij[],
): Mutant {
  const changes = rijen.flatMap((rij, index) => {
    const codes = codesOf(rij)
    const wanted = to.includes(rij) && rij.icidh !== 'overige'
    if (codes.includes(code) === wanted) return []
    const changed = wanted ? [...codes, code] : codes.filter((one) => one !== code)
    return [set(rows.file, below(rows, index, 'icidh').at, changed)]
  })
  return mutate(
    'code moved to another row',
    rows,
    `${code} to ${to.map(({ id }) => id).join()}`,
    ...changes,
  )
}

function mutateCodes({ hulptabel, wccTabel }: RuleSet): readonly Mutant[] {
  const { rijen, buitenTabel } = hulptabel!
  const groups = listGroups(rijen)
  const named = rijen.flatMap(codesOf)
  const codes = mainCodes(['10-99']).filter(
    (code) => !buitenTabel.includes(code) && !wccTabel!.ongeldig.includes(code),
  )
  return codes.flatMap((code) => {
    const own = groups.find((group) => group.some((rij) => codesOf(rij).includes(code)))
    const remaining = groups.find((group) => group[0]!.icidh === 'overige')
    const others = groups.filter((group) => group !== (named.includes(code) ? own : remaining))
    return others.map((group) => moveCode(code, group, rijen))
  })
}

function mutateBuitenTabel({ hulptabel }: RuleSet): readonly Mutant[] {
  const kind = 'code without a class changed'
  const { buitenTabel, rijen } = hulptabel!
  const list = below(table, 'buitenTabel')
  const classified = [...new Set(rijen.flatMap(codesOf)), '14', '99']
  return [
    ...buitenTabel.map((_, index) => drop(kind, list, index)),
    ...classified.map((code) => replace(kind, list, [...buitenTabel, code])),
  ]
}

function mutateRows({ hulptabel, beslistabellen }: RuleSet): readonly Mutant[] {
  const categorieen = beslistabellen.flatMap(({ tabel }) => tabel.indeling?.vanLichtNaarZwaar ?? [])
  const { rijen } = hulptabel!
  const aarden = [...new Set(rijen.map(({ aard }) => aard))]
  return rijen.flatMap(({ categorie, aard }, index) => [
    ...replaceByOthers(
      'class given another category',
      below(rows, index, 'categorie'),
      categorie,
      categorieen,
    ),
    ...replaceByOthers('class given another aard', below(rows, index, 'aard'), aard, aarden),
  ])
}

/** The rows of a begrip exchanged; one alone does not load. */
function exchangeAls({ hulptabel }: RuleSet): readonly Mutant[] {
  const places = hulptabel!.rijen.flatMap(({ als }, index) =>
    als === undefined ? [] : [{ als, place: below(rows, index, 'als', 'antwoord') }],
  )
  const changes = places.map(({ als, place }) => set(place.file, place.at, flip(als.antwoord)))
  return [mutate('rows of a begrip exchanged', rows, 'als', ...changes)]
}

function mutateZmlk({ hulptabel }: RuleSet): readonly Mutant[] {
  const { rijen, zmlkSchoolverlater = {} } = hulptabel!
  const ids = rijen.map(({ id }) => id)
  const place = below(table, 'zmlkSchoolverlater')
  return [
    remove('rule about zmlk changed', place),
    ...Object.entries(zmlkSchoolverlater).flatMap(([key, id]) =>
      replaceByOthers('rule about zmlk changed', below(place, key), id, ids),
    ),
  ]
}

/** Codes put into a group of the WCC table that stand in none, and the other way round. */
function mutateWcc({ wccTabel }: RuleSet): readonly Mutant[] {
  const kind = 'code in or out of the WCC table'
  const { groepen, zonderGroep, ongeldig } = wccTabel!
  const wcc: Place = { file: file.wccTabel, at: '' }
  const lists = { zonderGroep, ongeldig }
  const grouped = [...new Set(groepen.flatMap(({ icidh }) => mainCodes(icidh)))]
  const withCodes = (place: Place, codes: readonly string[]) => set(place.file, place.at, codes)
  const intoGroup = (key: keyof typeof lists, code: string) =>
    mutate(
      kind,
      below(wcc, key),
      `${code} into a group`,
      withCodes(
        below(wcc, key),
        lists[key].filter((one) => one !== code),
      ),
      withCodes(below(wcc, 'groepen', 0, 'icidh'), [...groepen[0]!.icidh, code]),
    )
  const outOfGroups = (key: keyof typeof lists, code: string) =>
    mutate(
      kind,
      below(wcc, key),
      `${code} out of its groups`,
      withCodes(below(wcc, key), [...lists[key], code]),
      ...groepen.flatMap(({ icidh }, index) => {
        const codes = mainCodes(icidh)
        const left = codes.filter((one) => one !== code)
        if (left.length === codes.length) return []
        // a group of this code alone needs another, which another group has already
        return [withCodes(below(wcc, 'groepen', index, 'icidh'), left.length > 0 ? left : ['70'])]
      }),
    )
  return (['zonderGroep', 'ongeldig'] as const).flatMap((key) => [
    ...lists[key].map((code) => intoGroup(key, code)),
    ...grouped.filter((code) => code !== '70').map((code) => outOfGroups(key, code)),
  ])
}

/** Changes the tables of ICIDH codes and what follows from a class. */
export const mutateCodetabellen = (ruleSet: RuleSet): readonly Mutant[] =>
  [mutateRows, exchangeAls, mutateCodes, mutateBuitenTabel, mutateZmlk, mutateWcc].flatMap((list) =>
    list(ruleSet),
  )
