import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { intakeProfileJsonSchema } from '../../src/intake-profile-json-schema.js'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'
import { writeNumber } from '../../src/trace/notation.js'
import { randomProfile } from './random-profile.js'

/** The fields in which a person writes what he likes. */
const free =
  /^\/dossier\/soort$|\/(referentie|regio|opsteller|omschrijving|functie|werksoort|toelichting|naam|motivering|opmerking)$/

/** The words of the law and of the schema, which say nothing of a person. */
const law = JSON.stringify([shippedRuleFiles, intakeProfileJsonSchema()])

const isLaw = (text: string) => law.includes(JSON.stringify(text).slice(1, -1))

/** A text, id, code or amount that occurs nowhere but in this profile, in the place of another. */
function makeSecret(value: unknown, place: string): unknown {
  if (typeof value === 'number')
    return Number.isInteger(value) && value > 999 ? value + 0.37 : value
  if (typeof value !== 'string') return value
  if (place.endsWith('/bronnen') || place === '/dossier/id') return `geheim stuk ${value}`
  // a code of digits and the first letters could occur in a hash
  if (place === '/beperkingen/icf') return value.replace(/^b/, 's')
  return free.test(place) && value.trim() !== '' ? `geheim ${place} ${value}` : value
}

function fill(node: unknown, place: string): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => fill(item, place))
  if (typeof node !== 'object' || node === null) return makeSecret(node, place)
  return Object.fromEntries(
    Object.entries(node).map(([name, member]) => [name, fill(member, `${place}/${name}`)]),
  )
}

/** A random profile in which every free text, id and amount is recognisable anywhere. */
export const secretProfile = (seed: number): IntakeProfile =>
  fill(randomProfile(seed), '') as IntakeProfile

/** As it stands in JSON, and for a number also as a motivering writes it. */
const spell = (value: unknown) =>
  typeof value === 'number' ? [String(value), writeNumber(value)] : [String(value)]

/** Every value of more than three characters that is not a word of the law or the schema. */
export function listSecrets(node: unknown): readonly string[] {
  if (typeof node === 'object' && node !== null) return Object.values(node).flatMap(listSecrets)
  if (typeof node === 'boolean' || isLaw(String(node))) return []
  return spell(node).filter((text) => text.length > 3)
}
