import * as z from 'zod'
import profielvelden from '../../rules/profielvelden.json' with { type: 'json' }
import { aspecten } from './aspect-nummers.js'
import type { OordeelSleutels } from './oordeel.js'
import { fillPlaceholders } from './render-melding.js'
import { createIntakeProfileSchema } from './schema.js'

type JsonSchema = z.core.JSONSchema.BaseSchema

interface Veld {
  readonly titel: string
  readonly beschrijving: string
  readonly standaard?: boolean | number
}

interface Place {
  /** Where the texts are, such as `/voorzieningen/*`. */
  readonly path: string
  /** Key that led here. */
  readonly key: string
  /** Which variant of a union this is. */
  readonly variant?: string
}

const velden: Readonly<Record<string, Veld | undefined>> = profielvelden.velden
const titels: Readonly<Record<string, { readonly titel: string } | undefined>> = aspecten

// the most specific text counts
function memberPlace({ path, variant = '' }: Place, key: string): Place {
  const candidates = [`${path}[${variant}]/${key}`, `${path}/${key}`, `${path}/*`, `/**/${key}`]
  return { path: candidates.find((candidate) => candidate in velden)!, key }
}

function annotate({ path, key, variant }: Place): JsonSchema {
  const veld = velden[variant === undefined ? path : `${path}[${variant}]`]
  if (veld === undefined) return {}
  const values = { sleutel: key, aspect: titels[key]?.titel ?? '' }
  return {
    title: fillPlaceholders(veld.titel, values),
    description: fillPlaceholders(veld.beschrijving, values),
    ...(veld.standaard !== undefined && { default: veld.standaard }),
  }
}

// `not` stands where a key is refused anyway, so a form has nothing to show for it
const isOffered = ([, member]: readonly [string, JsonSchema]) => member.not === undefined

function describeMembers(node: JsonSchema, place: Place) {
  const members = Object.entries(node.properties as Readonly<Record<string, JsonSchema>>)
  return Object.fromEntries(
    members
      .filter(isOffered)
      .map(([key, member]) => [key, describe(member, memberPlace(place, key))] as const),
  )
}

function describeVariant(node: JsonSchema, place: Place): JsonSchema {
  const { soort } = node.properties as Readonly<Record<string, JsonSchema>>
  return describe(node, { ...place, variant: String(soort!.const) })
}

function describe(node: JsonSchema, place: Place): JsonSchema {
  const { properties, items, oneOf } = node
  return {
    ...annotate(place),
    ...node,
    ...(properties && { properties: describeMembers(node, place) }),
    ...(items && { items: describe(items as JsonSchema, { path: `${place.path}/*`, key: '*' }) }),
    ...(oneOf && { oneOf: oneOf.map((one) => describeVariant(one, place)) }),
  }
}

/**
 * Makes the JSON Schema (draft-07) of an intake profile for one regime, with a Dutch title and
 * description for every field.
 *
 * It accepts every profile that the library accepts. What JSON Schema cannot say, such as the
 * elfproef or the order of two days, stands in the description of the field.
 *
 * @param sleutels - What the regime judges, and the ICIDH codes it refuses.
 */
export function createIntakeProfileJsonSchema(
  sleutels: OordeelSleutels,
): Readonly<Record<string, unknown>> {
  const schema = createIntakeProfileSchema(sleutels)
  const { $schema, ...root } = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' })
  return { $schema, ...describe(root, { path: '', key: '' }) }
}
