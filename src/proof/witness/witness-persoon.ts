import type { IntakeProfile } from '../../intake-profile/intake-profile.js'
import { HANDICAPKLASSEN } from '../../rule-set/rule-set.js'
import { mainCodes } from '../../rule-set/icidh.js'
import type { Fragment } from './merge-profiles.js'
import { omschrijving } from './witness-voorziening.js'
import {
  ofList,
  ofValue,
  optional,
  type Witness,
  type WitnessContext,
  type Witnesses,
} from './witness.js'

const createBeperking = (code: string | undefined) => ({
  omschrijving,
  ...optional('icidh', code === undefined ? undefined : [code]),
})

/** The first code that falls in a row; undefined where none does. */
function findCode(klasse: unknown, { hulptabel, ongeldigeIcidh }: WitnessContext) {
  return mainCodes(['10-99']).find((code) => {
    if (hulptabel === undefined || ongeldigeIcidh.includes(code)) return false
    const rows = hulptabel.rowsByCode.get(code) ?? hulptabel.remainingRows
    return !hulptabel.outside.has(code) && rows.some(({ id }) => id === klasse)
  })
}

const MONTH_DAYS = 27
const MONTHS = 12

// within one month, so that no calendar is needed: whole months are never filled up
function writeStay(monthsBack: number, days: number, datum: string) {
  const [year = 0, month = 0] = datum.split('-').map(Number)
  const months = year * MONTHS + (month - 1) - monthsBack
  const pad = (value: number) => String(value).padStart(2, '0')
  const prefix = `${String(Math.floor(months / MONTHS))}-${pad((months % MONTHS) + 1)}-`
  return {
    soort: 'psychiatrisch-ziekenhuis',
    van: `${prefix}01`,
    tot: prefix + pad(days + 1),
  } as const
}

const MAX_LIST = 500

function listStays(days: number, datum: string): NonNullable<IntakeProfile['verblijf']> {
  const count = Math.min(Math.ceil(days / MONTH_DAYS), MAX_LIST + 1)
  return Array.from({ length: count }, (_, index) =>
    writeStay(index + 1, Math.min(MONTH_DAYS, days - index * MONTH_DAYS), datum),
  )
}

/** The aspect that stands in where nothing was measured, with every score. */
function listScores(field: string, { aspectbanden }: WitnessContext): readonly Fragment[] {
  const band = aspectbanden?.banden[field]
  return (band?.scores ?? []).map(({ score }) => ({
    intakeprofiel: { [band!.aspect]: { score } },
  }))
}

const ofMeasured = (field: string): Witness =>
  ofValue((value, context) =>
    value === undefined
      ? [{}, ...listScores(field, context)]
      : [{ functioneren: { [field]: value } }],
  )

const ofFunctioneren = (field: string): Witness =>
  ofValue((value) => [value === undefined ? {} : { functioneren: { [field]: value } }])

/** Says what the facts about the person are. */
export const persoonWitnesses: Witnesses = {
  heeftBeperkingen: ofValue((has) => {
    if (has === undefined) return [{}]
    return [{ beperkingen: has === true ? [createBeperking(undefined)] : [] }]
  }),
  [HANDICAPKLASSEN]: ofList((klassen, context) => [
    { beperkingen: klassen.map((klasse) => createBeperking(findCode(klasse, context))) },
  ]),
  zmlkSchoolverlater: ofValue((left) => [optional('zmlkSchoolverlater', left)]),
  verblijftInBeschermdeWoonvorm: ofValue((stays, { datum }) => {
    if (stays === undefined) return [{}]
    return [{ verblijf: stays === true ? [{ soort: 'beschermde-woonvorm', van: datum }] : [] }]
  }),
  dagenPsychiatrischZiekenhuis: ofValue((days, { datum }) =>
    days === undefined ? [{}] : [{ verblijf: listStays(Number(days), datum) }],
  ),
  kanOpRustigePlek: ofFunctioneren('kanOpRustigePlek'),
  kanEenvoudigsteFuncties: ofFunctioneren('kanEenvoudigsteFuncties'),
  aaneengeslotenUren: ofMeasured('aaneengeslotenUren'),
  prestatieplafond: ofMeasured('prestatieplafond'),
}
