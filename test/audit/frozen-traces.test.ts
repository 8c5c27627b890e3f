import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { replay } from '../../src/audit/replay/replay.js'
import { verify } from '../../src/audit/verify/verify.js'
import { listRegimes, loadRegime, type PreparedRegime } from '../../src/regime.js'
import type { RuleFiles } from '../../src/rule-set/rule-set.js'
import type { DecisionTrace } from '../../src/trace/decision-trace.js'
import { listFrozenLaw, listFrozenReached } from '../support/frozen-traces.js'

const FOLDER = new URL('../../fixtures/traces/', import.meta.url)
const ARCHIVE = new URL('../../rules/archief/', import.meta.url)

/** Every rule set that was ever frozen, by the name of its file. */
const archived = readdirSync(ARCHIVE).map((file) => ({
  file,
  regime: loadRegime(JSON.parse(readFileSync(new URL(file, ARCHIVE), 'utf8')) as RuleFiles),
}))
const regimes = archived.map(({ regime }) => regime)

const frozen = readdirSync(FOLDER).map((file) => ({
  file,
  trace: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as DecisionTrace,
}))

describe.each(frozen)('frozen trace $file', ({ file, trace }) => {
  it('is intact, and every later version replays it', async () => {
    expect(verify(trace, { regimes })).toEqual({ intact: true, bevindingen: [] })
    const { gelijk, verschillen } = await replay(trace, { regimes })
    expect(verschillen).toEqual([])
    expect(gelijk).toBe(true)
  })

  it('is named after its case and its rule set', () => {
    expect(file).toMatch(/^\d{3}-/)
    expect(file.slice(4)).toBe(`${trace.regime.id}-${trace.regime.versie}.json`)
  })
})

describe('the archive of rule sets', () => {
  it.each(archived)('$file is named after what it holds', ({ file, regime }) => {
    expect(file).toBe(`${regime.id}-${regime.versie}.json`)
  })

  it.each(listRegimes())('holds the rules of $id $versie as they are shipped', (shipped) => {
    const kept = regimes.find(({ id, versie }) => id === shipped.id && versie === shipped.versie)
    expect(kept?.sha256, 'rules changed: raise versie, then npm run fixtures:traces').toBe(
      shipped.sha256,
    )
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
