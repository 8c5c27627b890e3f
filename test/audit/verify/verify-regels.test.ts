import { describe, expect, it } from 'vitest'
import { verify } from '../../../src/audit/verify/verify.js'
import { listFound, withStap } from '../../support/audit.js'
import { reseal } from '../../support/tamper.js'
import { findStap, traceInDoelgroep, traceOf } from '../../support/trace.js'
import { stored } from '../../support/traces.js'

const trace = stored(traceInDoelgroep({ beperkingen: [] }))
const found = (input: unknown) => listFound(verify(input))

describe('the input of a trace', () => {
  const withInvoer = (change: object) =>
    reseal({ ...trace, invoer: { ...trace.invoer, ...change } })

  it('is what the rule set accepts', () => {
    const { bevindingen } = verify(
      withInvoer({ functioneren: { prestatieplafond: -1, kleur: 'x' } }),
    )
    expect(listFound({ bevindingen })).toEqual([
      'INVOER_ONGELDIG /invoer/functioneren/prestatieplafond',
      'INVOER_ONGELDIG /invoer/functioneren/kleur',
    ])
    expect(bevindingen[0]?.tekst).toMatch(/minstens 0\.$/)
  })

  it('names no other regime than the trace', () => {
    const aanvraag = { ...trace.invoer.aanvraag, regime: 'busw-2008' }
    expect(found(withInvoer({ aanvraag }))).toEqual(['INVOER_ANDER_REGIME /invoer/aanvraag/regime'])
  })

  it('is of a day on which the rule set holds', () => {
    expect(found(withInvoer({ aanvraag: { datum: '2005-01-01' } }))).toEqual([
      'INVOER_BUITEN_GELDIGHEID /invoer/aanvraag/datum',
    ])
  })
})

describe('a rule', () => {
  const stapAt = (id: string, change: object) => found(reseal(withStap(trace, id, change)))

  it.each([
    ['beslistabel-doelgroep.json#/stappen/3', 'another step'],
    ['beslistabel-scholing.json#/stappen/4', 'another table'],
    ['beslistabel-doelgroep.json#/stappen/99', 'no step'],
    ['beslistabel-doelgroep.json', 'a whole file'],
  ])('%s is not that of I.5: %s', (regel) => {
    expect(stapAt('I.5', { regel })).toEqual(['REGEL_ONBEKEND /tabellen/0/stappen/4/regel'])
  })

  it('belongs to a step of its own table', () => {
    expect(stapAt('I.5', { id: 'II.5' })).toEqual(['REGEL_ONBEKEND /tabellen/0/stappen/4/regel'])
  })

  it('belongs to a table that the rule set has', () => {
    const [tabel] = trace.tabellen
    expect(found(reseal({ ...trace, tabellen: [{ ...tabel!, id: 'V' }] }))).toEqual([
      'REGEL_ONBEKEND /tabellen/0/id',
    ])
  })

  it('of a begrip and of a category is in its table', () => {
    const change = { regel: 'beslistabel-scholing.json#/stappen/0' }
    const tabellen = trace.tabellen.map((tabel) => ({
      ...tabel,
      ...(tabel.begrippen && {
        begrippen: tabel.begrippen.map((begrip, index) =>
          index === 1 ? { ...begrip, ...change } : begrip,
        ),
      }),
      ...(tabel.indeling && { indeling: { ...tabel.indeling, ...change } }),
    }))
    expect(found(reseal({ ...trace, tabellen }))).toEqual([
      'REGEL_ONBEKEND /tabellen/1/begrippen/1/regel',
      'REGEL_ONBEKEND /tabellen/1/indeling/regel',
    ])
  })

  it('of a vermoeden is one of its step', () => {
    const presumed = stored(
      traceInDoelgroep({
        beperkingen: [{ omschrijving: 'b', aard: 'lichamelijk', icidh: ['72'] }],
      }),
    )
    const { vermoeden, regel } = findStap(presumed, 'II.2')
    const change = { vermoeden: { ...vermoeden!, regel: `${regel}/vermoedens/7` } }
    expect(found(reseal(withStap(presumed, 'II.2', change)))).toEqual([
      'REGEL_ONBEKEND /tabellen/1/stappen/1/vermoeden/regel',
    ])
  })
})

describe('the gevolg of a step', () => {
  it.each([
    ['I.2', { naar: 'I.4' }],
    ['I.2', { stopt: 'onbekend' }],
    ['I.6', { uitkomst: { doelgroep: 'ja' } }],
    ['II.1', { naar: 'II.3' }],
    ['II.5', { stopt: 'onbekend' }],
  ] as const)('of %s is not %o, where the rule says otherwise', (id, gevolg) => {
    const decided = stored(
      traceInDoelgroep({ oordelen: { II: { categorie: 'matig', motivering: 'm' } } }),
    )
    expect(found(reseal(withStap(decided, id, { gevolg })))).toEqual([
      expect.stringMatching(/^GEVOLG_ONJUIST \/tabellen\/\d\/stappen\/\d\/gevolg$/),
    ])
  })

  it('is that of the answer', () => {
    expect(found(reseal(withStap(trace, 'I.5', { antwoord: 'nee' })))).toEqual([
      'GEVOLG_ONJUIST /tabellen/0/stappen/4/gevolg',
    ])
  })
})

describe('besluitrijp', () => {
  it.each([
    [
      'an uitkomst that is onbekend',
      { uitkomst: { ...trace.uitkomst, scholing: 'onbekend' }, signalen: [], besluitrijp: true },
    ],
    [
      'a signaal that is a fout',
      { besluitrijp: true, signalen: [{ code: 'X', ernst: 'fout', pad: '', tekst: '' }] },
    ],
  ])('does not go with %s', (_name, change) => {
    const decided = stored(traceOf({ oordelen: { 'I.1': { antwoord: 'nee', motivering: 'm' } } }))
    expect(found(reseal({ ...decided, ...change }))).toEqual(['BESLUITRIJP_ONJUIST /besluitrijp'])
  })
})
