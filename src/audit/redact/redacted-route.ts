import { walkBeslistabellen, type Walk } from '../../beslistabel/walk-beslistabel.js'
import { answerSync } from '../../evaluate.js'
import type { Oordelen } from '../../intake-profile/intake-profile.js'
import type { PreparedRegime } from '../../regime.js'
import type { RedactedInvoer, RedactedTrace } from './redacted-trace.js'

/**
 * Walks the tables with the answers that a redacted trace states, as if experts had given each.
 *
 * @param trace - The redacted trace.
 * @param regime - The rule set it names.
 * @returns The route on which those answers lead; a step that has none is onbekend.
 */
export function followAntwoorden(
  { tabellen }: RedactedTrace,
  { program, geldig }: PreparedRegime,
): Walk {
  const answers = tabellen.flatMap(({ stappen }) =>
    stappen.map(({ id, antwoord }) => [id, { antwoord }] as const),
  )
  const categorieen = tabellen.flatMap(({ id, indeling }) => {
    const categorie = indeling?.categorie ?? null
    return categorie === null ? [] : [[id, { categorie }] as const]
  })
  const oordelen = Object.fromEntries<Oordelen[string]>([...answers, ...categorieen])
  return walkBeslistabellen(answerSync(program, { aanvraag: { datum: geldig.van }, oordelen }))
}

/**
 * Lists on what the profile of a redacted trace has an oordeel.
 *
 * @param invoer - The profile without values.
 * @returns Ids of steps and tables.
 */
export function listOordelen(invoer: RedactedInvoer): ReadonlySet<string> {
  const { oordelen } = invoer as { readonly oordelen?: RedactedInvoer }
  return new Set(Object.keys(oordelen ?? {}))
}
