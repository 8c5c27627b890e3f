import { describe, expect, it } from 'vitest'
import { diffTraces } from '../../../src/audit/compare/diff-traces.js'
import { replay } from '../../../src/audit/replay/replay.js'
import { verify } from '../../../src/audit/verify/verify.js'
import {
  isDecision,
  isSamePlace,
  listChanges,
  listLeaves,
  ownerOf,
  patternOf,
  reseal,
  whileChanged,
  type Leaf,
} from '../../support/tamper.js'
import type { DecisionTrace } from '../../../src/trace/decision-trace.js'
import { stored, takeTraces } from '../../support/traces.js'

interface Place {
  readonly trace: DecisionTrace
  readonly leaf: Leaf
}

// the script `npm run audit:tamper` changes every leaf of all of them
const traces = takeTraces(200).map(stored)

const everyLeafOf = (trace: DecisionTrace): readonly Place[] =>
  listLeaves(trace).map((leaf) => ({ trace, leaf }))

/** One leaf of every kind that occurs in any trace. */
function takeKinds(): readonly Place[] {
  const kinds = new Map<string, Place>()
  for (const place of traces.flatMap(everyLeafOf)) {
    const kind = `${patternOf(place.leaf)} ${typeof place.leaf.value}`
    if (!kinds.has(kind)) kinds.set(kind, place)
  }
  return [...kinds.values()]
}

const kinds = takeKinds()

describe('a leaf of a trace', () => {
  it('is found by verify when it is changed', () => {
    const places = [...kinds, ...traces.slice(0, 3).flatMap(everyLeafOf)]
    const missed = places.flatMap(({ trace, leaf }) =>
      listChanges(leaf.value)
        .filter((change) => whileChanged(trace, leaf, change, () => verify(trace).intact))
        .map((change) => `${leaf.pad} to ${JSON.stringify(change)}`),
    )
    expect(missed).toEqual([])
    expect(kinds.length).toBeGreaterThan(300)
  })

  it('is found by replay when it decides something and the hash is made to fit', async () => {
    const deciding = kinds.filter(({ leaf }) => isDecision(leaf))
    const missed: string[] = []
    for (const { trace, leaf } of deciding) {
      for (const change of listChanges(leaf.value)) {
        const forged = whileChanged(trace, leaf, change, () => reseal(trace))
        const { gelijk, eersteVerschil } = await replay(forged)
        const isNamed =
          eersteVerschil?.stap === ownerOf(trace, leaf) && isSamePlace(eersteVerschil.pad, leaf)
        if (gelijk || !isNamed) missed.push(`${leaf.pad} to ${JSON.stringify(change)}`)
      }
    }
    expect(missed).toEqual([])
    expect(deciding.length).toBeGreaterThan(90)
  })

  it('is found by diffTraces at its own place, whatever it says', () => {
    const missed: string[] = []
    for (const { trace, leaf } of kinds.filter((one) => one.leaf.pad !== '/sha256')) {
      for (const change of listChanges(leaf.value)) {
        const forged = whileChanged(trace, leaf, change, () => reseal(trace))
        const { verschillen, bevindingen } = diffTraces(trace, forged)
        const places = [
          ...verschillen.map(({ pad }) => pad).filter((pad) => pad !== '/sha256'),
          ...bevindingen.map(({ pad }) => pad.replace('/b', '')),
        ]
        if (!places.some((pad) => isSamePlace(pad, leaf))) {
          missed.push(`${leaf.pad} to ${JSON.stringify(change)}`)
        }
      }
    }
    expect(missed).toEqual([])
  })
})
