import vergelijkingTeksten from '../../../rules/teksten/vergelijking.json' with { type: 'json' }
import type { Antwoord } from '../../beslistabel/question.js'
import { walkBeslistabellen, type Uitkomst } from '../../beslistabel/walk-beslistabel.js'
import { BeslistabelError } from '../../errors.js'
import { answerSync } from '../../evaluate.js'
import type { JsonValue } from '../../intake-profile/copy-plain-json.js'
import { parseCopy } from '../../intake-profile/parse-intake-profile.js'
import type { PreparedRegime } from '../../regime.js'
import { fillIn } from '../../trace/notation.js'
import type { Bevinding } from '../bevinding.js'
import { MAX_PLACES } from '../input/copy-input.js'

/** What a rule set decides on an input. */
export interface Decision {
  /** The fields of the uitkomst; a field of a table that was not reached is null. */
  readonly uitkomst: Uitkomst
  /** The answers of the steps that were walked, by id. */
  readonly antwoorden: ReadonlyMap<string, Antwoord>
}

/** A decision, or why the rule set does not take the input. */
export type Decided =
  | { readonly decision: Decision; readonly bevindingen?: undefined }
  | { readonly decision?: undefined; readonly bevindingen: readonly Bevinding[] }

const describe = ({ issues }: BeslistabelError, { id, versie }: PreparedRegime) =>
  issues.slice(0, MAX_PLACES).map(({ path, message }): Bevinding => ({
    code: 'INVOER_ONGELDIG',
    pad: `/invoer${path}`,
    tekst: fillIn(vergelijkingTeksten.invoer, { id, versie, reden: message }),
  }))

/**
 * Decides on the input of a trace by one rule set, whatever the day of the aanvraag and whatever
 * regime the input names.
 *
 * @param invoer - The input, a copy.
 * @param regime - The rule set.
 * @returns The uitkomst and the answers, or what the rule set refuses of the input.
 */
export function decideInvoer(invoer: JsonValue, regime: PreparedRegime): Decided {
  try {
    const profile = parseCopy(regime.schema, { value: invoer, problems: [] })
    const { tabellen, uitkomst } = walkBeslistabellen(answerSync(regime.program, profile))
    const answers = tabellen.flatMap(({ stappen }) => stappen.map(({ answered }) => answered))
    const antwoorden = new Map(answers.map(({ stap, antwoord }) => [stap.id, antwoord]))
    return { decision: { uitkomst, antwoorden } }
  } catch (error) {
    if (error instanceof BeslistabelError) return { bevindingen: describe(error, regime) }
    throw error
  }
}
