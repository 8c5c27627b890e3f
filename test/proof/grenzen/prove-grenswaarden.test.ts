import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/evaluate.js'
import { proveGrenswaarden } from '../../../src/proof/grenzen/prove-grenswaarden.js'
import { listRegimes, type PreparedRegime } from '../../../src/regime.js'
import { checkRuleSet } from '../../../src/proof/check-rule-set.js'
import type { RuleFiles } from '../../../src/rule-set/rule-set.js'
import { listSignalen } from '../../support/describe-trace.js'
import { loadGrenswaarden } from '../../support/fixtures.js'
import { prepareRegime, withTabel, withTabelI } from '../../support/proof.js'
import { changed, file, set } from '../../support/rule-files.js'

const { begeleidWerken } = file
const [regime] = listRegimes() as readonly [PreparedRegime]

const fixtures = loadGrenswaarden().map(({ fixture }) => fixture)

describe('proveGrenswaarden', () => {
  const cursusuren = fixtures.find(({ parameter }) => parameter === 'maximumCursusuren')!
  const others = fixtures.filter(({ parameter }) => parameter !== 'maximumCursusuren')
  const [onder, op, boven] = cursusuren.rijen

  /** Proves the shipped rules with these rows for one limit, and all there are for the others. */
  const proveWith = (rijen: readonly unknown[], parameter = cursusuren.parameter) =>
    proveGrenswaarden([...others, { ...cursusuren, parameter, rijen }], regime)

  test('finds nothing in the shipped rules', () => {
    expect(proveGrenswaarden(fixtures, regime)).toEqual([])
  })

  test.each([
    ['net onder', [op, boven]],
    ['op', [onder, boven]],
    ['net boven', [onder, op]],
  ])('finds a limit without a case %s it', (ligging, rijen) => {
    expect(proveWith(rijen)).toEqual([
      {
        code: 'GRENSWAARDE_ONTBREEKT',
        ernst: 'fout',
        bestand: 'parameters.json',
        stap: null,
        tekst: `Voor de grens maximumCursusuren is er geen geval ${ligging} de grens.`,
      },
    ])
  })

  test('asks for no case under nought, which no number of a profile can be', () => {
    const files = changed(set(file.parameters, '/parameters/maximumCursusuren/waarde', 0))
    const found = proveGrenswaarden(others, prepareRegime(files))
    expect(found.map(({ tekst }) => tekst)).toEqual([
      'Voor de grens maximumCursusuren is er geen geval op de grens.',
      'Voor de grens maximumCursusuren is er geen geval net boven de grens.',
    ])
  })

  test('takes no case of one limit for that of another', () => {
    expect(proveWith(cursusuren.rijen, 'minimumDagdelen')).toHaveLength(3)
  })

  test.each([
    ['another answer', { stappen: { 'I.4': 'nee', 'I.5': 'nee' } }],
    ['another uitkomst', { uitkomst: { doelgroep: 'ja', reden: 'niet-realiseerbaar-in-sw' } }],
    ['an answer to a step that is not walked', { stappen: { 'IX.1': 'ja' } }],
    ['other signalen', { signalen: [] }],
  ])('finds a case that expects %s', (_what, verwacht) => {
    expect(proveWith([onder, { ...op, verwacht }, boven])).toEqual([
      {
        code: 'GRENSWAARDE_ANDERS',
        ernst: 'fout',
        bestand: 'parameters.json',
        stap: null,
        tekst:
          'Voor de grens maximumCursusuren geven de regels op de grens iets anders dan de grenswaarde verwacht.',
        getuige: { feiten: {}, profiel: expect.objectContaining(cursusuren.profiel) as unknown },
      },
    ])
  })

  test('compares all signalen in order, each with its step', () => {
    const signalen = listSignalen(evaluate(cursusuren.profiel))
    expect(signalen.length).toBeGreaterThan(1)
    expect(proveWith([onder, { ...op, verwacht: { signalen } }, boven])).toEqual([])
    const reversed = [...signalen].reverse()
    expect(proveWith([onder, { ...op, verwacht: { signalen: reversed } }, boven])).toHaveLength(1)
  })

  test('names no file for a case of a limit that the rules have not', () => {
    const wrong = { ...op, verwacht: { stappen: { 'I.5': 'nee' } } }
    const [found] = proveGrenswaarden(
      [...fixtures, { ...cursusuren, parameter: 'onbekend', rijen: [wrong] }],
      regime,
    )
    expect(found).toMatchObject({ code: 'GRENSWAARDE_ANDERS', bestand: '', stap: null })
  })
})

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
