import { describe, expect, it } from 'vitest'
import auditTeksten from '../../../rules/teksten/audit.json' with { type: 'json' }
import { verify } from '../../../src/audit/verify/verify.js'
import { evaluate } from '../../../src/evaluate.js'
import { listRegimes, loadRegime, type PreparedRegime } from '../../../src/regime.js'
import { shippedRuleFiles } from '../../../src/rule-set/shipped-rule-files.js'
import { createCycle, createDeep, hostileValues, listFound } from '../../support/audit.js'
import { createRandom, shuffleKeys } from '../../support/random.js'
import { changed, file, set } from '../../support/rule-files.js'
import { reseal } from '../../support/tamper.js'
import { tinyRuleFiles } from '../../support/tiny-regime.js'
import { traceInDoelgroep } from '../../support/trace.js'
import { fixtureTraces, randomTraces, stored } from '../../support/traces.js'

const trace = stored(traceInDoelgroep({ beperkingen: [] }))
const found = (input: unknown, regimes?: readonly PreparedRegime[]) =>
  listFound(verify(input, regimes === undefined ? {} : { regimes }))

describe('an intact trace', () => {
  it('is what the evaluation gave, stored and read again', () => {
    const broken = [...fixtureTraces, ...randomTraces(200)]
      .map(stored)
      .filter((one) => !verify(one).intact)
    expect(broken).toEqual([])
  })

  it('may have its keys in any order', () => {
    expect(verify(shuffleKeys(trace, createRandom(1)))).toEqual({ intact: true, bevindingen: [] })
  })

  it('may rest on another rule set that is handed in', () => {
    const regimes = [loadRegime(tinyRuleFiles)]
    const other = evaluate({ aanvraag: { datum: '2010-06-06' }, beperkingen: [] }, { regimes })
    expect(verify(other, { regimes }).intact).toBe(true)
  })

  it('may be on an aanvraag of another day, where the profile names the regime', () => {
    const named = evaluate({ aanvraag: { datum: '2010-06-06', regime: 'bisw-1998' } })
    expect(verify(named).intact).toBe(true)
  })

  it('may be as large as the largest profile makes it', () => {
    const icidh = Array.from({ length: 195 }, () => '88')
    const beperkingen = Array.from({ length: 500 }, () => ({ omschrijving: 'b', icidh }))
    const large = traceInDoelgroep({ beperkingen })
    expect(large.signalen.length).toBeGreaterThan(90_000)
    expect(verify(large).intact).toBe(true)
  })

  it('is left as it was', () => {
    const before = JSON.stringify(trace)
    verify(Object.freeze(trace))
    expect(JSON.stringify(trace)).toBe(before)
  })
})

const noTraces: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a number', 7],
  ['a list', [trace]],
  ['JSON that was not parsed', JSON.stringify(trace)],
  ['an empty object', {}],
  ['an object with another kind of format', { format: 1 }],
  ...hostileValues.filter(([name]) => name !== 'a getter that throws'),
]

describe('what is no trace', () => {
  it.each(noTraces)('is told apart: %s', (_name, input) => {
    expect(found(input)).toEqual(['GEEN_TRACE'])
  })

  it.each(['wsw-indicatie/decision-trace@2', 'wsw-indicatie/redacted-trace@1', ''])(
    'has another format: %s, and nothing else is said of it',
    (format) => {
      expect(found({ ...trace, format, sha256: 'x' })).toEqual(['FORMAT_ONBEKEND /format'])
      expect(found({ format })).toEqual(['FORMAT_ONBEKEND /format'])
    },
  )
})

describe('what cannot be read', () => {
  it.each(
    hostileValues.filter(([name]) => name !== 'undefined' && name !== 'a getter that throws'),
  )('is named by place: %s', (_name, value) => {
    expect(found({ ...trace, uitkomst: value })).toEqual(['NIET_LEESBAAR /uitkomst'])
  })

  it('is named by place, a getter that throws', () => {
    const [, getter] = hostileValues.find(([name]) => name === 'a getter that throws')!
    expect(found({ ...trace, invoer: getter })).toEqual(['NIET_LEESBAAR /invoer/x'])
  })

  it.each([
    ['a cycle', createCycle()],
    ['lists inside one another', createDeep()],
    ['too many members', Array.from({ length: 5_000_001 }, () => 1)],
  ])('is too large: %s', (_name, invoer) => {
    const { intact, bevindingen } = verify({ ...trace, invoer })
    expect(intact).toBe(false)
    expect(bevindingen.map(({ code }) => code)).toEqual(['TE_GROOT'])
    expect(bevindingen[0]?.pad).toMatch(/^\/invoer/)
  })

  it('is listed up to a hundred places, however many there are', () => {
    const signalen = Array.from({ length: 1_000 }, () => Symbol('x'))
    expect(found({ ...trace, signalen })).toHaveLength(100)
  })
})

