import Ajv, { type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { traceJsonSchema } from '../../../src/audit/schema/trace-json-schema.js'
import { listLeaves, whileChanged } from '../../support/tamper.js'
import { fixtureTraces, randomTraces, stored } from '../../support/traces.js'

const options = { strict: true, allowUnionTypes: true }

const validators: readonly (readonly [string, ValidateFunction])[] = [
  ['draft-07', new Ajv.default(options).compile(traceJsonSchema())],
  ['2020-12', new Ajv2020(options).compile(traceJsonSchema({ target: '2020-12' }))],
]

const traces = [...fixtureTraces, ...randomTraces(300)].map(stored)

const [trace] = traces as [(typeof traces)[number]]
const [tabel] = trace.tabellen as [(typeof trace.tabellen)[number]]

const withStap = (change: object) => ({
  ...trace,
  tabellen: [{ ...tabel, stappen: [{ ...tabel.stappen[0], ...change }] }],
})

const without = (key: string) =>
  Object.fromEntries(Object.entries(trace).filter(([name]) => name !== key))

describe.each(validators)('the JSON Schema of a trace, %s', (_target, validate) => {
  it('accepts every trace', () => {
    const refused = traces.filter((one) => !validate(one))
    expect(refused).toEqual([])
  })

  it.each(Object.keys(trace))('refuses a trace without %s', (key) => {
    expect(validate(without(key))).toBe(false)
  })

  it.each([
    ['a key that it does not know', { ...trace, besluit: 'ja' }],
    ['a key that a step does not have', withStap({ uitleg: 'x' })],
    ['an answer that is none', withStap({ antwoord: 'misschien' })],
    ['a ground that is none', withStap({ grondslag: 'gevoel' })],
    ['a gevolg with two sides', withStap({ gevolg: { naar: 'I.2', stopt: 'onbekend' } })],
    ['another format', { ...trace, format: 'wsw-indicatie/decision-trace@2' }],
    ['a hash in capitals', { ...trace, sha256: trace.sha256.toUpperCase() }],
    ['a field of the uitkomst too many', { ...trace, uitkomst: { ...trace.uitkomst, loon: null } }],
    ['a signaal of another ernst', { ...trace, signalen: [{ ernst: 'info' }] }],
    ['betrokkene', { ...trace, invoer: { ...trace.invoer, betrokkene: {} } }],
    ['invoer without a day', { ...trace, invoer: { aanvraag: {} } }],
  ])('refuses %s', (_name, changed) => {
    expect(validate(changed)).toBe(false)
  })

  it.each(['0.1.0', '10.20.30', '1.0.0-beta.12', '1.0.0+build.7'])(
    'accepts version %s of a rule set',
    (versie) => {
      expect(validate({ ...trace, regime: { ...trace.regime, versie } })).toBe(true)
    },
  )

  it.each([
    ['regime', 'versie', ['v1.0.0', '1.0.0!', '1.0', '1.0.0.0', '1.0.0-', '1.0.0-beta!']],
    ['regime', 'id', ['Bisw-1998', 'bisw-1998!', '']],
    ['regime', 'sha256', [`0${trace.sha256}`, `${trace.sha256}0`]],
    ['engine', 'version', ['v1.0.0', '1.0.0!']],
  ] as const)('refuses a %s of which the %s is one of %j', (part, field, values) => {
    const accepted = values.filter((value) =>
      validate({ ...trace, [part]: { ...trace[part], [field]: value } }),
    )
    expect(accepted).toEqual([])
  })

  it('refuses a value of another kind in any place that is its own', () => {
    const missed = listLeaves(trace)
      .filter(({ pad }) => !pad.startsWith('/invoer/'))
      .filter((leaf) => whileChanged(trace, leaf, { vreemd: true }, () => validate(trace)))
    expect(missed).toEqual([])
  })
})

describe('traceJsonSchema', () => {
  it.each([
    [{}, 'http://json-schema.org/draft-07/schema#'],
    [{ target: 'draft-07' }, 'http://json-schema.org/draft-07/schema#'],
    [{ target: '2020-12' }, 'https://json-schema.org/draft/2020-12/schema'],
  ] as const)(
    'with %o says which version it is, and has no address of its own',
    (asked, $schema) => {
      const schema = traceJsonSchema(asked)
      expect(schema).toMatchObject({ $schema, title: expect.any(String) as string })
      expect(schema).not.toHaveProperty('$id')
    },
  )

  it('describes every field in Dutch', () => {
    const silent: string[] = []
    const visit = (node: unknown, name: string) => {
      if (typeof node !== 'object' || node === null) return
      const {
        properties = {},
        items,
        anyOf = [],
      } = node as {
        properties?: Record<string, object>
        items?: object
        anyOf?: readonly object[]
      }
      for (const [key, member] of Object.entries(properties)) {
        if (!('description' in member)) silent.push(`${name}/${key}`)
        visit(member, `${name}/${key}`)
      }
      for (const part of [items, ...anyOf]) visit(part, name)
    }
    visit(traceJsonSchema(), '')
    expect(silent).toEqual([])
  })
})
