import type { Walk, WalkedIndeling } from '../../beslistabel/walk-beslistabel.js'
import { isOfSide, listAntwoorden } from './redacted-antwoord.js'
import { createRedactieBevinding, listUnmet, type RedactieBevinding } from './redacted-bevinding.js'
import { isIndeling } from './redacted-indeling.js'
import { checkStappen, wrongRoute, type Expectation } from './redacted-stappen.js'
import type { RedactedBegrip, RedactedBeslistabel, RedactedIndeling } from './redacted-trace.js'

type Bevindingen = readonly RedactieBevinding[]

const unknownRegel = (pad: string): Bevindingen => [createRedactieBevinding('REGEL_ONBEKEND', pad)]

function checkBegrip(
  { id, omschrijving, antwoord, vergelijkingen, regel }: RedactedBegrip,
  { pad, walked, program }: Expectation,
): Bevindingen {
  const begrip = walked.tabel.begrippen?.find((one) => one.id === id)
  if (begrip === undefined) return unknownRegel(`${pad}/id`)
  const { question } = program.begrippen.get(id)!
  const isNorm = isOfSide(vergelijkingen, question.unit.ja)
  const isAnswer = !isNorm || listAntwoorden(question.unit, vergelijkingen).includes(antwoord)
  return listUnmet([
    [omschrijving === begrip.omschrijving, 'TEKST_ONJUIST', `${pad}/omschrijving`],
    [isAnswer, 'ANTWOORD_ONJUIST', `${pad}/antwoord`],
    [isNorm, 'VERGELIJKING_ONJUIST', `${pad}/vergelijkingen`],
    [regel === program.regels.get(begrip), 'REGEL_ONBEKEND', `${pad}/regel`],
  ])
}

function checkIndelingAgainst(
  indeling: RedactedIndeling,
  rule: WalkedIndeling,
  { pad, walked, oordelen }: Expectation,
): Bevindingen {
  const { bestand, tabel } = walked
  return listUnmet([
    [isIndeling(indeling, rule, oordelen.has(tabel.id)), 'INDELING_ONJUIST', pad],
    [indeling.vindplaats === rule.indeling.vindplaats, 'TEKST_ONJUIST', `${pad}/vindplaats`],
    [indeling.regel === `${bestand}#/indeling`, 'REGEL_ONBEKEND', `${pad}/regel`],
  ])
}

function checkIndeling(
  indeling: RedactedIndeling | undefined,
  expectation: Expectation,
): Bevindingen {
  const rule = expectation.walked.indeling
  if (indeling === undefined || rule === undefined) {
    return indeling === rule ? [] : unknownRegel(expectation.pad)
  }
  return checkIndelingAgainst(indeling, rule, expectation)
}

function checkTabel(tabel: RedactedBeslistabel, expectation: Expectation): Bevindingen {
  const { titel, begrippen = [], stappen, indeling } = tabel
  const { pad, walked } = expectation
  const at = (place: string) => ({ ...expectation, pad: `${pad}/${place}` })
  return [
    ...listUnmet([[titel === walked.tabel.titel, 'TEKST_ONJUIST', `${pad}/titel`]]),
    ...begrippen.flatMap((begrip, index) => checkBegrip(begrip, at(`begrippen/${index}`))),
    ...checkStappen(stappen, at('stappen')),
    ...checkIndeling(indeling, at('indeling')),
  ]
}

/**
 * Checks the tables of a redacted trace against the rules and the route they lead.
 *
 * @param tabellen - The tables.
 * @param walk - The route on which the answers lead.
 * @param rules - The rule set, and on what there is an oordeel.
 * @returns What does not agree, up to the first table on another route.
 */
export function checkTabellen(
  tabellen: readonly RedactedBeslistabel[],
  walk: Walk,
  rules: Pick<Expectation, 'program' | 'oordelen'>,
): Bevindingen {
  const found: RedactieBevinding[] = []
  for (const [index, walked] of walk.tabellen.entries()) {
    const tabel = tabellen[index]
    if (tabel === undefined) return [...found, ...wrongRoute('/tabellen')]
    const pad = `/tabellen/${index}`
    if (tabel.id !== walked.tabel.id) return [...found, ...wrongRoute(pad)]
    found.push(...checkTabel(tabel, { ...rules, pad, walked }))
  }
  const next = walk.tabellen.length
  return tabellen.length > next ? [...found, ...wrongRoute(`/tabellen/${next}`)] : found
}
