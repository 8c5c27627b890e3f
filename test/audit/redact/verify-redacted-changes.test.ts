import { describe, expect, it } from 'vitest'
import { redact } from '../../../src/audit/redact/redact.js'
import { verifyRedacted } from '../../../src/audit/redact/verify-redacted.js'
import type { DecisionTrace } from '../../../src/trace/decision-trace.js'
import {
  listChanges,
  listLeaves,
  patternOf,
  reseal,
  whileChanged,
  type Leaf,
} from '../../support/tamper.js'
import { takeTraces } from '../../support/traces.js'

const key = 'een sleutel die niemand anders heeft'

interface Place {
  readonly trace: DecisionTrace
  readonly leaf: Leaf
}

// the helpers that change a trace change any JSON
const redacted = (trace: DecisionTrace, index = 0) =>
  structuredClone(redact(trace, index % 2 === 0 ? {} : { key }).trace) as unknown as DecisionTrace

/** Some leaves of every kind that occurs in a redacted trace. */
function takePlaces(): readonly Place[] {
  const kinds = new Map<string, Place[]>()
  for (const trace of takeTraces(160).map(redacted)) {
    for (const leaf of listLeaves(trace)) {
      const kind = `${patternOf(leaf)} ${String(leaf.value).slice(0, 3)}`
      const places = kinds.get(kind) ?? []
      kinds.set(kind, places)
      if (places.length < 2) places.push({ trace, leaf })
    }
  }
  return [...kinds.values()].flat()
}

const places = takePlaces()

/** The kinds of leaves of which some change is not found. */
const listMissed = (verify: (trace: DecisionTrace) => { readonly intact: boolean }) => [
  ...new Set(
    places.flatMap(({ trace, leaf }) =>
      listChanges(leaf.value)
        .filter((change) => whileChanged(trace, leaf, change, () => verify(trace).intact))
        .map(() => patternOf(leaf)),
    ),
  ),
]

describe('a change of a redacted trace', () => {
  it('is found by its hash, wherever it is', () => {
    expect(places.length).toBeGreaterThan(500)
    expect(listMissed((trace) => verifyRedacted(trace))).toEqual([])
  })

  it('is found by the rules when the hash is made to fit, unless it leaves every answer', () => {
    const withoutEffect = [
      /^\/sha256$/,
      /^\/tabellen\/-\/begrippen\/-\/antwoord$/,
      /^\/tabellen\/-\/(begrippen|stappen)\/-\/(vermoeden\/)?vergelijkingen\/-\/houdt$/,
    ]
    const missed = listMissed((trace) => verifyRedacted(reseal(trace)))
    expect(missed).not.toEqual([])
    expect(missed.filter((kind) => !withoutEffect.some((one) => one.test(kind)))).toEqual([])
  })
})
