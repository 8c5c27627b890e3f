import { describe, expect, it } from 'vitest'
import { diffTraces } from '../../../src/audit/compare/diff-traces.js'
import { evaluate } from '../../../src/evaluate.js'
import { loadRegime } from '../../../src/regime.js'
import { createCycle, hostileValues, listFound, mapStappen } from '../../support/audit.js'
import { createRandom, shuffleKeys } from '../../support/random.js'
import { reseal } from '../../support/tamper.js'
import { tinyRuleFiles } from '../../support/tiny-regime.js'
import { traceInDoelgroep, traceOf } from '../../support/trace.js'
import { fixtureTraces } from '../../support/traces.js'

const was = traceInDoelgroep({ functioneren: { prestatieplafond: 40 }, bronnen: ['d1'] })
const wordt = traceInDoelgroep({ functioneren: { prestatieplafond: 60 }, dossier: [] })

describe('two traces', () => {
  it('are equal when they are the same, whatever the order of their keys', () => {
    const equal = { gelijk: true, eersteVerschil: null, verschillen: [], bevindingen: [] }
    expect(diffTraces(was, shuffleKeys(was, createRandom(1)))).toEqual(equal)
  })

  it('differ in what they decide and in their input', () => {
    const { gelijk, eersteVerschil, verschillen, bevindingen } = diffTraces(was, wordt)
    expect({ gelijk, eersteVerschil, bevindingen }).toEqual({
      gelijk: false,
      eersteVerschil: { stap: 'I.6', pad: '/tabellen/0/stappen/5/vergelijkingen/2/waarde' },
      bevindingen: [],
    })
    expect(verschillen.map(({ tekst }) => tekst)).toEqual([
      'De waarde in vergelijking 3 van stap I.6 was 40 en wordt 60.',
      'Stap II.2 was nee en wordt ja.',
      'De waarde in vergelijking 1 van stap II.2 was 40 en wordt 60.',
      'Of vergelijking 1 van stap II.2 houdt, was nee en wordt ja.',
      'De motivering van stap II.2 is anders.',
      'De matrix van tabel II liet matig en ernstig toe en laat licht en matig toe.',
      'De motivering van de categorie van tabel II is anders.',
      'De invoer op /invoer/dossier is anders.',
      'De invoer op /invoer/functioneren/prestatieplafond is anders.',
      'De invoer op /invoer/bronnen is anders.',
      'De hash van de trace is anders.',
    ])
  })

  it('show each value on the side it is on', () => {
    const pads = ['/invoer/dossier', '/invoer/functioneren/prestatieplafond', '/invoer/bronnen']
    const { verschillen } = diffTraces(was, wordt)
    expect(
      verschillen
        .filter(({ pad }) => pads.includes(pad))
        .map(({ stap, was: before, wordt: after }) => [stap, before, after]),
    ).toEqual([
      [null, null, []],
      [null, 40, 60],
      [null, ['d1'], null],
    ])
  })

  it('differ the other way round in the same places', () => {
    const there = diffTraces(was, wordt).verschillen
    const back = diffTraces(wordt, was).verschillen
    const sort = (list: typeof there) => list.map(({ pad }) => pad).sort()
    expect(sort(back)).toEqual(sort(there))
  })

  it('of different regimes can be compared', () => {
    const regimes = [loadRegime(tinyRuleFiles)]
    const other = evaluate({ aanvraag: { datum: '2010-06-06' }, beperkingen: [] }, { regimes })
    const { bevindingen, verschillen } = diffTraces(was, other)
    expect(bevindingen).toEqual([])
    expect(verschillen).toContainEqual({
      stap: null,
      pad: '/regime/id',
      was: 'bisw-1998',
      wordt: 'busw-proef',
      tekst: 'Het regime was bisw-1998 en wordt busw-proef.',
    })
  })

  it('always differ when their hashes do', () => {
    for (const [index, one] of fixtureTraces.entries()) {
      const next = fixtureTraces[index + 1] ?? was
      expect(diffTraces(one, next).gelijk).toBe(one.sha256 === next.sha256)
    }
  })
})

describe('a text of a verschil', () => {
  it('is filled in, ends with a full stop and repeats no free text', () => {
    const secret = 'geheim-geheim'
    const change = (text: string) => ({
      beperkingen: [{ omschrijving: text }],
      oordelen: { 'I.1': { antwoord: 'ja' as const, motivering: text, bronnen: [text] } },
      dossier: [{ id: text }],
    })
    const pairs = [
      ...fixtureTraces.slice(1).map((one, index) => [fixtureTraces[index]!, one] as const),
      [traceInDoelgroep(change(secret)), traceInDoelgroep(change(`${secret}-ook`))] as const,
      [traceInDoelgroep(change(secret)), traceOf({ beperkingen: [] })] as const,
    ]
    const teksten = pairs
      .flatMap(([one, other]) => diffTraces(one, other).verschillen)
      .map(({ tekst }) => tekst)
    expect(teksten.length).toBeGreaterThan(1_000)
    expect(teksten.filter((tekst) => /[{}]|undefined/.test(tekst))).toEqual([])
    expect(teksten.filter((tekst) => !tekst.endsWith('.'))).toEqual([])
    expect(teksten.filter((tekst) => tekst.includes(secret))).toEqual([])
  })

  it('counts the values of a long list', () => {
    const withCosts = (count: number) =>
      traceInDoelgroep({
        voorzieningen: Array.from({ length: count }, (_, index) => ({
          soort: 'technisch' as const,
          omschrijving: 'w',
          eenmaligeKosten: index,
        })),
      })
    const { verschillen } = diffTraces(withCosts(2), withCosts(9))
    expect(verschillen.some(({ tekst }) => tekst.includes('wordt 9 waarden.'))).toBe(true)
  })
})

describe('a trace that cannot be used', () => {
  const unusable: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['a cycle', { ...was, invoer: createCycle() }],
    ['another format', { ...was, format: 'x' }],
    ...hostileValues.slice(0, 3),
  ]

  it.each(unusable)('is named by its side: %s', (_name, input) => {
    const left = diffTraces(input, was)
    expect(left).toMatchObject({ gelijk: false, verschillen: [] })
    expect(left.bevindingen.map(({ pad }) => pad.slice(0, 2))).toEqual(['/a'])
    expect(left.eersteVerschil?.pad).toBe(left.bevindingen[0]?.pad)
    expect(diffTraces(was, input).bevindingen.map(({ pad }) => pad.slice(0, 2))).toEqual(['/b'])
  })

  it('is compared as far as it has the shape of a trace', () => {
    const edited = { ...was, besluitrijp: !was.besluitrijp }
    const result = diffTraces(was, edited)
    expect(listFound(result)).toEqual(['HASH_ONJUIST /b/sha256'])
    expect(result.eersteVerschil).toEqual({ stap: null, pad: '/besluitrijp' })
    expect(diffTraces(edited, edited)).toMatchObject({
      gelijk: false,
      eersteVerschil: { stap: null, pad: '/a/sha256' },
      verschillen: [],
    })
  })

  it('is named by its step', () => {
    const forged = reseal(
      mapStappen(was, (stappen) => stappen.map((stap) => ({ ...stap, antwoord: 'x' as 'ja' }))),
    )
    expect(diffTraces(was, forged).eersteVerschil).toEqual({
      stap: 'I.1',
      pad: '/b/tabellen/0/stappen/0/antwoord',
    })
  })
})
