import { mainCode } from '../rule-set/icidh.js'
import type { FactContext, HulptabelIndex } from './fact-context.js'
import type { SignalDefinition } from './fact-definition.js'
import { pointTo } from './pointer.js'
import { place } from './read.js'

const isEmpty = (list: readonly unknown[] | undefined) => list === undefined || list.length === 0

const rowsOf = (code: string, { rowsByCode, remainingRows }: HulptabelIndex) =>
  rowsByCode.get(mainCode(code)) ?? remainingRows

const fitsAard = (code: string, aard: string, hulptabel: HulptabelIndex) =>
  hulptabel.outside.has(mainCode(code)) || rowsOf(code, hulptabel).some((row) => row.aard === aard)

const hasRow = (codes: readonly string[], id: string, hulptabel: HulptabelIndex) =>
  codes.some(
    (code) =>
      !hulptabel.outside.has(mainCode(code)) &&
      rowsOf(code, hulptabel).some((row) => row.id === id),
  )

function conflictingZmlk(codes: readonly string[], { hulptabel }: FactContext): readonly string[] {
  const zmlk = hulptabel?.hulptabel.zmlkSchoolverlater
  if (hulptabel === undefined || zmlk === undefined) return []
  const conflicts =
    hasRow(codes, zmlk.strijdigMet, hulptabel) && !hasRow(codes, zmlk.hoortBij, hulptabel)
  return conflicts ? ['/zmlkSchoolverlater'] : []
}

/** Where the coding of beperkingen deserves a signaal. */
export const coderingSignals = {
  beperkingenZonderCode: ({ beperkingen = [] }) =>
    place(beperkingen, '/beperkingen')
      .filter(({ item }) => isEmpty(item.icidh) || isEmpty(item.icd10))
      .map(({ path }) => path),
  codesBuitenWcc: ({ beperkingen = [] }, { codesWithoutGroep }) =>
    place(beperkingen, '/beperkingen').flatMap(({ item, path }) =>
      place(item.icidh ?? [], pointTo(path, 'icidh'))
        .filter((code) => codesWithoutGroep.has(mainCode(code.item)))
        .map((code) => code.path),
    ),
  strijdigeAard: ({ beperkingen = [], zmlkSchoolverlater }, context) => {
    const { hulptabel } = context
    if (hulptabel === undefined) return []
    const conflicting = place(beperkingen, '/beperkingen')
      .filter(({ item: { aard, icidh = [] } }) => {
        if (aard === undefined || icidh.length === 0) return false
        return !icidh.some((code) => fitsAard(code, aard, hulptabel))
      })
      .map(({ path }) => pointTo(path, 'aard'))
    const codes = beperkingen.flatMap(({ icidh = [] }) => icidh)
    return zmlkSchoolverlater === true
      ? [...conflicting, ...conflictingZmlk(codes, context)]
      : conflicting
  },
} as const satisfies Record<string, SignalDefinition>
