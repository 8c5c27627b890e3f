import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/audit/replay/replay.js'
import { evaluate } from '../../../src/evaluate.js'
import { loadRegime, type PreparedRegime } from '../../../src/regime.js'
import { shippedRuleFiles } from '../../../src/rule-set/shipped-rule-files.js'
import type { DecisionTrace } from '../../../src/trace/decision-trace.js'
import {
  createCycle,
  createDeep,
  forge,
  hostileValues,
  listFound,
  withStap,
} from '../../support/audit.js'
import { profileWith } from '../../support/facts.js'
import { changed, file, set } from '../../support/rule-files.js'
import { reseal } from '../../support/tamper.js'
import { tinyRuleFiles } from '../../support/tiny-regime.js'
import { traceInDoelgroep, traceOf } from '../../support/trace.js'
import { fixtureTraces, randomTraces, stored } from '../../support/traces.js'

const trace = stored(
  traceInDoelgroep({
    beperkingen: [{ omschrijving: 'b', aard: 'lichamelijk', icidh: ['72'] }],
    functioneren: { prestatieplafond: 40 },
    scholingsaanbod: [],
  }),
)

describe('a replay', () => {
  it('gives the same trace, by both evaluators', async () => {
    const unequal: unknown[] = []
    for (const one of [...fixtureTraces, ...randomTraces(150)].map(stored)) {
      const result = await replay(one)
      if (!result.gelijk) unequal.push(result)
    }
    expect(unequal).toEqual([])
  })

  it('says so without anything else', async () => {
    expect(await replay(trace)).toEqual({
      gelijk: true,
      eersteVerschil: null,
      verschillen: [],
      bevindingen: [],
    })
  })

  it('reads what it gets before it waits', async () => {
    const mutable = structuredClone(trace) as { besluitrijp: boolean }
    const result = replay(mutable)
    mutable.besluitrijp = !mutable.besluitrijp
    expect((await result).gelijk).toBe(true)
  })

  it('uses the rule set that was handed in', async () => {
    const regimes = [loadRegime(tinyRuleFiles)]
    const other = evaluate({ aanvraag: { datum: '2010-06-06' }, beperkingen: [] }, { regimes })
    expect((await replay(other, { regimes })).gelijk).toBe(true)
    expect(await replay(other)).toMatchObject({
      gelijk: false,
      eersteVerschil: { stap: null, pad: '/regime' },
      verschillen: [],
    })
  })

  it('shows what other rules of the same name and version would give', async () => {
    const rules = changed(set(file.parameters, '/parameters/grensPrestatie/waarde', 30))
    const result = await replay(trace, { regimes: [loadRegime(rules)] })
    expect(listFound(result)).toEqual(['REGELSET_HASH_ONJUIST /regime/sha256'])
    expect(result.eersteVerschil).toEqual({
      stap: 'II.2',
      pad: '/tabellen/1/stappen/1/antwoord',
    })
  })

  it('decides by the rule set of the trace, also where its day is another', async () => {
    const aanvraag = { datum: '2010-06-06', regime: 'bisw-1998' }
    const named = evaluate({ aanvraag })
    expect((await replay(named)).gelijk).toBe(true)
    const unnamed = await replay(
      reseal({ ...named, invoer: { aanvraag: { datum: aanvraag.datum } } }),
    )
    expect(unnamed).toMatchObject({
      gelijk: false,
      eersteVerschil: { stap: null, pad: '/invoer/aanvraag/datum' },
      verschillen: [],
    })
    expect(listFound(unnamed)).toEqual(['INVOER_BUITEN_GELDIGHEID /invoer/aanvraag/datum'])
  })
})

describe('two evaluators that disagree', () => {
  /** The shipped rules, of which only the compiled form says that everyone has beperkingen. */
  const faulty = loadRegime(shippedRuleFiles[0]!) as PreparedRegime
  const { norm } = faulty.program.stappen.get('I.1')!
  Object.assign(norm!, { answer: () => ({ ja: { holds: true, leaves: [true] }, nee: undefined }) })

  const options = { regimes: [faulty] }
  const profile = profileWith({ beperkingen: [] })
  const disagree = {
    code: 'UITVOERINGEN_ONEENS',
    pad: '',
    tekst:
      'De twee uitvoeringen van de regels geven niet dezelfde trace. Meld dit: het is een fout in het pakket.',
  }

  it.each([
    ['the compiled rules', evaluate(profile, options), 'Stap I.1 was ja en wordt nee.'],
    ['the engine', evaluate(profile), 'Stap I.1 was nee en wordt ja.'],
  ])('make a trace by %s unequal to that of the other', async (_which, one, tekst) => {
    const { gelijk, eersteVerschil, verschillen, bevindingen } = await replay(one, options)
    expect({ gelijk, eersteVerschil, bevindingen }).toEqual({
      gelijk: false,
      eersteVerschil: { stap: 'I.1', pad: '/tabellen/0/stappen/0/antwoord' },
      bevindingen: [disagree],
    })
    expect(verschillen[0]?.tekst).toBe(tekst)
  })
})

