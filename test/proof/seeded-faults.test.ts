import { describe, expect, test } from 'vitest'
import bewijsTeksten from '../../rules/teksten/bewijs.json' with { type: 'json' }
import { memoize } from '../../src/beslistabel/memoize.js'
import { answerSync, evaluate } from '../../src/evaluate.js'
import { foldSides, readTruths } from '../../src/proof/cases/gevallen.js'
import { checkRuleSet, type RegelBevinding } from '../../src/proof/check-rule-set.js'
import type { RuleFiles } from '../../src/rule-set/rule-set.js'
import { prepareRegime } from '../support/proof.js'
import { seeds } from './seeds.js'

/** Checks each of the rule sets once. */
const check = memoize((files: RuleFiles) => checkRuleSet(files))

const describeBevinding = ({ code, stap }: RegelBevinding) =>
  stap === null ? code : `${code} ${stap}`

// those need fixtures, too many cases, or files that loading refuses
const testedApart = new Set([
  'REGELSET_TE_GROOT',
  'VRAAG_TE_GROOT',
  'TABEL_ZONDER_EINDE',
  'GRENSWAARDE_ONTBREEKT',
  'GRENSWAARDE_ANDERS',
  'GRENSWAARDE_ONBRUIKBAAR',
])

describe('a fault in the rules', () => {
  test.each(seeds)('%s', (_title, files, expected) => {
    const bevindingen = check(files)
    expect(bevindingen.map(describeBevinding)).toContain(expected)
    for (const { stap, getuige } of bevindingen) {
      if (getuige?.profiel === undefined) continue
      const { tabellen } = evaluate(getuige.profiel, { regimes: [prepareRegime(files)] })
      const stappen = tabellen.flatMap((tabel) => tabel.stappen.map(({ id }) => id))
      if (stap !== null) expect(stappen).toContain(stap)
    }
  })

  test('of each kind has a code and a message of its own, with nothing left to fill in', () => {
    const found = seeds.flatMap(([, files]) => check(files))
    const codes = new Set(found.map(({ code }) => code))
    expect([...codes].sort()).toEqual(
      Object.keys(bewijsTeksten.bevindingen)
        .filter((code) => !testedApart.has(code))
        .sort(),
    )
    const texts = Object.values(bewijsTeksten.bevindingen).map(({ tekst }) => tekst)
    expect(new Set(texts).size).toBe(texts.length)
    expect(found.filter(({ tekst }) => /[{}]/.test(tekst))).toEqual([])
  })

  test('is shown by a profile that is answered both ways, or not at all', () => {
    for (const [index, sides] of [
      [0, { ja: true, nee: true }],
      [1, { ja: false, nee: false }],
    ] as const) {
      const files = seeds[index]![1]
      const regime = prepareRegime(files)
      const [bevinding] = check(files)
      const { unit } = regime.program.stappen.get('I.6')!.norm!
      const answers = answerSync(regime.program, bevinding!.getuige!.profiel!)
      expect(foldSides(unit, readTruths(unit, answers))).toEqual(sides)
      expect(bevinding!.getuige!.feiten).toMatchObject({ prestatieplafond: 10 })
    }
  })
})
