import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { replay } from '../../src/audit/replay/replay.js'
import { verify } from '../../src/audit/verify/verify.js'
import { listRegimes, type PreparedRegime } from '../../src/regime.js'
import type { DecisionTrace } from '../../src/trace/decision-trace.js'
import { listFrozenLaw, listFrozenReached } from '../support/frozen-traces.js'

const FOLDER = new URL('../../fixtures/traces/', import.meta.url)

const frozen = readdirSync(FOLDER).map((file) => ({
  file,
  trace: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as DecisionTrace,
}))

describe.each(frozen)('frozen trace $file', ({ file, trace }) => {
  it('is intact, and every later version replays it', async () => {
    expect(verify(trace)).toEqual({ intact: true, bevindingen: [] })
    const { gelijk, verschillen } = await replay(trace)
    expect(verschillen).toEqual([])
    expect(gelijk).toBe(true)
  })

  it('is named after its case and its rule set', () => {
    expect(file).toMatch(/^\d{3}-/)
    expect(file.slice(4)).toBe(`${trace.regime.id}-${trace.regime.versie}.json`)
  })
})

describe('the frozen traces', () => {
  it.each(listRegimes() as readonly PreparedRegime[])(
    'show every answer, presumption, uitkomst and signaal of $id $versie',
    ({ id, versie, ruleSet }) => {
      const missing = new Set(listFrozenLaw(ruleSet))
      for (const { trace } of frozen) {
        if (trace.regime.id !== id || trace.regime.versie !== versie) continue
        for (const item of listFrozenReached(trace, ruleSet)) missing.delete(item)
      }
      expect([...missing]).toEqual([])
      expect(listFrozenLaw(ruleSet)).toContain('stap I.5 nee')
    },
  )
})
