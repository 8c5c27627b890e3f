import { describe, expect, test } from 'vitest'
import { checkRuleSet } from '../../src/proof/check-rule-set.js'
import { listVoorwaardeparen } from '../../src/proof/list-voorwaardeparen.js'
import type { RuleFiles } from '../../src/rule-set/rule-set.js'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'
import { loadGrenswaarden } from '../support/fixtures.js'
import { leaf, withTabel, withTabelI } from '../support/proof.js'
import { changed, file, set } from '../support/rule-files.js'
import { tinyRuleFiles } from '../support/tiny-regime.js'

const vermoeden = {
  antwoord: 'ja',
  conditions: { all: [leaf('zmlkSchoolverlater', 'equal', true)] },
  motivering: 'Vermoed wordt van wel, want {redenen}.',
  vindplaats: 'Bisw bijlage III',
}

describe('the shipped rule sets', () => {
  test.each(shippedRuleFiles)('are proved sound', (files) => {
    const grenswaarden = loadGrenswaarden().map(({ fixture }) => fixture)
    expect(checkRuleSet(files, { grenswaarden })).toEqual([])
  })
})

describe('checkRuleSet', () => {
  test('proves another regime, whose steps, tables and numbers differ', () => {
    const codes = checkRuleSet(tinyRuleFiles).map(({ code }) => code)
    // its vindplaatsen were never meant to name a source
    expect(new Set(codes)).toEqual(new Set(['BRON_ONBEKEND']))
  })

  test('gives the same findings for the same files, and leaves them as they were', () => {
    const files = withTabelI(set(file.doelgroep, '/stappen/4/nee/conditions/any/0/value', 1))
    const before = structuredClone(files)
    const first = checkRuleSet(files)
    expect(checkRuleSet(files)).toEqual(first)
    expect(JSON.parse(JSON.stringify(first))).toEqual(first)
    expect(files).toEqual(before)
  })

  test('names file, step and place of what keeps files from loading', () => {
    const files = changed(
      set(file.doelgroep, '/stappen/4/vindplaats', undefined),
      set(file.parameters, '/parameters/minimumPrestatie/waarde', 'tien'),
    )
    expect(checkRuleSet(files)).toMatchObject([
      { code: 'LAADFOUT', ernst: 'fout', bestand: file.doelgroep, stap: 'I.5' },
      { code: 'LAADFOUT', ernst: 'fout', bestand: file.parameters, stap: null },
    ])
    expect(checkRuleSet(files)[0]?.tekst).toContain('/stappen/4/vindplaats')
  })

  test('says so where a question has too many facts to look at every profile', () => {
    const facts = ['cursusuren', 'extraIntensiteit', 'eenmaligeKostenIndividueel']
    const more = ['structureleKostenWerktijd', 'structureleKostenZonderEenmalige', ...facts].map(
      (fact) => leaf(fact, 'everyLessThan', 1),
    )
    const files = withTabelI(
      set(file.doelgroep, '/stappen/4/ja/conditions/all', (old: unknown[]) => [
        ...old,
        ...more,
        leaf('prestatieplafond', 'lessThan', 1),
      ]),
    )
    expect(checkRuleSet(files).map(({ code, stap }) => `${code} ${String(stap)}`)).toContain(
      'VRAAG_TE_GROOT I.5',
    )
  })

  test('does not look into more questions than any regime has', () => {
    const files = withTabel(
      file.scholing,
      set(
        file.scholing,
        '/stappen/3/vermoedens',
        Array.from({ length: 200 }, () => vermoeden),
      ),
    )
    const [first] = checkRuleSet(files)
    expect(first).toMatchObject({ code: 'REGELSET_TE_GROOT', ernst: 'waarschuwing', bestand: '' })
    expect(first?.tekst).toMatch(/\d+ vragen; meer dan 200/)
    expect(listVoorwaardeparen(files)).toEqual([])
  })

  test('names the facts alone where no profile has them, for they may depend on each other', () => {
    const zero = leaf('eenmaligeKostenIndividueel', 'everyLessThanInclusive', 0)
    const some = leaf('eenmaligeKostenIndividueelRatio', 'greaterThan', 1)
    const files = withTabelI(
      set(file.doelgroep, '/stappen/5/ja/conditions/all', [zero]),
      set(file.doelgroep, '/stappen/5/nee/conditions/any', [some]),
      set(file.doelgroep, '/stappen/5/nee/conditions', { all: [some] }),
    )
    const found = checkRuleSet(files).find(({ code }) => code === 'JA_EN_NEE')
    expect(found?.getuige?.feiten).toHaveProperty('eenmaligeKostenIndividueel')
    expect(found?.getuige).not.toHaveProperty('profiel')
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'regime.json'],
    ['a list', [[]]],
    ['an empty record', {}],
    ['files of another kind', { 'regime.json': { id: 1 } }],
    ['a cycle', cycle()],
    ['a getter that throws', getter()],
    ['more than the limits on input allow', { 'regime.json': 'a'.repeat(2_000_001) }],
    ['a prototype key', JSON.parse('{"__proto__":{"regime.json":{}}}')],
  ])('has a finding and no exception for %s', (_what, files) => {
    const found = checkRuleSet(files as RuleFiles)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['LAADFOUT']))
  })
})

function cycle() {
  const files: Record<string, unknown> = {}
  files['regime.json'] = files
  return files
}

function getter() {
  return Object.defineProperty({}, 'regime.json', {
    enumerable: true,
    get: () => {
      throw new Error('getter')
    },
  })
}
