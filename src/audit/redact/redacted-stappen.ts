import type { Program } from '../../beslistabel/program.js'
import type { WalkedBeslistabel, WalkedStap } from '../../beslistabel/walk-beslistabel.js'
import { isAnswered, isOfSide } from './redacted-antwoord.js'
import { createRedactieBevinding, listUnmet, type RedactieBevinding } from './redacted-bevinding.js'
import type { RedactedStap } from './redacted-trace.js'
import { isSameJson } from '../input/same-json.js'

/** What a part of a table is checked against. */
export interface Expectation {
  /** JSON Pointer of the part. */
  readonly pad: string
  /** The table on the route to which the answers lead. */
  readonly walked: WalkedBeslistabel
  readonly program: Program
  /** Ids of the steps and tables on which the profile has an oordeel. */
  readonly oordelen: ReadonlySet<string>
}

/**
 * Reports that the answers lead elsewhere.
 *
 * @param pad - JSON Pointer of the first place where they do.
 * @returns One bevinding.
 */
export const wrongRoute = (pad: string): readonly RedactieBevinding[] => [
  createRedactieBevinding('ROUTE_ONJUIST', pad),
]

function checkStap(
  stap: RedactedStap,
  { answered, gevolg }: WalkedStap,
  { pad, program, oordelen }: Expectation,
): readonly RedactieBevinding[] {
  const { vraag, vindplaats } = answered.stap
  const rule = program.stappen.get(stap.id)!
  const isNorm = isOfSide(stap.vergelijkingen, rule.norm?.unit.ja)
  const isConclusion = !isNorm || isAnswered(stap, rule, oordelen.has(stap.id))
  return listUnmet([
    [stap.vraag === vraag, 'TEKST_ONJUIST', `${pad}/vraag`],
    [isConclusion, 'ANTWOORD_ONJUIST', `${pad}/antwoord`],
    [isNorm, 'VERGELIJKING_ONJUIST', `${pad}/vergelijkingen`],
    [stap.vindplaats === vindplaats, 'TEKST_ONJUIST', `${pad}/vindplaats`],
    [stap.regel === program.regels.get(answered.stap), 'REGEL_ONBEKEND', `${pad}/regel`],
    [isSameJson(stap.gevolg, gevolg), 'GEVOLG_ONJUIST', `${pad}/gevolg`],
  ])
}

/**
 * Checks the steps of a table against the rules.
 *
 * @param stappen - The steps of the redacted trace.
 * @param expectation - What they are checked against.
 * @returns What does not agree, up to the first step on another route.
 */
export function checkStappen(
  stappen: readonly RedactedStap[],
  expectation: Expectation,
): readonly RedactieBevinding[] {
  const { pad, walked } = expectation
  const found: RedactieBevinding[] = []
  for (const [index, expected] of walked.stappen.entries()) {
    const stap = stappen[index]
    if (stap === undefined) return [...found, ...wrongRoute(pad)]
    const place = `${pad}/${index}`
    if (stap.id !== expected.answered.stap.id) return [...found, ...wrongRoute(place)]
    found.push(...checkStap(stap, expected, { ...expectation, pad: place }))
  }
  const next = walked.stappen.length
  return stappen.length > next ? [...found, ...wrongRoute(`${pad}/${next}`)] : found
}
