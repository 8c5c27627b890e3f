import { describe, expect, it } from 'vitest'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { oordelenOf } from '../support/answers.js'
import {
  organisatorisch,
  technisch,
  werkbegeleiding,
  werktempo,
  werktijd,
} from '../support/facts.js'
import { findStap, traceInDoelgroep, traceOf } from '../support/trace.js'

const opleiding = { naam: 'opleiding', kanDeelnemen: true }

/** Every object names a source of its own. */
const sourced: Partial<IntakeProfile> = {
  beperkingen: [
    { omschrijving: 'x', icidh: ['71'], bronnen: ['beperking'] },
    { omschrijving: 'y', icidh: ['15'], bronnen: ['psyche', 'beperking'] },
  ],
  verblijf: [{ soort: 'beschermde-woonvorm', van: '2000-01-01', bronnen: ['woonvorm'] }],
  voorzieningen: [
    technisch({ eenmaligeKosten: 1, structureleKosten: 0, bronnen: ['technisch'] }),
    technisch({ algemeen: true, bronnen: ['algemeen'] }),
    organisatorisch({ functieniveau: 'assistent', bronnen: ['organisatorisch'] }),
    werktijd({ dagdelenPerWerkdag: 1, bronnen: ['werktijd'] }),
    werktempo({ bronnen: ['werktempo'] }),
    werkbegeleiding({
      specialeKennis: true,
      extraIntensiteit: 60,
      opleidingBegeleider: 'mbo',
      cursusuren: 10,
      permanentAanwezig: false,
      werktijdaandeel: 10,
      bronnen: ['werkbegeleiding'],
    }),
  ],
  functioneren: {
    kanOpRustigePlek: true,
    kanEenvoudigsteFuncties: true,
    aaneengeslotenUren: 4,
    prestatieplafond: 60,
    bronnen: ['functioneren'],
  },
  scholingsaanbod: [
    { soort: 'bbl', relevant: true, ...opleiding, kanDeelnemen: false, bronnen: ['bbl'] },
    { soort: 'wsw-specifiek', gaatVerder: true, ...opleiding, bronnen: ['wsw'] },
  ],
  normbedragen: {
    maximaalSubsidiebedrag: 40_000,
    functieniveauGrens: 'vakkracht',
    bronnen: ['normbedragen'],
  },
  intakeprofiel: {
    '5': { score: 1, bronnen: ['aspect 5'] },
    '53': { score: 2, bronnen: ['aspect 53'] },
  },
  oordelen: oordelenOf('I.2 ja, I.3 ja, I.4 nee'),
}

const all = ['technisch', 'algemeen', 'organisatorisch', 'werktijd', 'werktempo', 'werkbegeleiding']

const bronnenAt = (id: string, change: Partial<IntakeProfile> = {}) =>
  findStap(traceOf({ ...sourced, ...change }), id).bronnen

describe('the sources of a step', () => {
  it.each([
    ['I.1', ['beperking', 'psyche']],
    ['I.5', [...all, 'functioneren']],
    ['I.6', ['functioneren']],
    ['II.1', ['werktempo']],
    ['II.2', ['functioneren']],
    ['II.3', ['technisch', 'algemeen', 'organisatorisch', 'werktijd']],
    ['II.4', ['technisch', 'algemeen', 'organisatorisch', 'werktijd', 'werkbegeleiding']],
    ['II.5', ['beperking', 'psyche', 'woonvorm']],
    ['III.1', ['bbl']],
    ['III.2', ['bbl']],
    ['III.3', ['wsw']],
    ['III.4', ['wsw']],
    ['IV.1', ['technisch', 'algemeen', 'organisatorisch', 'werktijd']],
    ['IV.2', ['werkbegeleiding']],
    ['IV.3', ['werkbegeleiding']],
    ['IV.4', ['werkbegeleiding']],
  ])('are at %s those of the objects that its norm read', (id, bronnen) => {
    expect([...bronnenAt(id)].sort()).toEqual([...bronnen].sort())
  })

  it('are those of the aspect where nothing was measured', () => {
    const functioneren = { kanOpRustigePlek: true }
    const oordelen = oordelenOf('I.2 ja, I.3 ja, I.4 nee, I.6 ja')
    expect(bronnenAt('II.2', { functioneren, oordelen })).toEqual(['aspect 53'])
    expect(
      bronnenAt('I.6', {
        functioneren: { kanOpRustigePlek: true, prestatieplafond: 60, bronnen: ['functioneren'] },
      }),
    ).toEqual(['functioneren', 'aspect 5'])
  })

  it('are none for a list that is empty or absent', () => {
    const { voorzieningen: _, ...without } = sourced
    expect(findStap(traceInDoelgroep(without), 'II.1').bronnen).toEqual([])
    expect(findStap(traceInDoelgroep({ voorzieningen: [] }), 'II.4').bronnen).toEqual([])
    const voorzieningen = [technisch({ bronnen: ['d1'] })]
    expect(findStap(traceInDoelgroep({ voorzieningen }), 'IV.2').bronnen).toEqual([])
  })

  it('are those of the oordeel alone where one decides, each once', () => {
    const oordeel = { antwoord: 'ja', motivering: 'x', bronnen: ['d2', 'd1', 'd2'] } as const
    expect(bronnenAt('I.1', { oordelen: { 'I.1': oordeel } })).toEqual(['d2', 'd1'])
    expect(bronnenAt('I.1', { oordelen: oordelenOf('I.1 ja') })).toEqual([])
  })

  it('are those of its norm where a vermoeden decides', () => {
    const trace = traceInDoelgroep({
      beperkingen: [{ omschrijving: 'x', icidh: ['12'], bronnen: ['beperking'] }],
      functioneren: { bronnen: ['functioneren'] },
    })
    expect(findStap(trace, 'II.2')).toMatchObject({
      grondslag: 'vermoeden',
      bronnen: ['functioneren'],
    })
  })

  it('may be ids that no dossier has', () => {
    expect(bronnenAt('II.1', { dossier: [] })).toEqual(['werktempo'])
  })
})
