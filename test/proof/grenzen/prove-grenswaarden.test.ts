import { describe, expect, test } from 'vitest'
import { checkRuleSet } from '../../../src/proof/check-rule-set.js'
import type { RuleFiles } from '../../../src/rule-set/rule-set.js'
import { loadGrenswaarden } from '../../support/fixtures.js'
import { withTabel, withTabelI } from '../../support/proof.js'
import { file, set } from '../../support/rule-files.js'

const { begeleidWerken } = file

const fixtures = loadGrenswaarden().map(({ fixture }) => fixture)

describe('grenswaarden', () => {
  const find = (files: RuleFiles, grenswaarden: readonly unknown[]) =>
    checkRuleSet(files, { grenswaarden }).filter(({ code }) => code.startsWith('GRENSWAARDE'))

  test('are asked for each limit', () => {
    const rest = fixtures.filter(({ parameter }) => parameter !== 'maximumCursusuren')
    const found = find(withTabelI(), rest)
    expect(found.map(({ code, bestand }) => `${code} ${bestand}`)).toContain(
      'GRENSWAARDE_ONTBREEKT parameters.json',
    )
    expect(found.filter(({ tekst }) => tekst.includes('maximumCursusuren'))).toHaveLength(3)
  })

  test('find ja and nee swapped, which contradicts nothing', () => {
    const files = withTabel(
      begeleidWerken,
      set(begeleidWerken, '/stappen/3/ja/conditions/all/0/operator', 'greaterThan'),
      set(begeleidWerken, '/stappen/3/nee/conditions/any/0/operator', 'lessThanInclusive'),
    )
    const share = fixtures.filter(({ parameter }) => parameter === 'maximumWerktijdaandeel')
    const found = find(files, share).filter(({ code }) => code === 'GRENSWAARDE_ANDERS')
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]?.getuige?.profiel).toBeDefined()
  })

  test('that have not the shape of one, or an unusable profile, are named by number', () => {
    const [first] = fixtures
    const unusable = [null, { rijen: [] }, { ...first, profiel: {} }, { ...first, varieer: 1 }]
    const found = find(withTabelI(), unusable)
    const texts = found
      .filter(({ code }) => code === 'GRENSWAARDE_ONBRUIKBAAR')
      .map(({ tekst }) => /\d/.exec(tekst)?.[0])
    expect([...new Set(texts)]).toEqual(['1', '2', '3', '4'])
  })
})