describe('the signaal about age', () => {
  const aged = stored(traceOf({ betrokkene: { geboortedatum: '1930-01-01' } }))
  const index = aged.signalen.findIndex(({ pad }) => pad === '/betrokkene/geboortedatum')

  it('is taken over, and that is said', async () => {
    const result = await replay(aged)
    expect(result.gelijk).toBe(true)
    expect(listFound(result)).toEqual([`LEEFTIJD_OVERGENOMEN /signalen/${String(index)}`])
  })

  it('still reads as the rules say', async () => {
    const signalen = aged.signalen.map((signaal, place) =>
      place === index ? { ...signaal, ernst: 'fout' as const } : signaal,
    )
    const { teksten } = await forge({ ...aged, signalen, besluitrijp: false })
    expect(teksten).toContain(
      'De ernst van signaal VOORWAARDE op /betrokkene/geboortedatum was fout en wordt waarschuwing.',
    )
  })

  it('comes once', async () => {
    const { verschillen } = await forge({
      ...aged,
      signalen: [...aged.signalen, aged.signalen[index]!],
    })
    expect(verschillen).toMatchObject([
      { pad: `/signalen/${String(aged.signalen.length)}`, wordt: null },
    ])
  })
})

describe('a trace by another version of the package', () => {
  const older = reseal({ ...trace, engine: { ...trace.engine, version: '0.0.9-beta.1' } })

  it('replays as equal, and that is said', async () => {
    const result = await replay(older)
    expect(result).toMatchObject({ gelijk: true, verschillen: [] })
    expect(listFound(result)).toEqual(['ANDERE_VERSIE /engine/version'])
    expect(result.bevindingen[0]?.tekst).toContain(trace.engine.version)
  })

  it('is not equal when its hash is that of this version', async () => {
    const { gelijk, verschillen } = await replay({ ...older, sha256: trace.sha256 })
    expect(gelijk).toBe(false)
    expect(verschillen.map(({ pad }) => pad)).toEqual(['/sha256'])
  })

  it('has the same name', async () => {
    const { teksten } = await forge({ ...trace, engine: { ...trace.engine, name: 'ander' } })
    expect(teksten).toEqual(['De naam van het programma was ander en wordt wsw-indicatie.'])
  })
})

describe('what cannot be recomputed', () => {
  it.each([
    ...hostileValues.filter(([name]) => name !== 'a getter that throws'),
    ['null', null],
    ['a text', 'x'],
    ['a cycle', createCycle()],
    ['lists inside one another', createDeep()],
    ['another format', { ...trace, format: 'x' }],
  ] as readonly (readonly [string, unknown])[])(
    'is reported, never thrown: %s',
    async (_name, input) => {
      const { gelijk, verschillen, bevindingen } = await replay(input)
      expect({ gelijk, verschillen }).toEqual({ gelijk: false, verschillen: [] })
      expect(bevindingen).toHaveLength(1)
    },
  )

  it('is named by step where it has another shape', async () => {
    const forged = withStap(trace, 'I.5', { antwoord: 'misschien' as 'ja' })
    expect(await replay(reseal(forged))).toMatchObject({
      gelijk: false,
      eersteVerschil: { stap: 'I.5', pad: '/tabellen/0/stappen/4/antwoord' },
      verschillen: [],
    })
  })

  it.each([
    [
      'input that the rule set refuses',
      { functioneren: { prestatieplafond: 'x' } },
      '/invoer/functioneren/prestatieplafond',
    ],
    [
      'another regime',
      { aanvraag: { datum: '2001-06-06', regime: 'x' } },
      '/invoer/aanvraag/regime',
    ],
  ])('is named by place: %s', async (_name, change, pad) => {
    const forged = reseal({
      ...trace,
      invoer: { ...trace.invoer, ...change } as DecisionTrace['invoer'],
    })
    expect(await replay(forged)).toMatchObject({
      gelijk: false,
      eersteVerschil: { stap: null, pad },
      verschillen: [],
    })
  })

  it('rests on a rule set that is not here', async () => {
    const regimes: readonly PreparedRegime[] = []
    expect(await replay(trace, { regimes })).toMatchObject({
      gelijk: false,
      eersteVerschil: { stap: null, pad: '/regime' },
    })
  })
})