describe('a wrong shape', () => {
  const { sha256: _, ...withoutHash } = trace
  const { besluitrijp: __, ...withoutBesluitrijp } = trace

  it.each([
    ['a key that does not belong', { ...trace, extra: 1 }, '/extra', 'teVeel'],
    [
      'a key like a prototype',
      JSON.parse(`{"__proto__":1,${JSON.stringify(trace).slice(1)}`),
      '/__proto__',
      'teVeel',
    ],
    ['no hash', withoutHash, '/sha256', 'ontbreekt'],
    ['a lacking key', reseal(withoutBesluitrijp), '/besluitrijp', 'ontbreekt'],
    ['another kind of value', reseal({ ...trace, besluitrijp: 'ja' }), '/besluitrijp', 'waarde'],
    [
      'betrokkene',
      reseal({ ...trace, invoer: { ...trace.invoer, betrokkene: {} } }),
      '/invoer/betrokkene',
      'waarde',
    ],
  ] as const)('is named by place: %s', (_name, input, pad, reden) => {
    const vorm = verify(input).bevindingen.filter(({ code }) => code === 'VORM_ONJUIST')
    expect(vorm.map((bevinding) => bevinding.pad)).toEqual([pad])
    expect(vorm[0]?.tekst).toContain(auditTeksten.vorm[reden])
  })

  it('is listed up to a hundred places, and that there are more', () => {
    const { bevindingen } = verify({ ...trace, signalen: Array.from({ length: 1_000 }, () => 1) })
    const vorm = bevindingen.filter(({ code }) => code === 'VORM_ONJUIST')
    expect(vorm).toHaveLength(101)
    expect(vorm.at(-1)?.tekst).toContain(auditTeksten.vorm.meer)
  })

  it('of a trace that was cut off is found', () => {
    const { tabellen, uitkomst, ontbreekt, signalen, ...head } = trace
    expect(found({ ...head, tabellen: tabellen.slice(0, 1) })).toEqual([
      'VORM_ONJUIST /uitkomst',
      'VORM_ONJUIST /ontbreekt',
      'VORM_ONJUIST /signalen',
      'HASH_ONJUIST /sha256',
    ])
    expect([uitkomst, ontbreekt, signalen]).not.toContain(undefined)
  })
})

describe('a hash', () => {
  it('that does not fit is a bevinding', () => {
    expect(found({ ...trace, besluitrijp: trace.besluitrijp, sha256: 'a'.repeat(64) })).toEqual([
      'HASH_ONJUIST /sha256',
    ])
  })

  it('is one of several faults that are found at once', () => {
    const regime = { ...trace.regime, sha256: 'b'.repeat(64) }
    expect(found({ ...trace, regime, besluitrijp: !trace.besluitrijp })).toEqual([
      'HASH_ONJUIST /sha256',
      'REGELSET_HASH_ONJUIST /regime/sha256',
      'BESLUITRIJP_ONJUIST /besluitrijp',
    ])
    expect(found({ ...trace, extra: 1, regime })).toEqual([
      'VORM_ONJUIST /extra',
      'HASH_ONJUIST /sha256',
      'REGELSET_HASH_ONJUIST /regime/sha256',
    ])
  })
})

describe('a rule set', () => {
  it.each([{ id: 'bisw-1997' }, { versie: '0.9.9' }])('that is not here: %o', (change) => {
    const regime = { ...trace.regime, ...change }
    const { bevindingen } = verify(reseal({ ...trace, regime }))
    expect(listFound({ bevindingen })).toEqual(['REGELSET_ONBEKEND /regime'])
    expect(bevindingen[0]?.tekst).toContain(`${regime.id}, versie ${regime.versie},`)
  })

  it('is looked for only among those that are handed in', () => {
    expect(found(trace, [])).toEqual(['REGELSET_ONBEKEND /regime'])
    const tiny = loadRegime(tinyRuleFiles) as PreparedRegime
    expect(found(trace, [tiny])).toEqual(['REGELSET_ONBEKEND /regime'])
    expect(found(trace, [tiny, ...(listRegimes() as PreparedRegime[])])).toEqual([])
  })

  it('of the same version with other rules has another hash; the one with this hash counts', () => {
    const rules = changed(set(file.parameters, '/parameters/minimumPrestatie/waarde', 15))
    const other = loadRegime(rules) as PreparedRegime
    expect(found(trace, [other])).toEqual(['REGELSET_HASH_ONJUIST /regime/sha256'])
    const same = loadRegime(shippedRuleFiles[0]!) as PreparedRegime
    expect(found(trace, [other, same])).toEqual([])
  })
})

describe('every text of a bevinding', () => {
  it('is filled in', () => {
    const texts = [
      null,
      { ...trace, format: 'x' },
      { ...trace, extra: 1 },
      reseal({ ...trace, regime: { ...trace.regime, versie: '9.9.9' } }),
    ]
      .flatMap((input) => verify(input).bevindingen)
      .map(({ tekst }) => tekst)
    expect(texts).toHaveLength(5)
    expect(texts.filter((tekst) => /[{}]/.test(tekst) || !tekst.endsWith('.'))).toEqual([])
  })
})
