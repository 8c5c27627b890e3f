import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/audit/replay/replay.js'
import type { Signaal } from '../../../src/trace/decision-trace.js'
import { forge, mapStappen, withStap } from '../../support/audit.js'
import { reseal } from '../../support/tamper.js'
import { findStap, traceInDoelgroep } from '../../support/trace.js'
import { stored } from '../../support/traces.js'

const trace = stored(
  traceInDoelgroep({
    beperkingen: [{ omschrijving: 'b', aard: 'lichamelijk', icidh: ['72'] }],
    functioneren: { prestatieplafond: 40 },
    scholingsaanbod: [],
  }),
)

describe('a forged trace', () => {
  it('with another answer is found at the step', async () => {
    const result = await forge(withStap(trace, 'II.2', { antwoord: 'ja' }))
    expect(result.eersteVerschil).toEqual({ stap: 'II.2', pad: '/tabellen/1/stappen/1/antwoord' })
    expect(result.verschillen).toEqual([
      {
        stap: 'II.2',
        pad: '/tabellen/1/stappen/1/antwoord',
        was: 'ja',
        wordt: 'nee',
        tekst: 'Stap II.2 was ja en wordt nee.',
      },
    ])
  })

  it('with another comparison is found at the step', async () => {
    const [first] = findStap(trace, 'II.2').vergelijkingen
    const vergelijkingen = [{ ...first!, waarde: 60, houdt: true }]
    expect((await forge(withStap(trace, 'II.2', { vergelijkingen }))).teksten).toEqual([
      'De waarde in vergelijking 1 van stap II.2 was 60 en wordt 40.',
      'Of vergelijking 1 van stap II.2 houdt, was ja en wordt nee.',
    ])
  })

  it('with a comparison less or more is found at the step', async () => {
    const { vergelijkingen } = findStap(trace, 'I.5')
    const less = vergelijkingen.slice(0, -1)
    expect((await forge(withStap(trace, 'I.5', { vergelijkingen: less }))).verschillen).toEqual([
      {
        stap: 'I.5',
        pad: `/tabellen/0/stappen/4/vergelijkingen/${String(less.length)}`,
        was: null,
        wordt: vergelijkingen.at(-1),
        tekst: `Vergelijking ${String(vergelijkingen.length)} van stap I.5 was er niet en komt erbij.`,
      },
    ])
    const more = [...vergelijkingen, vergelijkingen[0]!]
    expect((await forge(withStap(trace, 'I.5', { vergelijkingen: more }))).teksten).toEqual([
      `Vergelijking ${String(more.length)} van stap I.5 was er en vervalt.`,
    ])
  })

  it('without a step is found at that step, and only there', async () => {
    const { verschillen } = await forge(
      mapStappen(trace, (stappen) => stappen.filter(({ id }) => id !== 'I.3')),
    )
    expect(verschillen).toEqual([
      {
        stap: 'I.3',
        pad: '/tabellen/0/stappen/2',
        was: null,
        wordt: findStap(trace, 'I.3'),
        tekst: 'Stap I.3 was niet gezet en wordt gezet.',
      },
    ])
  })

  it('with a step twice is found at that step', async () => {
    const { verschillen } = await forge(mapStappen(trace, (stappen) => [stappen[0]!, ...stappen]))
    expect(verschillen[0]).toMatchObject({ stap: 'I.1', pad: '/tabellen/0/stappen/1', wordt: null })
  })

  it('with its steps in another order is found at the table', async () => {
    const { verschillen } = await forge(
      mapStappen(trace, (stappen, tabel) => (tabel === 'I' ? [...stappen].reverse() : stappen)),
    )
    expect(verschillen).toMatchObject([
      {
        stap: 'I',
        pad: '/tabellen/0/stappen',
        tekst: 'De stappen van tabel I staan in een andere volgorde.',
      },
    ])
  })

  it('without a table is found at the table', async () => {
    const { verschillen, eersteVerschil } = await forge({
      ...trace,
      tabellen: trace.tabellen.slice(0, 2),
    })
    expect(eersteVerschil).toEqual({ stap: 'III', pad: '/tabellen/2' })
    expect(verschillen.map(({ tekst }) => tekst)).toEqual([
      'Tabel III was niet bereikt en wordt bereikt.',
      'Tabel IV was niet bereikt en wordt bereikt.',
    ])
  })

  it('with another uitkomst is found at the field', async () => {
    const uitkomst = { ...trace.uitkomst, scholing: 'bbl' }
    const result = await forge({ ...trace, uitkomst })
    expect(result.eersteVerschil).toEqual({ stap: null, pad: '/uitkomst/scholing' })
    expect(result.teksten).toEqual(['De uitkomst scholing was bbl en wordt geen.'])
  })

  it('with another category is found at the table', async () => {
    const tabellen = trace.tabellen.map((tabel) =>
      tabel.indeling ? { ...tabel, indeling: { ...tabel.indeling, matrix: ['licht'] } } : tabel,
    )
    const { verschillen } = await forge({ ...trace, tabellen })
    expect(verschillen).toMatchObject([{ stap: 'II', pad: '/tabellen/1/indeling/matrix' }])
  })

  it('without its begrippen or its category is found at the table', async () => {
    const tabellen = trace.tabellen.map(({ begrippen: _, indeling: __, ...tabel }) => tabel)
    const { verschillen } = await forge({ ...trace, tabellen })
    expect(verschillen[0]).toMatchObject({ stap: 'II', pad: '/tabellen/1/begrippen', was: null })
    expect(verschillen.at(-1)).toMatchObject({ stap: 'II', pad: '/tabellen/1/indeling', was: null })
  })

  it('without a vermoeden is found at the step', async () => {
    const presumed = stored(
      traceInDoelgroep({
        beperkingen: [{ omschrijving: 'b', aard: 'lichamelijk', icidh: ['72'] }],
      }),
    )
    const { vermoeden, ...rest } = findStap(presumed, 'II.2')
    const { verschillen } = await forge(
      mapStappen(presumed, (stappen) => stappen.map((stap) => (stap.id === 'II.2' ? rest : stap))),
    )
    expect(verschillen).toEqual([
      {
        stap: 'II.2',
        pad: '/tabellen/1/stappen/1/vermoeden',
        was: null,
        wordt: vermoeden,
        tekst: 'Stap II.2 rustte niet op een vermoeden en rust er wel op.',
      },
    ])
  })

  it('with other words, sources or references of a step is found at the step', async () => {
    const { teksten } = await forge(
      withStap(trace, 'I.5', {
        motivering: 'x',
        bronnen: ['x'],
        gevolg: { stopt: 'onbekend' },
        vraag: 'x?',
        vindplaats: 'x',
        regel: 'x',
        grondslag: null,
      }),
    )
    expect(teksten).toEqual([
      'De grondslag van stap I.5 was leeg en wordt oordeel.',
      'De motivering van stap I.5 is anders.',
      'De bronnen van stap I.5 zijn anders.',
      'Stap I.5 leidt ergens anders heen.',
      'De vraag van stap I.5 luidt anders.',
      'De vindplaats van stap I.5 is anders.',
      'Stap I.5 wijst naar een andere regel.',
    ])
  })

  it('with a signaal less, more or changed is found at its step', async () => {
    const [first, second, ...others] = trace.signalen as [Signaal, Signaal, ...Signaal[]]
    const changedSignaal = { ...first, tekst: 'x' }
    const extra: Signaal = { code: 'EIGEN', ernst: 'waarschuwing', pad: '/dossier', tekst: 'x' }
    const { verschillen } = await forge({ ...trace, signalen: [changedSignaal, ...others, extra] })
    expect(verschillen).toMatchObject([
      { stap: first.stap ?? null, pad: '/signalen/0/tekst' },
      { stap: second.stap ?? null, was: null, wordt: second },
      { stap: null, pad: `/signalen/${String(others.length + 1)}`, was: extra, wordt: null },
    ])
  })

  it('with something missing less, or in another order, is found', async () => {
    const { ontbreekt } = trace
    expect(ontbreekt.length).toBeGreaterThan(1)
    expect((await forge({ ...trace, ontbreekt: ontbreekt.slice(1) })).verschillen).toMatchObject([
      { stap: ontbreekt[0]?.stap, pad: '/ontbreekt/0', was: null, wordt: ontbreekt[0] },
    ])
    const reversed = await forge({ ...trace, ontbreekt: [...ontbreekt].reverse() })
    expect(reversed.teksten).toEqual(['Wat ontbreekt staat in een andere volgorde.'])
  })

  it('is reported in the order of a reader, the hash last', async () => {
    const uitkomst = { ...trace.uitkomst, scholing: 'bbl' }
    const forged = withStap(
      { ...trace, uitkomst, signalen: [], besluitrijp: !trace.besluitrijp, ontbreekt: [] },
      'IV.1',
      { antwoord: 'nee' },
    )
    const { verschillen } = await replay(reseal(forged))
    const parts = verschillen.map(({ pad }) => pad.split('/')[1])
    expect([...new Set(parts)]).toEqual([
      'tabellen',
      'uitkomst',
      'ontbreekt',
      'signalen',
      'besluitrijp',
      'sha256',
    ])
  })
})
