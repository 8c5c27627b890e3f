import { datum } from './datum.js'
import { checkAcross } from './fields.js'
import { renderMelding, type MeldingKind } from './render-melding.js'

const isDay = (value: unknown) => datum.safeParse(value).success

/**
 * A check on an object: the day at `later` is not before the day at `earlier`.
 *
 * Silent while one of the two is absent or no day.
 */
export const datesInOrder = (earlier: string, later: string, melding: MeldingKind) =>
  checkAcross((value, context) => {
    const from = value[earlier]
    const to = value[later]
    if (typeof from !== 'string' || typeof to !== 'string' || to >= from) return
    if (!isDay(from) || !isDay(to)) return
    context.addIssue({ code: 'custom', path: [later], message: renderMelding(melding) })
  })
