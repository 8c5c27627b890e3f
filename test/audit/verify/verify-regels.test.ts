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

  it('is listed up to a hundred places that the rule set refuses', () => {
    const beperkingen = Array.from({ length: 150 }, () => ({ omschrijving: 1 }))
    expect(found(withInvoer({ beperkingen }))).toHaveLength(100)
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

  it('that is nowhere in the table is not that of a step or begrip which is not there either', () => {
    const [first, second, ...others] = trace.tabellen
    const stap = { ...first!.stappen[0]!, id: 'I.9' }
    const begrip = { ...second!.begrippen![0]!, id: 'letterX' }
    const tabellen = [
      { ...first!, stappen: [{ ...stap, regel: 'beslistabel-doelgroep.json#/stappen/-1' }] },
      {
        ...second!,
        begrippen: [
          { ...begrip, regel: 'beslistabel-arbeidshandicapcategorie.json#/begrippen/-1' },
        ],
      },
      ...others,
    ]
    expect(found(reseal({ ...trace, tabellen }))).toEqual([
      'REGEL_ONBEKEND /tabellen/0/stappen/0/regel',
      'REGEL_ONBEKEND /tabellen/1/begrippen/0/regel',
    ])
  })

  it('of a begrip or category is not in a table that has none', () => {
    const [first, second, ...others] = trace.tabellen
    const { begrippen, indeling } = second!
    const regel = 'beslistabel-doelgroep.json#/indeling'
    const added = {
      ...first!,
      begrippen: [begrippen![0]!],
      indeling: { ...indeling!, regel },
    }
    expect(found(reseal({ ...trace, tabellen: [added, second!, ...others] }))).toEqual([
      'REGEL_ONBEKEND /tabellen/0/begrippen/0/regel',
      'REGEL_ONBEKEND /tabellen/0/indeling/regel',
    ])
  })

  it('of a vermoeden is not that of a step which has none', () => {
    const { regel } = findStap(trace, 'I.1')
    const vermoeden = { vergelijkingen: [], vindplaats: 'x', regel: `${regel}/vermoedens/0` }
    expect(stapAt('I.1', { vermoeden })).toEqual([
      'REGEL_ONBEKEND /tabellen/0/stappen/0/vermoeden/regel',
    ])
  })

  it('is listed up to a hundred places where it is wrong', () => {
    const [tabel] = trace.tabellen
    const stappen = Array.from({ length: 150 }, () => ({ ...tabel!.stappen[0]!, regel: 'x' }))
    expect(found(reseal({ ...trace, tabellen: [{ ...tabel!, stappen }] }))).toHaveLength(100)
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

  it('decides no category where the table states none', () => {
    const [first, second, ...others] = trace.tabellen
    const { indeling: _, ...bare } = second!
    expect(second!.stappen[4]!.gevolg).toEqual({ stopt: 'onbekend' })
    expect(found(reseal({ ...trace, tabellen: [first!, bare, ...others] }))).toEqual([])
    const gevolg = { uitkomst: { arbeidshandicapcategorie: 'matig' } }
    const forged = withStap({ ...trace, tabellen: [first!, bare, ...others] }, 'II.5', { gevolg })
    expect(found(reseal(forged))).toEqual(['GEVOLG_ONJUIST /tabellen/1/stappen/4/gevolg'])
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
