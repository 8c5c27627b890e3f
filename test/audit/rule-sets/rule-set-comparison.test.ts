import { expect, it } from 'vitest'
import { createComparisonCollector } from '../../../src/audit/rule-sets/rule-set-comparison.js'

const veld = { veld: 'grens', was: null, wordt: 'onder' }
const stap = { stap: 'I.6', was: 'ja', wordt: 'nee' }

it.each([
  ['nothing', [], [], 1],
  ['one field', [veld], [], 0],
  ['one answer', [], [stap], 0],
  ['one field and one answer', [veld], [stap], 0],
])('a trace counts as equal where nothing differs: %s', (_what, velden, stappen, gelijk) => {
  const collector = createComparisonCollector(['I.6'], 10)
  collector.addChange({ sha256: 'x', velden, stappen })
  const changes = gelijk === 1 ? [] : [{ nummer: 1, sha256: 'x', velden, stappen }]
  expect(collector.read()).toEqual({
    aantal: 1,
    gelijk,
    verschillen: { aantal: changes.length, eerste: changes },
    onbruikbaar: { aantal: 0, eerste: [] },
    uitkomsten: velden.map((one) => ({ ...one, aantal: 1 })),
    antwoorden: stappen.map((one) => ({ ...one, aantal: 1 })),
  })
})
