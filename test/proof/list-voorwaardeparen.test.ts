import { beforeAll, describe, expect, test } from 'vitest'
import { listBegripIds } from '../../src/rule-set/list-names.js'
import { answerSync } from '../../src/evaluate.js'
import { foldSides, readTruths } from '../../src/proof/cases/gevallen.js'
import { listVragen } from '../../src/proof/cases/vragen.js'
import { listVoorwaardeparen, type Voorwaardepaar } from '../../src/proof/list-voorwaardeparen.js'
import { listRegimes, type PreparedRegime } from '../../src/regime.js'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'

const regime = listRegimes()[0] as PreparedRegime
const vragen = listVragen(regime.program)

let paren: readonly Voorwaardepaar[] = []

beforeAll(() => {
  paren = listVoorwaardeparen(shippedRuleFiles[0]!)
})

/** Which sides hold for a case, of the first question that has as many comparisons. */
function sidesOf({ id, soort, feit }: Voorwaardepaar, getuige: Voorwaardepaar['houdt']) {
  const answers = answerSync(regime.program, getuige!.profiel!)
  return vragen
    .filter((vraag) => vraag.id === id && vraag.soort === soort)
    .filter(({ question }) => question.unit.ja.leaves.some(({ leaf }) => leaf.fact === feit))
    .map(({ question: { unit } }) => foldSides(unit, readTruths(unit, answers)))
}

describe('the pairs of the shipped rules', () => {
  test('are there for each comparison of each norm, begrip and vermoeden', () => {
    const count = vragen
      .flatMap(({ question: { unit } }) => [unit.ja, unit.nee])
      .reduce((sum, side) => sum + (side?.leaves.length ?? 0), 0)
    expect(paren).toHaveLength(count)
    expect(count).toBeGreaterThan(90)
    expect(paren.filter(({ houdt, faalt }) => houdt === null || faalt === null)).toEqual([])
  })

  test('are answered differently by the rules', () => {
    for (const paar of paren) {
      const { kant } = paar
      expect(sidesOf(paar, paar.houdt).some((sides) => sides[kant])).toBe(true)
      expect(sidesOf(paar, paar.faalt).some((sides) => !sides[kant])).toBe(true)
    }
  })

  test('differ in one fact alone, except where a fact of the law rests on another', () => {
    const begrippen = listBegripIds(regime.ruleSet)
    const differing = paren.filter(({ feit, houdt, faalt }) =>
      Object.keys(houdt!.feiten).some(
        (name) =>
          name !== feit &&
          JSON.stringify(houdt!.feiten[name]) !== JSON.stringify(faalt!.feiten[name]),
      ),
    )
    const names = new Set(differing.map(({ feit }) => feit))
    expect([...names].filter((name) => !begrippen.includes(name))).toMatchInlineSnapshot(`[]`)
  })
})

test('rules that do not load have no pairs', () => {
  expect(listVoorwaardeparen({})).toEqual([])
})
