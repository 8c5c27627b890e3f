import { describe, expect, it } from 'vitest'
import { compareRuleSets } from '../../../src/audit/rule-sets/compare-rule-sets.js'
import { evaluate } from '../../../src/evaluate.js'
import { listRegimes, loadRegime, type Regime } from '../../../src/regime.js'
import type { DecisionTrace } from '../../../src/trace/decision-trace.js'
import { loadGrenswaarden, loadPraktijkcases, withValue } from '../../support/fixtures.js'
import { changed, file, set } from '../../support/rule-files.js'
import { tinyRuleFiles } from '../../support/tiny-regime.js'
import { traceOf } from '../../support/trace.js'
import { randomTraces } from '../../support/traces.js'

const [shipped] = listRegimes() as [Regime]

/** The shipped rules, but a performance of less than 15 % does not fit. */
const stricter = loadRegime(
  changed(
    set(file.regime, '/versie', '1.1.0'),
    set(file.parameters, '/parameters/minimumPrestatie/waarde', 15),
  ),
)

const prestatie = loadGrenswaarden().find(
  ({ file: name }) => name === '010-prestatie.json',
)!.fixture

/** Someone with a hand impairment, in the doelgroep when the performance is high enough. */
const withPrestatie = (waarde: number) =>
  evaluate(withValue(prestatie.profiel, prestatie.varieer, waarde))

const traces = [9.99, 10, 12, 14.99, 15, 60].map(withPrestatie)

const caseTrace = (name: string) =>
  evaluate(loadPraktijkcases().find((loaded) => loaded.file === name)!.fixture.profiel)

const listChanges = (was: DecisionTrace, wordt: DecisionTrace) => {
  const answersOf = ({ tabellen }: DecisionTrace) =>
    tabellen.flatMap(({ stappen }) => stappen.map(({ id, antwoord }) => [id, antwoord] as const))
  const [before, after] = [new Map(answersOf(was)), new Map(answersOf(wordt))]
  const walked = [...new Set([...before.keys(), ...after.keys()])]
  return {
    velden: Object.entries(was.uitkomst)
      .map(([veld, value]) => ({
        veld,
        was: value as string | null,
        wordt: wordt.uitkomst[veld as keyof DecisionTrace['uitkomst']],
      }))
      .filter((change) => change.was !== change.wordt),
    stappen: walked
      .map((stap) => ({ stap, was: before.get(stap) ?? null, wordt: after.get(stap) ?? null }))
      .filter((change) => change.was !== change.wordt),
  }
}

describe('compareRuleSets', () => {
  it('finds nothing between a rule set and itself', async () => {
    expect(await compareRuleSets(traces, shipped, shipped)).toEqual({
      aantal: 6,
      gelijk: 6,
      verschillen: { aantal: 0, eerste: [] },
      onbruikbaar: { aantal: 0, eerste: [] },
      uitkomsten: [],
      antwoorden: [],
    })
  })

  it('counts every decision that another limit changes, and no other', async () => {
    const comparison = await compareRuleSets(traces, shipped, stricter)
    const { aantal, gelijk, uitkomsten, antwoorden, verschillen } = comparison
    expect([aantal, gelijk, verschillen.aantal]).toEqual([6, 3, 3])
    expect(uitkomsten).toEqual([
      { veld: 'doelgroep', was: 'ja', wordt: 'nee', aantal: 3 },
      { veld: 'grens', was: null, wordt: 'onder', aantal: 3 },
      { veld: 'verwijzing', was: null, wordt: 'zorgvoorziening', aantal: 3 },
      { veld: 'reden', was: null, wordt: 'geen-regelmatige-arbeid', aantal: 3 },
      { veld: 'arbeidshandicapcategorie', was: 'matig', wordt: null, aantal: 3 },
      { veld: 'scholing', was: 'onbekend', wordt: null, aantal: 3 },
      { veld: 'begeleidWerken', was: 'nee', wordt: null, aantal: 3 },
    ])
    expect(
      antwoorden.map(({ stap, was, wordt, aantal: count }) => [stap, was, wordt, count]),
    ).toEqual([
      ['I.6', 'ja', 'nee', 3],
      ['II.1', 'ja', null, 3],
      ['II.2', 'nee', null, 3],
      ['II.3', 'nee', null, 3],
      ['II.4', 'nee', null, 3],
      ['II.5', 'nee', null, 3],
      ['III.1', 'onbekend', null, 3],
      ['IV.1', 'ja', null, 3],
      ['IV.2', 'nee', null, 3],
    ])
  })

  it('lists the traces that change by number and hash, each with what changes', async () => {
    const { verschillen } = await compareRuleSets(traces, shipped, stricter)
    expect(verschillen.eerste.map(({ nummer, sha256 }) => [nummer, sha256])).toEqual(
      [1, 2, 3].map((index) => [index + 1, traces[index]!.sha256]),
    )
    expect(verschillen.eerste[0]!.velden[0]).toEqual({ veld: 'doelgroep', was: 'ja', wordt: 'nee' })
    expect(verschillen.eerste[0]!.stappen[0]).toEqual({ stap: 'I.6', was: 'ja', wordt: 'nee' })
  })

  it('finds what becomes onbekend: a score from 10 to 50 leaves a limit of 15 open', async () => {
    const trace = caseTrace('026-aspecten-5-en-53-score-1.json')
    const { uitkomsten } = await compareRuleSets([trace], shipped, stricter)
    expect(uitkomsten[0]).toEqual({ veld: 'doelgroep', was: 'ja', wordt: 'onbekend', aantal: 1 })
  })

  it('finds what evaluating twice finds, for random profiles', async () => {
    const random = randomTraces(300)
    const { verschillen, onbruikbaar } = await compareRuleSets(random, shipped, stricter)
    const expected = random.flatMap((trace, index) => {
      const aanvraag = { ...trace.invoer.aanvraag, regime: 'bisw-1998' }
      const other = evaluate({ ...trace.invoer, aanvraag }, { regimes: [stricter] })
      const { velden, stappen } = listChanges(trace, other)
      return velden.length + stappen.length === 0
        ? []
        : [{ nummer: index + 1, sha256: trace.sha256, velden, stappen }]
    })
    expect(verschillen).toEqual({ aantal: expected.length, eerste: expected })
    expect(expected.length).toBeGreaterThan(2)
    expect(onbruikbaar.aantal).toBe(0)
  })

  it('gives the same counts in the same order, whatever the order of the traces', async () => {
    const mixed = [...traces, caseTrace('026-aspecten-5-en-53-score-1.json')]
    const { uitkomsten, antwoorden } = await compareRuleSets(mixed, shipped, stricter)
    const other = await compareRuleSets([...mixed].reverse(), shipped, stricter)
    expect(JSON.stringify([other.uitkomsten, other.antwoorden])).toBe(
      JSON.stringify([uitkomsten, antwoorden]),
    )
  })

  it('decides by a rule set of another regime, whatever the day and the regime named', async () => {
    const tiny = loadRegime(tinyRuleFiles)
    const aanvraag = { datum: '2001-06-06', regime: 'bisw-1998' }
    const { antwoorden, verschillen } = await compareRuleSets(
      [traceOf({ aanvraag })],
      shipped,
      tiny,
    )
    expect(verschillen.aantal).toBe(1)
    expect(antwoorden).toEqual([
      { stap: 'I.1', was: 'onbekend', wordt: null, aantal: 1 },
      { stap: '1', was: null, wordt: 'onbekend', aantal: 1 },
    ])
  })
})
