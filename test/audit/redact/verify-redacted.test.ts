import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact, type RedactOptions } from '../../../src/audit/redact/redact.js'
import type { RedactedTrace } from '../../../src/audit/redact/redacted-trace.js'
import { verifyRedacted } from '../../../src/audit/redact/verify-redacted.js'
import { evaluate } from '../../../src/evaluate.js'
import { loadRegime } from '../../../src/regime.js'
import type { DecisionTrace } from '../../../src/trace/decision-trace.js'
import { oordelenOf } from '../../support/answers.js'
import { withValue } from '../../support/fixtures.js'
import { changed, file, set } from '../../support/rule-files.js'
import { reseal } from '../../support/tamper.js'
import { tinyRuleFiles } from '../../support/tiny-regime.js'
import { traceInDoelgroep, traceOf } from '../../support/trace.js'
import { takeTraces } from '../../support/traces.js'

const key = 'een sleutel die niemand anders heeft'

const redacted = (trace: DecisionTrace, options?: RedactOptions) => redact(trace, options).trace!

/** What was found, as `CODE place`. */
const findings = (...[trace, options]: Parameters<typeof verifyRedacted>) =>
  verifyRedacted(trace, options).bevindingen.map(({ code, pad }) => `${code} ${pad}`)

const trace = redacted(traceOf())

describe('verifyRedacted', () => {
  it('accepts what redact gives, with and without a key', () => {
    for (const original of takeTraces(150)) {
      for (const options of [{}, { key }]) {
        const { trace: copy } = redact(original, options)
        expect(verifyRedacted(copy)).toEqual({ intact: true, bevindingen: [] })
      }
    }
  })

  it('accepts a redacted trace of another regime that was handed in', () => {
    const regimes = [loadRegime(tinyRuleFiles)]
    const oordelen = oordelenOf('1 ja, 2 ja, 3 ja, 4 nee, 5 ja, 6 ja, 7 ja')
    const original = evaluate({ aanvraag: { datum: '2010-05-01' }, oordelen }, { regimes })
    expect(original.tabellen[1]?.indeling).toBeDefined()
    const copy = redacted(original, { regimes })
    expect(findings(copy, { regimes })).toEqual([])
    expect(findings(copy)).toEqual(['REGELSET_ONBEKEND /regime'])
  })

  it.each([
    ['a text', 'redacted-trace', 'GEEN_REDACTIE '],
    ['null', null, 'GEEN_REDACTIE '],
    ['a list', [trace], 'GEEN_REDACTIE '],
    ['a format that is no text', { ...trace, format: 1 }, 'GEEN_REDACTIE '],
    ['an original trace', traceOf(), 'FORMAT_ONBEKEND /format'],
    ['another version of the format', { ...trace, format: 'x@2' }, 'FORMAT_ONBEKEND /format'],
    ['what is no JSON', () => trace, 'GEEN_REDACTIE '],
    ['a part that is no JSON', { ...trace, uitkomst: () => null }, 'NIET_LEESBAAR /uitkomst'],
  ])('refuses %s', (_what, input, expected) => {
    expect(findings(input)[0]).toBe(expected)
  })

  it('names the format that it knows', () => {
    const { bevindingen } = verifyRedacted({ ...trace, format: 'wsw-indicatie/redacted-trace@2' })
    expect(bevindingen).toEqual([
      {
        code: 'FORMAT_ONBEKEND',
        pad: '/format',
        tekst:
          'Dit format is hier niet bekend; bekend is wsw-indicatie/redacted-trace@1. Gebruik een versie van dit pakket die het andere leest.',
      },
    ])
  })

  it('finds that something was changed since', () => {
    expect(findings({ ...trace, origineel: 'a'.repeat(64) })).toEqual(['HASH_ONJUIST /sha256'])
  })

  const withVersion = (version: string) =>
    reseal({ ...trace, engine: { ...trace.engine, version } })

  it.each(['0.1.0', '10.20.30', '1.0.0-beta.12', '1.0.0-rc.1'])('accepts version %s', (version) => {
    expect(findings(withVersion(version))).toEqual([])
  })

  it.each(['Jan1.0.0', '1.0.0Jan', '1.0.0-Jan.1', '1.0.0-rc.Jan', '1.0.12345'])(
    'has no room in a version for %s',
    (version) => {
      expect(findings(withVersion(version))).toEqual(['VORM_ONJUIST /engine/version'])
    },
  )

  it.each(['Jan tekst', 'tekst Jan', `${trace.sha256}0`])(
    'has no room in what stands for a value for %s',
    (datum) => {
      expect(findings(reseal({ ...trace, invoer: { aanvraag: { datum } } }))).toEqual([
        'VORM_ONJUIST /invoer/aanvraag/datum',
      ])
    },
  )

  it('lists up to a hundred places', () => {
    const ontbreekt = Array.from({ length: 150 }, () => ({ stap: 'I.1', pad: '/Jan' }))
    expect(findings(reseal({ ...trace, ontbreekt }))).toHaveLength(100)
  })

  it('never throws, whatever JSON it gets', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(trace)), (value, member) => {
        expect(verifyRedacted(value).intact).toBe(false)
        expect(() => verifyRedacted({ ...trace, [member]: value })).not.toThrow()
      }),
      { seed: 1998, numRuns: 300 },
    )
  })

  it('says that the rule set is another one, though it has the same name', () => {
    const shadow = loadRegime(changed(set(file.regime, '/titel', 'Een ander besluit')))
    expect(findings(trace, { regimes: [shadow] })).toEqual(['REGELSET_HASH_ONJUIST /regime/sha256'])
  })
})

describe('the original of a redacted trace', () => {
  const origineel = traceInDoelgroep({ functioneren: { prestatieplafond: 60 } })
  const other = traceInDoelgroep({ functioneren: { prestatieplafond: 61 } })
  const copy = redacted(origineel, { key })

  it('is recognised by who has it and the key', () => {
    expect(findings(copy, { origineel, key })).toEqual([])
  })

  it.each([
    ['another trace, though it redacts to the same classes', { origineel: other, key }],
    ['another key', { origineel, key: key.toUpperCase() }],
    ['no key', { origineel }],
  ])('is not recognised with %s', (_what, options) => {
    expect(findings(copy, options)).toEqual(['ORIGINEEL_ANDERS /origineel'])
  })

  it('that cannot be used is reported as such', () => {
    expect(findings(copy, { origineel: 'trace', key })).toEqual(['GEEN_TRACE /origineel'])
  })

  it('shows every change of its redaction, also of a class', () => {
    const plain = redacted(origineel)
    expect(findings(plain, { origineel })).toEqual([])
    const forged = reseal(withValue(plain, '/invoer/aanvraag/datum', 'tekst') as RedactedTrace)
    expect(findings(forged)).toEqual([])
    expect(findings(forged, { origineel })).toEqual(['ORIGINEEL_ANDERS /origineel'])
  })
})
