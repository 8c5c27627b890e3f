import { hmacCanonical } from '../../hash/hmac-canonical.js'
import type { JsonValue } from '../../intake-profile/copy-plain-json.js'
import type { Bereik, Deelwaarde, Vergelijking } from '../../trace/decision-trace.js'
import type { Klasse, RedactedInvoer, RedactedVergelijking, Verborgen } from './redacted-trace.js'

type Scalar = string | number | boolean

/** What is known of a value: the value, the range it lies in, or the values it can still have. */
type Waarde = Scalar | Bereik | readonly Scalar[]

/** Makes what stands in the place of a value that is found at some place. */
export type Hide = (waarde: Waarde, plaats: string) => Verborgen

/** The place of an id of a dossier entry, wherever it stands, so that equal ids stay equal. */
export const BRONNEN = 'bronnen'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const BRON = /^\/dossier\/\*\/id$|\/bronnen\/\*$/

function classify(waarde: Waarde): Klasse {
  if (typeof waarde === 'string') return DAY.test(waarde) ? 'datum' : 'tekst'
  if (typeof waarde === 'number') return 'getal'
  if (typeof waarde === 'boolean') return 'ja-nee'
  return Array.isArray(waarde) ? 'keuze' : 'bereik'
}

/**
 * Makes the function that takes values away.
 *
 * @param key - The key; without one a value becomes its class.
 * @returns Hides a value; a boolean always becomes its class, for the answers around it would soon
 * give away which HMAC is which.
 */
export const createHide = (key: string | undefined): Hide =>
  key === undefined
    ? classify
    : (waarde, plaats) =>
        typeof waarde === 'boolean' ? classify(waarde) : hmacCanonical(key, [plaats, waarde])

/**
 * Takes every value out of a profile and leaves its keys and lists.
 *
 * @param waarde - The profile, or what stands at some place of it.
 * @param hide - Takes a value away.
 * @param plaats - JSON Pointer of the place, with `*` for the number of a list entry.
 * @returns The same without values.
 */
export function redactInvoer(waarde: JsonValue, hide: Hide, plaats = ''): RedactedInvoer {
  // a profile that its schema accepted holds no null
  if (typeof waarde !== 'object' || waarde === null) {
    return hide(waarde!, BRON.test(plaats) ? BRONNEN : plaats)
  }
  if (Array.isArray(waarde)) {
    return (waarde as readonly JsonValue[]).map((item) => redactInvoer(item, hide, `${plaats}/*`))
  }
  return Object.fromEntries(
    Object.entries(waarde).map(([key, member]) => [
      key,
      redactInvoer(member, hide, `${plaats}/${key}`),
    ]),
  )
}

function listDelen({ waarde, delen }: Vergelijking): readonly Deelwaarde[] | undefined {
  if (!Array.isArray(waarde)) return undefined
  return delen ?? (waarde as readonly Deelwaarde['waarde'][]).map((one) => ({ waarde: one }))
}

/**
 * Takes away what was compared and leaves the norm and whether it holds.
 *
 * @param vergelijking - The comparison.
 * @param hide - Takes a value away.
 * @returns The comparison without its value.
 */
export function redactVergelijking(vergelijking: Vergelijking, hide: Hide): RedactedVergelijking {
  const { feit, operator, norm, houdt, pad } = vergelijking
  const hideKnown = ({ waarde, bereik, mogelijk }: Deelwaarde) => {
    const known = waarde ?? bereik ?? mogelijk
    return known === undefined ? null : hide(known, feit)
  }
  const waarde = listDelen(vergelijking)?.map(hideKnown) ?? hideKnown(vergelijking as Deelwaarde)
  return { feit, waarde, operator, norm, houdt, pad }
}
