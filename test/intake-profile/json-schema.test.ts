import { Ajv, type AnySchema } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import profielvelden from '../../rules/profielvelden.json' with { type: 'json' }
import { createIntakeProfileJsonSchema } from '../../src/intake-profile/json-schema.js'
import { completeProfile } from './complete-profile.js'
import { changed, issuesOf, placesIn, sleutels } from './support.js'

interface Node {
  readonly title?: string
  readonly description?: string
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly oneOf?: readonly Node[]
}

const schema = createIntakeProfileJsonSchema(sleutels)
const ajv = new Ajv({ allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(schema as AnySchema)

const pointers = placesIn(completeProfile)
  .map(([pointer]) => pointer)
  .filter((pointer) => pointer !== '')

function fieldsOf(node: Node, path = ''): readonly (readonly [string, Node])[] {
  const { properties = {}, items, oneOf = [] } = node
  return [
    [path, node],
    ...Object.entries(properties).flatMap(([key, member]) => fieldsOf(member, `${path}/${key}`)),
    ...(items ? fieldsOf(items, `${path}/*`) : []),
    ...oneOf.flatMap((one, index) => fieldsOf(one, `${path}[${String(index)}]`)),
  ]
}

const fields = fieldsOf(schema)
// the entries of a list of texts have none of their own
const described = fields.filter(
  ([path, node]) => !path.endsWith('/*') || !('type' in node) || node.properties,
)

describe('createIntakeProfileJsonSchema', () => {
  test('is draft-07', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(Object.keys(schema)[0]).toBe('$schema')
  })

  test('gives every field a title and a description in whole Dutch sentences', () => {
    const bare = described.filter(
      ([, { title, description }]) =>
        !/^[A-Z0-9][^{}]+$/.test(title ?? '') || !/^[A-Z0-9][^{}]+\.$/.test(description ?? ''),
    )
    expect(bare.map(([path]) => path)).toEqual([])
    expect(described.length).toBeGreaterThan(350)
  })

  test('uses every text there is', () => {
    const titles = new Set(described.map(([, { description }]) => description))
    const unused = Object.entries(profielvelden.velden).filter(
      ([, { beschrijving }]) => !beschrijving.includes('{') && !titles.has(beschrijving),
    )
    expect(unused.map(([path]) => path)).toEqual([])
  })

  test('names aspects and stappen', () => {
    const titleOf = (path: string) => fields.find(([one]) => one === path)?.[1].title
    expect(titleOf('/intakeprofiel/53')).toBe('53. Prestatievermogen')
    expect(titleOf('/oordelen/I.2')).toBe('Oordeel bij I.2')
    expect(titleOf('/voorzieningen/*[0]')).toBe('Technische voorziening')
  })

  test('states the defaults, and none where absent means unknown', () => {
    const defaults = fields.filter(([, node]) => 'default' in node)
    expect(Object.fromEntries(defaults.map(([path, node]) => [path, node.default]))).toEqual({
      '/zmlkSchoolverlater': false,
      '/voorzieningen/*[0]/algemeen': false,
      '/voorzieningen/*[0]/nergensBuitenSw': false,
      '/voorzieningen/*[1]/eenmaligeKosten': 0,
      '/voorzieningen/*[1]/structureleKosten': 0,
      '/voorzieningen/*[1]/nergensBuitenSw': false,
      '/voorzieningen/*[2]/structureleKosten': 0,
      '/voorzieningen/*[2]/nergensBuitenSw': false,
      '/voorzieningen/*[3]/structureleKosten': 0,
      '/voorzieningen/*[4]/structureleKosten': 0,
    })
  })

  test('offers a differentiation only where the aspect has one', () => {
    const paths = new Set(fields.map(([path]) => path))
    expect(paths.has('/intakeprofiel/6/dk')).toBe(true)
    expect(paths.has('/intakeprofiel/5/dk')).toBe(false)
  })
})

describe('a JSON Schema validator', () => {
  test('takes the complete profile', () => {
    expect(validate(completeProfile), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each(pointers)('refuses what has the wrong structure at %s', (pointer) => {
    expect(validate(changed(pointer, null))).toBe(false)
  })

  test('refuses unknown keys, unknown words and numbers out of range', () => {
    const wrong = [
      changed('/onbekend', 1),
      changed('/aanvraag/datum', undefined),
      changed('/voorzieningen/0/cursusuren', 1),
      changed('/oordelen/V.1', { antwoord: 'ja' }),
      changed('/intakeprofiel/54', { score: 1 }),
      changed('/intakeprofiel/5', { score: 1, dk: '1.1' }),
      changed('/normbedragen/maximaalSubsidiebedrag', 0),
      changed('/beperkingen/0/icidh/0', '9'),
      changed('/aanvraag/datum', '1799-12-31'),
    ]
    expect(wrong.filter((profile) => validate(profile) === true)).toEqual([])
  })

  test('takes whatever the library takes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pointers), fc.jsonValue(), (pointer, value) => {
        const profile = changed(pointer, value)
        if (issuesOf(profile).length === 0) expect(validate(profile)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
