import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { compareRuleSets } from '../../../src/audit/rule-sets/compare-rule-sets.js'
import { redact } from '../../../src/audit/redact/redact.js'
import { verifyRedacted } from '../../../src/audit/redact/verify-redacted.js'
import { evaluate } from '../../../src/evaluate.js'
import { loadRegime, listRegimes } from '../../../src/regime.js'
import type { DecisionTrace } from '../../../src/trace/decision-trace.js'
import { changed, file, set } from '../../support/rule-files.js'
import { listSecrets, secretProfile } from '../../support/secret-profile.js'
import { listLeaves, patternOf, reseal, whileChanged } from '../../support/tamper.js'
import { stored } from '../../support/traces.js'

const key = 'een sleutel die niemand anders heeft'

const runs = { seed: 19980101, numRuns: 150 }

const consoleSpies = (['log', 'info', 'warn', 'error', 'debug', 'trace'] as const).map((method) =>
  vi.spyOn(console, method),
)

/** A trace, and a search for any value of its profile that must not come out. */
function take(seed: number) {
  const profile = secretProfile(seed)
  const secrets = [...new Set(listSecrets(profile))]
  const findIn = (output: unknown) => {
    const bytes = JSON.stringify(output)
    return secrets.filter((secret) => bytes.includes(JSON.stringify(secret).slice(1, -1)))
  }
  return { trace: evaluate(profile), secrets, findIn }
}

/** Traces with which something is the matter: edited, sealed again or not, cut off, of other rules. */
const damage = (trace: DecisionTrace): readonly unknown[] => [
  { ...trace, besluitrijp: !trace.besluitrijp },
  reseal({ ...trace, besluitrijp: !trace.besluitrijp }),
  reseal({ ...trace, invoer: { ...trace.invoer, dossier: trace.invoer.aanvraag } }),
  reseal({ ...trace, invoer: { ...trace.invoer, oordelen: { 'I.9': { antwoord: 'ja' } } } }),
  reseal({ ...trace, tabellen: trace.tabellen.slice(1) }),
  reseal({ ...trace, signalen: [{ ...trace.signalen[0], tekst: 'x', pad: '/x' }] }),
  { ...trace, regime: { ...trace.regime, versie: '9.9.9' } },
  { ...trace, uitkomst: trace.invoer },
  JSON.stringify(trace),
  [trace],
]

const property = (check: (taken: ReturnType<typeof take>) => void) => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      check(take(seed))
    }),
    runs,
  )
}

afterEach(() => {
  for (const spy of consoleSpies) expect(spy).not.toHaveBeenCalled()
})

describe('no value of more than three characters survives', () => {
  it.each([
    ['without a key', {}],
    ['with a key', { key }],
  ])('in a redacted trace, %s', (_title, options) => {
    let sought = 0
    property(({ trace, secrets, findIn }) => {
      const redaction = redact(trace, options)
      expect(redaction.bevindingen).toEqual([])
      expect(findIn(redaction)).toEqual([])
      expect(findIn(trace).length).toBeGreaterThan(0)
      sought += secrets.length
    })
    expect(sought).toBeGreaterThan(runs.numRuns * 10)
  })

  it('in what is said of a trace that cannot be redacted', () => {
    property(({ trace, findIn }) => {
      for (const damaged of damage(trace)) {
        const redaction = redact(damaged, { key })
        expect(redaction.trace).toBeNull()
        expect(redaction.bevindingen).not.toEqual([])
        expect(findIn(redaction)).toEqual([])
      }
    })
  })

  it('in what is said of a redacted trace into which a value was put', () => {
    property(({ trace, secrets, findIn }) => {
      const { trace: redacted } = redact(trace)
      const value = secrets.at(-1)
      const changes = [
        { invoer: { aanvraag: value } },
        { engine: { name: value, version: '1.0.0' } },
        { origineel: value },
        { ontbreekt: [{ stap: 'I.1', pad: value }] },
        { uitkomst: { ...trace.uitkomst, reden: value } },
      ]
      for (const change of changes) {
        const verification = verifyRedacted(reseal({ ...redacted, ...change }))
        expect(verification.intact).toBe(false)
        expect(findIn(verification)).toEqual([])
      }
    })
  })

  it('in a comparison of rule sets', async () => {
    const [shipped] = listRegimes()
    const other = loadRegime(
      changed(
        set(file.regime, '/versie', '2.0.0'),
        set(file.parameters, '/parameters/minimumPrestatie/waarde', 15),
        set(file.doelgroep, '/stappen/0/id', 'I.0'),
      ),
    )
    const taken = Array.from({ length: 50 }, (_, seed) => take(seed))
    const traces = taken.flatMap(({ trace }) => [trace, ...damage(trace)])
    const comparison = await compareRuleSets(traces, shipped!, other)
    expect(comparison.onbruikbaar.aantal).toBeGreaterThan(0)
    expect(taken.flatMap(({ findIn }) => findIn(comparison))).toEqual([])
  })
})

it('what is not of the law or the schema does not come through, wherever it stands', () => {
  const secret = 'geheim van iemand'
  const tried = new Set<string>()
  for (let seed = 0; seed < 12; seed += 1) {
    const trace = stored(take(seed).trace)
    const texts = listLeaves(trace).filter(({ value }) => typeof value === 'string')
    for (const leaf of new Map(texts.map((text) => [patternOf(text), text])).values()) {
      tried.add(patternOf(leaf))
      const redaction = whileChanged(trace, leaf, secret, () => redact(reseal(trace)))
      expect(JSON.stringify(redaction), leaf.pad).not.toContain(secret)
    }
  }
  expect(tried.size).toBeGreaterThan(150)
})
