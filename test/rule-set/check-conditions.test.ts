import { describe, expect, it } from 'vitest'
import {
  changed,
  faultsOf,
  file,
  refusals,
  refusedAt,
  set,
  type Change,
} from '../support/rule-files.js'

const AT = '/stappen/4/ja/conditions/all'
const compare = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })

/** Replaces the first comparison of I.5. */
const inNorm = (fact: string, operator: string, value: unknown): Change =>
  set(file.doelgroep, `${AT}/0`, compare(fact, operator, value))

const NORM = `${file.doelgroep}#${AT}/0`

describe('a comparison in a norm', () => {
  it.each([
    ['a number', 'eenmaligeKostenRatio', 'lessThan', 2],
    ['a parameter', 'eenmaligeKostenRatio', 'greaterThan', { fact: 'maximumCursusuren' }],
    ['a number that is equal', 'prestatieplafond', 'equal', { fact: 'grensPrestatie' }],
    ['true or false', 'kanOpRustigePlek', 'notEqual', false],
    ['each of several truths', 'specialeKennis', 'everyEqual', true],
    ['one of several choices', 'opleidingBegeleider', 'someNotEqual', 'hoger'],
    ['several choices', 'opleidingBegeleider', 'everyNotIn', ['hoger']],
    ['a begrip of a table', 'letterF', 'equal', true],
    ['a telling of a table', 'aantalLetters', 'lessThan', 2],
  ])('may be of %s', (_title, fact, operator, value) => {
    expect(refusedAt(inNorm(fact, operator, value))).toEqual([])
  })

  it.each([
    ['a fact that does not exist', 'ratio', 'equal', true, 'does not exist'],
    ['text for a truth', 'kanOpRustigePlek', 'equal', 'ja', 'true or false'],
    ['a number for a truth', 'kanOpRustigePlek', 'equal', 1, 'true or false'],
    ['a parameter for a truth', 'kanOpRustigePlek', 'equal', { fact: 'geenKosten' }, 'true or'],
    ['text for a number', 'prestatieplafond', 'equal', '50', 'number'],
    ['text to order a number by', 'prestatieplafond', 'lessThan', '50', 'number'],
    ['a truth for a number', 'prestatieplafond', 'greaterThan', true, 'number'],
    ['a list for a number', 'prestatieplafond', 'equal', ['50'], 'number'],
    ['a choice the fact does not have', 'opleidingBegeleider', 'everyEqual', 'havo', 'values'],
    ['a number for a choice', 'opleidingBegeleider', 'someEqual', 3, 'values'],
    ['a list for one choice', 'opleidingBegeleider', 'someEqual', ['mbo'], 'values'],
    ['one choice for a list', 'opleidingBegeleider', 'everyIn', 'mbo', 'list of values'],
    ['a list with another choice', 'opleidingBegeleider', 'everyIn', ['mbo', 'x'], 'list of'],
    ['a list for a truth', 'kanOpRustigePlek', 'in', ['ja'], 'list of values'],
    ['a list for a number', 'prestatieplafond', 'in', ['50'], 'list of values'],
    ['an order of truths', 'kanOpRustigePlek', 'lessThan', 1, 'no number'],
    ['an order of choices', 'opleidingBegeleider', 'everyLessThan', 1, 'no number'],
    ['several values where there is one', 'kanOpRustigePlek', 'everyEqual', true, 'has one'],
    ['one value where there are several', 'cursusuren', 'lessThan', 300, 'has several'],
    ['a parameter that does not exist', 'prestatieplafond', 'equal', { fact: 'x' }, 'parameter'],
    ['a fact in place of a parameter', 'prestatieplafond', 'equal', { fact: 'cursusuren' }, 'para'],
    ['what is known', 'prestatieplafond', 'isKnown', true, 'recorded'],
    ['what is surely true', 'letterF', 'isNotTrue', true, 'recorded'],
    ['what is recorded', 'voorzieningenVastgesteld', 'equal', true, 'recorded'],
    ['the answer to a step', 'I.1', 'equal', 'ja', 'does not exist'],
  ])('may not compare %s', (_title, fact, operator, value, message) => {
    expect(faultsOf(changed(inNorm(fact, operator, value)))[0]).toEqual({
      path: NORM,
      message: expect.stringContaining(message) as string,
    })
  })

  it('may name no fact whose parameter the regime lacks', () => {
    const texts = refusals(set(file.parameters, '/parameters/terugblikZiekenhuis', undefined))
    const reason = 'names a fact that needs the parameter terugblikZiekenhuis'
    expect(texts).toEqual([
      expect.stringMatching(`^${file.categorie}#/begrippen/9/ja/conditions/any/1 .* ${reason}$`),
      expect.stringMatching(`^${file.categorie}#/begrippen/9/nee/conditions/all/1 .* ${reason}$`),
    ])
  })

  it('is checked on the side of nee too', () => {
    const at = '/stappen/4/nee/conditions/any/2/operator'
    expect(refusedAt(set(file.doelgroep, at, 'notIn'))).toEqual([
      `${file.doelgroep}#/stappen/4/nee/conditions/any/2`,
    ])
  })

  it('is checked deeper down', () => {
    const at = '/begrippen/4/ja/conditions/all/0/any/1/value'
    expect(refusedAt(set(file.categorie, at, true))).toEqual([
      `${file.categorie}#/begrippen/4/ja/conditions/all/0/any/1`,
    ])
  })
})

describe.each([
  ['a vermoeden', file.categorie, '/stappen/3/vermoedens/1/conditions/all/1'],
  ['a signaal', file.signalen, '/voorwaardelijk/0/conditions/all/1'],
])('a comparison in %s', (_title, name, at) => {
  it.each([
    ['what is known', compare('prestatieplafond', 'isKnown', false)],
    ['what is known of several values', compare('cursusuren', 'isNotKnown', true)],
    ['what is surely true', compare('letterG', 'isTrue', true)],
    ['what is recorded', compare('voorzieningenVastgesteld', 'equal', true)],
    ['the answer to a step', compare('II.5', 'notEqual', 'onbekend')],
    ['one of several answers', compare('II.5', 'in', ['ja', 'onbekend'])],
  ])('may ask %s', (_what, conditions) => {
    expect(refusedAt(set(name, at, conditions))).toEqual([])
  })

  it('may not ask whether something is known but by true or false', () => {
    expect(refusals(set(name, at, compare('prestatieplafond', 'isKnown', 'ja')))).toEqual([
      `${name}#${at} prestatieplafond isKnown: expects true or false`,
    ])
  })

  it.each([
    ['an answer that no step gives', compare('II.5', 'equal', 'misschien')],
    ['the answer to a step that does not exist', compare('II.6', 'equal', 'ja')],
    ['a fact that does not exist', compare('letterK', 'equal', true)],
  ])('may not ask %s', (_what, conditions) => {
    expect(refusedAt(set(name, at, conditions))).toEqual([`${name}#${at}`])
  })
})
