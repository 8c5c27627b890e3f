import { describe, expect, test } from 'vitest'
import { answerSync } from '../../../src/evaluate.js'
import { exact, UNKNOWN, type Knowledge, type Known } from '../../../src/facts/fact.js'
import { factDefinitions } from '../../../src/facts/registry.js'
import { listFactTypes } from '../../../src/proof/cases/fact-types.js'
import { witnesses } from '../../../src/proof/cases/list-parts.js'
import { listRegimes, type PreparedRegime } from '../../../src/regime.js'
import type { FactType } from '../../../src/rule-set/fact-type.js'
import { HANDICAPKLASSEN } from '../../../src/rule-set/rule-set.js'
import { list } from '../../support/knowledge.js'

const regime = listRegimes()[0] as PreparedRegime
const base = { aanvraag: { datum: '2001-06-06' } }
const context = { ...regime.program.context, datum: '2001-06-06', ongeldigeIcidh: ['14'] }

/** What some valid profiles say of a fact after they were made to say something of it. */
function sayAndDerive(name: string, knowledge: Knowledge): readonly Knowledge[] {
  return witnesses[name]!(knowledge, context).flatMap((part) => {
    const profile = { ...base, ...part }
    expect(regime.schema.safeParse(profile).error).toBeUndefined()
    return [answerSync(regime.program, profile).readFact(name).knowledge]
  })
}

const valuesOf = ({ type, keuzes = [] }: FactType): readonly Known[] => {
  if (type === 'boolean') return [exact(true), exact(false)]
  return type === 'keuze' ? keuzes.map(exact) : [exact(0), exact(1), exact(2)]
}

const types = listFactTypes(regime.ruleSet)

// whether these are so cannot be left open, or is open in a way of their own
const neverOpen = ['zmlkSchoolverlater', 'voorzieningenVastgesteld']
const defaulted = ['technischAlgemeen', 'nergensBuitenSw', 'structureleKostenWerktijd']
// these depend on more than the fact itself
const klassen = ['psychisch-ernstig', 'psychisch-niet-ernstig']

const isOwn = (name: string) => name !== HANDICAPKLASSEN

describe('a witness', () => {
  test('is there for every fact that a rule may name', () => {
    expect(Object.keys(witnesses).sort()).toEqual(
      [...Object.keys(factDefinitions), HANDICAPKLASSEN].sort(),
    )
  })

  test.each(Object.keys(witnesses))('of %s makes a profile say each value', (name) => {
    const type = types.get(name)!
    const values = valuesOf(type).filter(
      (value) => value.kind !== 'exact' || !klassen.includes(String(value.value)),
    )
    for (const value of values) {
      const wanted = type.lijst ? list(value) : value
      expect(sayAndDerive(name, wanted)).toContainEqual(wanted)
    }
    if (type.lijst && values.length > 1) {
      const both = list(values[0]!, values[1]!)
      expect(sayAndDerive(name, both)).toContainEqual(both)
    }
  })

  test.each(Object.keys(witnesses).filter((name) => !neverOpen.includes(name)))(
    'of %s makes a profile leave it open',
    (name) => {
      const isOpen = (knowledge: Knowledge) =>
        knowledge.kind === 'list'
          ? knowledge.items.some(({ kind }) => kind !== 'exact')
          : knowledge.kind !== 'exact'
      const { lijst } = types.get(name)!
      expect(sayAndDerive(name, UNKNOWN).some(isOpen)).toBe(isOwn(name) || lijst)
      if (lijst && !defaulted.includes(name)) {
        expect(sayAndDerive(name, list(UNKNOWN)).some(isOpen)).toBe(true)
      }
    },
  )

  test.each(['aaneengeslotenUren', 'prestatieplafond'])(
    'of %s also reads it from each score of its aspect',
    (name) => {
      const ranges = sayAndDerive(name, UNKNOWN).filter(({ kind }) => kind === 'range')
      expect(ranges).toHaveLength(4)
    },
  )

  test('of a stay in hospital counts the days exactly, over any number of months', () => {
    for (const days of [1, 27, 28, 365, 729, 730, 731, 1000]) {
      expect(sayAndDerive('dagenPsychiatrischZiekenhuis', exact(days))).toEqual([exact(days)])
    }
  })

  test('of a ratio is exact for the limits of the law', () => {
    for (const ratio of [0.125, 0.25, 0.5, 1.75]) {
      expect(sayAndDerive('structureleKostenRatio', exact(ratio))).toEqual([exact(ratio)])
    }
  })
})
