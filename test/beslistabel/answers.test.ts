import { describe, expect, it } from 'vitest'
import { exact } from '../../src/facts/fact.js'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { answersFor, oordelenOf } from '../support/answers.js'
import { organisatorisch, technisch, werkbegeleiding } from '../support/facts.js'

const antwoord = (stap: string, change: Partial<IntakeProfile>) => {
  const { antwoord: given, grondslag } = answersFor(change).readStap(stap)
  return [given, grondslag]
}

const performance = (prestatieplafond: number) => ({ functioneren: { prestatieplafond } })
const impaired = (...icidh: string[]) => ({
  beperkingen: [{ omschrijving: 'klacht', icidh }],
  verblijf: [],
})

describe('a step is answered', () => {
  it('by the oordeel, whatever the norm says', () => {
    expect(antwoord('II.2', { ...performance(60), oordelen: oordelenOf('II.2 nee') })).toEqual([
      'nee',
      'oordeel',
    ])
  })

  it('with onbekend by the oordeel, although norm and vermoeden would know', () => {
    const oordelen = oordelenOf('II.2 onbekend')
    expect(antwoord('II.2', { ...performance(60), ...impaired('12'), oordelen })).toEqual([
      'onbekend',
      'oordeel',
    ])
  })

  it('by the norm, whatever a vermoeden says', () => {
    expect(antwoord('II.2', { ...performance(51), ...impaired('12') })).toEqual(['ja', 'norm'])
    expect(antwoord('II.2', { ...performance(50), ...impaired('50') })).toEqual(['nee', 'norm'])
  })

  it('by a vermoeden where the norm is unknown', () => {
    expect(antwoord('II.2', impaired('12'))).toEqual(['nee', 'vermoeden'])
    expect(antwoord('II.2', impaired('50', '60'))).toEqual(['ja', 'vermoeden'])
  })

  it('by no vermoeden where impairments are of different classes', () => {
    expect(antwoord('II.2', impaired('50', '13'))).toEqual(['onbekend', null])
  })

  it('with onbekend, resting on nothing, where nothing gives an answer', () => {
    expect(antwoord('II.2', {})).toEqual(['onbekend', null])
    expect(antwoord('I.2', {})).toEqual(['onbekend', null])
  })
})

describe('a vermoeden', () => {
  it('rests on an answer, whatever that rests on itself', () => {
    const oordelen = oordelenOf('II.5 ja')
    expect(antwoord('II.2', { ...impaired('50'), oordelen })).toEqual(['nee', 'vermoeden'])
  })

  it('does not rest on an answer that is onbekend', () => {
    const oordelen = oordelenOf('II.5 onbekend')
    expect(antwoord('II.2', { ...impaired('50'), oordelen })).toEqual(['onbekend', null])
  })

  it('is read with its place in the rule', () => {
    const { vermoeden, stap } = answersFor(impaired('50')).readStap('II.2')
    expect(vermoeden?.vermoeden).toBe(stap.vermoedens?.[1])
  })

  it('of special guidance asks that letter j is unknown', () => {
    const guidance = (change: Parameters<typeof werkbegeleiding>[0]) => ({
      ...impaired('26'),
      voorzieningen: [werkbegeleiding(change)],
    })
    expect(antwoord('II.4', impaired('26'))).toEqual(['ja', 'vermoeden'])
    expect(antwoord('II.4', guidance({}))).toEqual(['ja', 'vermoeden'])
    const noJ = { specialeKennis: false, extraIntensiteit: 50 }
    expect(antwoord('II.4', guidance(noJ))).toEqual(['nee', 'norm'])
  })

  it('of no far-reaching facilities asks that none were recorded', () => {
    expect(antwoord('II.4', impaired('50'))).toEqual(['nee', 'vermoeden'])
    const voorzieningen = [technisch()]
    expect(antwoord('II.4', { ...impaired('50'), voorzieningen })).toEqual(['onbekend', null])
  })
})

describe('the norm of a step', () => {
  it('is read beside the oordeel that decided', () => {
    const answers = answersFor({ ...performance(60), oordelen: oordelenOf('II.2 nee') })
    expect(answers.readNorm('II.2')?.antwoord).toBe('ja')
  })

  it('is undefined for a step that is a judgement', () => {
    expect(answersFor({}).readNorm('I.2')).toBeUndefined()
  })
})

describe('the letters of a voorziening', () => {
  const max = { maximaalSubsidiebedrag: 1000, functieniveauGrens: 'vakkracht' as const }
  const letters = (voorzieningen: IntakeProfile['voorzieningen'], normbedragen = max) => {
    const { readFact } = answersFor({ voorzieningen, normbedragen })
    return ['A', 'B', 'C', 'D', 'F', 'G', 'H', 'I', 'J'].filter((letter) => {
      const { knowledge } = readFact(`letter${letter}`)
      return knowledge.kind === 'exact' && knowledge.value === true
    })
  }

  it.each([
    ['a general one', [technisch({ algemeen: true, eenmaligeKosten: 9000 })], 'A'],
    ['one-off costs at the limit', [technisch({ eenmaligeKosten: 500 })], 'B'],
    ['one-off costs a cent above', [technisch({ eenmaligeKosten: 500.01 })], 'G'],
    ['structural costs only', [technisch({ eenmaligeKosten: 0, structureleKosten: 125 })], 'C'],
    ['those a cent above', [technisch({ eenmaligeKosten: 0, structureleKosten: 125.01 })], 'H'],
    [
      'both costs, which fill b only',
      [technisch({ eenmaligeKosten: 1, structureleKosten: 1 })],
      'B',
    ],
    ['a function above the limit', [organisatorisch({ functieniveau: '1e-vakkracht' })], 'D'],
    ['a function below the limit', [organisatorisch({ functieniveau: 'medewerker' })], 'I'],
    ['a function at the limit', [organisatorisch({ functieniveau: 'vakkracht' })], ''],
    ['special knowledge', [werkbegeleiding({ specialeKennis: true })], 'J'],
    ['more than half more guidance', [werkbegeleiding({ extraIntensiteit: 50.1 })], 'J'],
    ['half more guidance', [werkbegeleiding({ extraIntensiteit: 50 })], ''],
    [
      'one letter twice, which is no combination',
      [technisch({ algemeen: true }), technisch({ algemeen: true })],
      'A',
    ],
    [
      'two different letters',
      [technisch({ algemeen: true }), organisatorisch({ functieniveau: 'schapsmanager' })],
      'ADF',
    ],
  ])('of %s', (_title, voorzieningen, expected) => {
    expect(letters(voorzieningen).join('')).toBe(expected)
  })
})

describe('readFact', () => {
  it('counts begrippen of which some are open as a range', () => {
    const voorzieningen = [technisch({ algemeen: true }), technisch({ eenmaligeKosten: 5 })]
    const fact = answersFor({ voorzieningen }).readFact('aantalLetters')
    expect(fact.knowledge).toMatchObject({ kind: 'range', min: 1, max: 2 })
    expect(fact.missing).toContain('/normbedragen/maximaalSubsidiebedrag')
  })

  it('reads the answer to a step', () => {
    const { readFact } = answersFor({ oordelen: oordelenOf('II.5 onbekend') })
    expect(readFact('II.5')).toMatchObject({ knowledge: exact('onbekend') })
    expect(readFact('II.5').missing).toEqual([])
  })

  it('reads the classes of the hulptabel with the verblijf behind them', () => {
    const { readFact } = answersFor({ ...impaired('26'), verblijf: undefined })
    expect(readFact('handicapklassen').missing).toEqual(['/verblijf'])
  })
})
