import { expect, it } from 'vitest'
import { evaluate } from '../../src/evaluate.js'
import { loadRegime } from '../../src/regime.js'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'
import type { DecisionTrace } from '../../src/trace/decision-trace.js'
import { createTraceWriter } from '../../src/trace/write-trace.js'
import { oordelenOf } from '../support/answers.js'
import { toCanonical, writtenBy } from '../support/canonical.js'
import { profileWith } from '../support/facts.js'
import { takeTraces } from '../support/traces.js'

const SPECIAL = 'een "regel"\n\\ met \u2019, \u0007 en \u{1f9fd}'

const unseal = ({ sha256: _, ...trace }: DecisionTrace) => trace

it('writes every trace as another writer of RFC 8785 does', () => {
  const write = createTraceWriter()
  for (const trace of takeTraces(500).map(unseal)) {
    expect(writtenBy(write, trace)).toBe(toCanonical(trace))
  }
})

it('writes special characters of experts and of rules', () => {
  const [files] = shippedRuleFiles
  const text = JSON.stringify(files).replaceAll(
    'toelichting stap',
    JSON.stringify(SPECIAL).slice(1, -1),
  )
  const regime = loadRegime(JSON.parse(text) as NonNullable<typeof files>)
  const oordelen = oordelenOf('I.1 ja')
  const profile = profileWith({ oordelen: { 'I.1': { ...oordelen['I.1']!, motivering: SPECIAL } } })
  const trace = unseal(evaluate(profile, { regimes: [regime] }))
  expect(trace.tabellen[0]!.stappen[0]).toMatchObject({ motivering: SPECIAL })
  expect(trace.tabellen[0]!.stappen[0]!.vindplaats).toContain(SPECIAL)
  expect(writtenBy(createTraceWriter(), trace)).toBe(toCanonical(trace))
})
