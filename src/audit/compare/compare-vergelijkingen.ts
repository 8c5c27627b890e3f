import auditTeksten from '../../../rules/teksten/audit.json' with { type: 'json' }
import type { Vergelijking } from '../../trace/decision-trace.js'
import { compareFields, compareOptional, type Sides } from './compare-fields.js'
import type { Subject, Verschil } from './verschil.js'

const { vergelijking: texts, woorden } = auditTeksten.verschillen

const fields = [
  'feit',
  'waarde',
  'bereik',
  'mogelijk',
  'delen',
  'operator',
  'norm',
  'houdt',
  'pad',
] as const satisfies readonly (keyof Vergelijking)[]

/**
 * Compares the comparisons of a step, begrip or vermoeden, each with the one on the same place.
 *
 * @param sides - The two lists.
 * @param owner - What they belong to; `plaats` names it.
 * @returns What differs, in rule order.
 */
export function compareVergelijkingen(
  { was, wordt }: Sides<readonly Vergelijking[]>,
  owner: Subject,
): readonly Verschil[] {
  const longest = was.length < wordt.length ? wordt : was
  const { onbekend: leeg } = woorden
  return longest.flatMap((_, index) => {
    const pad = `${owner.pad}/vergelijkingen/${String(index)}`
    const subject = { ...owner, pad, namen: { ...owner.namen, leeg, nummer: String(index + 1) } }
    const about = { subject, texts }
    return compareOptional({ was: was[index], wordt: wordt[index] }, about, (sides) =>
      compareFields(fields, sides, about),
    )
  })
}
