import type { JsonValue, Problem } from './copy-plain-json.js'
import { isJsonList } from './json-kinds.js'
import type { Path } from './json-pointer.js'
import type { Codesoort, Referentie } from './referentie.js'
import { renderMelding } from './render-melding.js'

const EACH = '*'

/** Where a profile has codes of a classification. */
const places: readonly (readonly [Codesoort, readonly string[]])[] = [
  ['competentieprofiel', ['passendeArbeid', 'competentieprofiel']],
  ['werksoort', ['passendeArbeid', 'werksoorten', EACH]],
  ['werksoort', ['arbeidsverleden', EACH, 'werksoort']],
  ['werkproces', ['scholingsaanbod', EACH, 'werkprocessen', EACH]],
]

interface Found {
  readonly path: Path
  readonly tekst: string
}

const readMember = (value: JsonValue | undefined, key: string): JsonValue | undefined =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, JsonValue>>)[key]
    : undefined

function listTexts(
  value: JsonValue | undefined,
  [key, ...rest]: readonly string[],
  path: Path,
): readonly Found[] {
  if (key === undefined) return typeof value === 'string' ? [{ path, tekst: value }] : []
  if (key !== EACH) return listTexts(readMember(value, key), rest, [...path, key])
  return isJsonList(value)
    ? value.flatMap((item, index) => listTexts(item, rest, [...path, index]))
    : []
}

/** Asks for each text once, as a hostile profile can hold the same one very often. */
function createSuggest(referentie: Referentie): Referentie['suggestCodes'] {
  const asked = new Map<string, readonly string[] | undefined>()
  return (soort, tekst) => {
    const question = `${soort} ${tekst}`
    if (!asked.has(question)) asked.set(question, referentie.suggestCodes(soort, tekst))
    return asked.get(question)
  }
}

/**
 * Finds the texts of a profile that look like a code of a classification and are none.
 *
 * @param profile - Checked or unchecked; what is not shaped like a profile is passed over.
 * @param referentie - Knows the codes.
 * @returns A problem for each, with the nearest codes and no text of the profile.
 */
export function findUnknownCodes(profile: JsonValue, referentie: Referentie): readonly Problem[] {
  const suggest = createSuggest(referentie)
  return places.flatMap(([soort, place]) =>
    listTexts(profile, place, []).flatMap(({ path, tekst }) => {
      const codes = suggest(soort, tekst)
      if (codes === undefined) return []
      return [{ path, message: renderMelding('onbekendeCode', { codes: codes.join('; ') }) }]
    }),
  )
}
