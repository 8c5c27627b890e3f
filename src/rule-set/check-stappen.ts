import type { Beslistabel, Stap } from './beslistabel-schema.js'
import type { ConditionFault } from './check-conditions.js'

type Faults = readonly ConditionFault[]

const SIDES = ['ja', 'nee'] as const

function checkUitkomst(
  uitkomst: Readonly<Record<string, string>>,
  path: ConditionFault['path'],
  tabel: Beslistabel,
): Faults {
  const [main = ''] = Object.keys(tabel.uitkomst)
  const undeclared = Object.entries(uitkomst)
    .filter(([field, value]) => tabel.uitkomst[field]?.includes(value) !== true)
    .map(([field]) => ({
      path: [...path, field],
      message: 'is not among the uitkomsten that the beslistabel declares',
    }))
  return Object.hasOwn(uitkomst, main)
    ? undeclared
    : [{ path, message: `does not state ${main}` }, ...undeclared]
}

function checkExit(stap: Stap, side: 'ja' | 'nee', index: number, tabel: Beslistabel): Faults {
  const { naar, uitkomst } = stap[side]
  const path = ['stappen', index, side]
  const exits = (naar === undefined ? 0 : 1) + (uitkomst === undefined ? 0 : 1)
  if (tabel.verloop === 'alle') {
    return exits === 0
      ? []
      : [{ path, message: 'has an exit, but every step is answered in order' }]
  }
  if (exits !== 1) return [{ path, message: 'needs exactly one of naar and uitkomst' }]
  if (uitkomst !== undefined) return checkUitkomst(uitkomst, [...path, 'uitkomst'], tabel)
  const target = tabel.stappen.findIndex(({ id }) => id === naar)
  // only a later step may follow, which also rules out loops
  return target > index
    ? []
    : [{ path: [...path, 'naar'], message: 'does not lead to a later step of this beslistabel' }]
}

function checkNorm(stap: Stap, index: number): Faults {
  const oneSided = (stap.ja.conditions === undefined) !== (stap.nee.conditions === undefined)
  return oneSided
    ? [{ path: ['stappen', index], message: 'states a norm for ja or for nee only' }]
    : []
}

function checkReachable({ stappen, verloop }: Beslistabel): Faults {
  if (verloop === 'alle') return []
  const targets = new Set(stappen.flatMap(({ ja, nee }) => [ja.naar, nee.naar]))
  return stappen.flatMap(({ id }, index) =>
    index === 0 || targets.has(id)
      ? []
      : [{ path: ['stappen', index, 'id'], message: 'no step leads here' }],
  )
}

function checkNa({ na = {} }: Beslistabel, earlier: readonly Beslistabel[]): Faults {
  return Object.entries(na)
    .filter(([field, value]) => !earlier.some(({ uitkomst }) => uitkomst[field]?.includes(value)))
    .map(([field]) => ({
      path: ['na', field],
      message: 'is no uitkomst of an earlier beslistabel',
    }))
}

/**
 * Finds the exits of a beslistabel that lead nowhere, backwards or to an undeclared uitkomst.
 *
 * @param tabel - The beslistabel.
 * @param earlier - The beslistabellen before it.
 * @returns The faults in order.
 */
export const checkStappen = (tabel: Beslistabel, earlier: readonly Beslistabel[]): Faults => [
  ...checkNa(tabel, earlier),
  ...tabel.stappen.flatMap((stap, index) => [
    ...checkNorm(stap, index),
    ...SIDES.flatMap((side) => checkExit(stap, side, index, tabel)),
  ]),
  ...checkReachable(tabel),
]
