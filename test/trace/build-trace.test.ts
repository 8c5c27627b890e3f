import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'
import { oordelenOf } from '../support/answers.js'
import { toCanonical } from '../support/canonical.js'
import { technisch } from '../support/facts.js'
import { findStap, independent, traceInDoelgroep, traceOf } from '../support/trace.js'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('a trace', () => {
  it('has its parts in a fixed order', () => {
    expect(Object.keys(traceOf())).toEqual([
      'format',
      'engine',
      'regime',
      'invoer',
      'tabellen',
      'uitkomst',
      'ontbreekt',
      'signalen',
      'besluitrijp',
      'sha256',
    ])
  })

  it('names its format, the package and the rule set by hash', () => {
    const { format, engine, regime } = traceOf()
    expect(format).toBe('wsw-indicatie/decision-trace@1')
    expect(engine).toEqual({ name: 'wsw-indicatie', version: manifest.version })
    expect(regime).toEqual({
      id: 'bisw-1998',
      versie: '1.0.1',
      sha256: sha256(toCanonical(shippedRuleFiles[0])),
    })
  })

  it('is sealed by the hash of everything else', () => {
    const { sha256: seal, ...rest } = traceInDoelgroep()
    expect(seal).toBe(sha256(toCanonical(rest)))
  })

  it('repeats the profile, and never betrokkene', () => {
    const trace = traceOf({
      aanvraag: { datum: '2001-06-06', referentie: 'dossier 12' },
      betrokkene: { naam: 'Jansen', geboortedatum: '1930-01-02', bronnen: ['bron van Jansen'] },
      dossier: independent,
    })
    expect(trace.invoer).toEqual({
      aanvraag: { datum: '2001-06-06', referentie: 'dossier 12' },
      dossier: independent,
    })
    expect(JSON.stringify(trace)).not.toMatch(/Jansen|1930/)
  })

  it('survives JSON unchanged', () => {
    const trace = traceInDoelgroep({ voorzieningen: [technisch()] })
    expect(JSON.parse(JSON.stringify(trace))).toStrictEqual(trace)
  })
})

describe('the uitkomst', () => {
  it.each<[string, Partial<IntakeProfile>, object]>([
    ['is null for every table that is not reached', {}, { doelgroep: 'onbekend' }],
    [
      'states why someone is outside the doelgroep',
      { oordelen: oordelenOf('I.1 ja, I.2 ja, I.3 nee') },
      {
        doelgroep: 'nee',
        grens: 'onder',
        verwijzing: 'zorgvoorziening',
        reden: 'niet-tot-arbeid-in-staat',
      },
    ],
  ])('%s', (_what, change, stated) => {
    expect(traceOf(change).uitkomst).toEqual({
      doelgroep: null,
      grens: null,
      verwijzing: null,
      reden: null,
      arbeidshandicapcategorie: null,
      scholing: null,
      begeleidWerken: null,
      ...stated,
    })
  })

  it('is onbekend for each table that stops at an open question', () => {
    expect(traceInDoelgroep().uitkomst).toMatchObject({
      doelgroep: 'ja',
      arbeidshandicapcategorie: 'onbekend',
      scholing: 'onbekend',
      begeleidWerken: 'onbekend',
    })
  })
})

describe('besluitrijp', () => {
  const outside = {
    oordelen: { 'I.1': { antwoord: 'nee', motivering: 'Geen.', bronnen: ['d1'] } },
    dossier: independent,
  } as const

  it('is true without onbekend and without a fout', () => {
    expect(traceOf(outside)).toMatchObject({ besluitrijp: true, ontbreekt: [], signalen: [] })
  })

  it('stays true with a waarschuwing', () => {
    const trace = traceOf({ ...outside, commissie: { disciplines: [] } })
    expect(trace.signalen).toMatchObject([{ ernst: 'waarschuwing' }])
    expect(trace.besluitrijp).toBe(true)
  })

  it('is false with a fout, or with onbekend in the uitkomst', () => {
    expect(traceOf({ ...outside, dossier: [] }).besluitrijp).toBe(false)
    expect(traceOf({ dossier: independent })).toMatchObject({ signalen: [], besluitrijp: false })
  })
})

describe('a step in the trace', () => {
  it('names its question, its source and its rule, and leads to the next', () => {
    const { vraag, vindplaats, regel, gevolg } = findStap(traceInDoelgroep(), 'I.5')
    expect({ vindplaats, regel, gevolg }).toEqual({
      vindplaats: 'Bisw bijlage I, toelichting stap 5',
      regel: 'beslistabel-doelgroep.json#/stappen/4',
      gevolg: { naar: 'I.6' },
    })
    expect(vraag).toMatch(/\?$/)
  })

  it('ends a table in an uitkomst or stops', () => {
    const trace = traceInDoelgroep()
    expect(findStap(trace, 'I.6').gevolg).toEqual({
      uitkomst: { doelgroep: 'ja', grens: null, verwijzing: null, reden: null },
    })
    expect(findStap(trace, 'III.1').gevolg).toEqual({ stopt: 'onbekend' })
    expect(findStap(trace, 'II.5').gevolg).toEqual({ stopt: 'onbekend' })
  })

  it('stands in table II whether or not it is answered', () => {
    const [, tabel] = traceInDoelgroep().tabellen
    expect(tabel!.stappen.map(({ id }) => id)).toEqual(['II.1', 'II.2', 'II.3', 'II.4', 'II.5'])
  })
})

describe('begrippen', () => {
  it('stand in table II only, each with its answer and rule', () => {
    const { tabellen } = traceInDoelgroep({ voorzieningen: [technisch({ algemeen: true })] })
    expect(tabellen.map(({ begrippen }) => begrippen === undefined)).toEqual([
      true,
      false,
      true,
      true,
    ])
    const letters = tabellen[1]!.begrippen!.map(({ id, antwoord }) => `${id} ${antwoord}`)
    expect(letters).toEqual([
      'letterG nee',
      'letterH nee',
      'letterA ja',
      'letterB nee',
      'letterC nee',
      'letterD nee',
      'letterF nee',
      'letterI nee',
      'letterJ nee',
    ])
    expect(tabellen[1]!.begrippen![2]).toMatchObject({
      vergelijkingen: [{ feit: 'technischAlgemeen', waarde: [true], houdt: true }],
      regel: 'beslistabel-arbeidshandicapcategorie.json#/begrippen/2',
    })
  })
})
