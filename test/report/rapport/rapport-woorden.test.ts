import { describe, expect, it } from 'vitest'
import woorden from '../../../rules/teksten/rapport.json' with { type: 'json' }
import { factDefinitions } from '../../../src/facts/registry.js'
import { evaluate } from '../../../src/index.js'
import { deskundigen, disciplines } from '../../../src/intake-profile/vocabulary.js'
import { ruleSet } from '../../support/facts.js'
import { gevallen, overigeSignalen } from '../rapport-gevallen.js'

describe('the words of a report', () => {
  it('name every fact and every telling', () => {
    const names = new Set([...Object.keys(factDefinitions), ...Object.keys(ruleSet.feiten.feiten)])
    expect(Object.keys(woorden.feiten).sort()).toEqual([...names].sort())
  })

  it('know which facts are amounts', () => {
    const amounts = Object.entries(ruleSet.feiten.feiten).filter(
      ([, text]) =>
        'notatie' in text && text.notatie === 'bedrag' && !text.bekend.includes('{teller}'),
    )
    expect([...woorden.bedragen].sort()).toEqual(amounts.map(([name]) => name).sort())
  })

  it('name everyone who judges or draws up', () => {
    expect(Object.keys(woorden.deskundigen).sort()).toEqual([...deskundigen, 'anders'].sort())
    expect(Object.keys(woorden.disciplines).sort()).toEqual([...disciplines].sort())
  })

  it('cover every field and value of the uitkomst', () => {
    for (const { tabel } of ruleSet.beslistabellen) {
      for (const [veld, waarden] of Object.entries(tabel.uitkomst)) {
        if (veld === 'reden') continue
        const { delen } = woorden.samenvatting
        for (const texts of [delen, woorden.uitkomst]) {
          const own = (texts as Record<string, Record<string, string>>)[veld]!
          expect(waarden.filter((waarde) => !(waarde in own || 'anders' in own))).toEqual([])
        }
      }
    }
  })
})

describe('the cases with most signalen', () => {
  it('raise every code there is, together', () => {
    const { stapsignalen, voorwaardelijk, profielsignalen } = ruleSet.signalen
    const codes = [
      ...Object.keys(stapsignalen),
      ...[...voorwaardelijk, ...profielsignalen].map(({ code }) => code),
    ]
    const raised = gevallen.signalen.signalen.map(({ code }) => code)
    const missing = codes.filter((code) => !raised.includes(code))
    expect(missing.sort()).toEqual(['VERMOEDEN', 'VOORZIENINGEN_LEEG'])
    const others = evaluate(overigeSignalen).signalen.map(({ code }) => code)
    expect(others).toEqual(expect.arrayContaining(missing))
  })
})
