import { describe, expect, it } from 'vitest'
import { countBegrippen, createBegripFact, listMissing } from '../../src/beslistabel/begrip-fact.js'
import { compileUnit } from '../../src/engine/compiled.js'
import { createUnit } from '../../src/engine/unit.js'
import { exact, UNKNOWN, type Fact, type Known } from '../../src/facts/fact.js'
import type { Leaf } from '../../src/rule-set/conditions-schema.js'
import { contextWithGrens } from '../support/conditions.js'

/** Facts named a and b that lack themselves while they are unknown. */
const readFrom =
  (facts: Readonly<Record<string, Known>>) =>
  (name: string): Fact => ({
    knowledge: facts[name]!,
    paths: [`/${name}`, '/both'],
    missing: facts[name]!.kind === 'exact' ? [] : [`/${name}`, '/both'],
    objects: ['/object'],
  })

const is = (fact: string, value: boolean): Leaf => ({ fact, operator: 'equal', value })

function answered(facts: Readonly<Record<string, Known>>) {
  const unit = createUnit(
    { any: [is('a', true), is('b', true)] },
    { all: [is('a', false), is('b', false)] },
    contextWithGrens,
  )
  const question = { index: 0, unit, answer: compileUnit(unit) }
  return { question, answer: question.answer((name) => facts[name]!) }
}

const begripOf = (facts: Readonly<Record<string, Known>>) =>
  createBegripFact(answered(facts), readFrom(facts))

describe('createBegripFact', () => {
  it.each<[string, Known, Known, Known]>([
    ['true where ja holds', exact(false), exact(true), exact(true)],
    ['true where the unknown part no longer matters', UNKNOWN, exact(true), exact(true)],
    ['false where nee holds', exact(false), exact(false), exact(false)],
    ['either otherwise', exact(false), UNKNOWN, { kind: 'oneOf', values: [true, false] }],
  ])('is %s', (_title, a, b, expected) => {
    expect(begripOf({ a, b }).knowledge).toEqual(expected)
  })

  it('consulted all its facts, each path once', () => {
    const { paths, objects } = begripOf({ a: UNKNOWN, b: exact(true) })
    expect(paths).toEqual(['/a', '/both', '/b'])
    expect(objects).toEqual(['/object'])
  })

  it('lacks only what still matters', () => {
    expect(begripOf({ a: exact(false), b: UNKNOWN }).missing).toEqual(['/b', '/both'])
    expect(begripOf({ a: UNKNOWN, b: UNKNOWN }).missing).toEqual(['/a', '/both', '/b'])
    expect(begripOf({ a: UNKNOWN, b: exact(true) }).missing).toEqual([])
  })
})

describe('listMissing', () => {
  it('lists what lacks in rule order, each path once', () => {
    const facts = { a: UNKNOWN, b: UNKNOWN }
    expect(listMissing(answered(facts), readFrom(facts))).toEqual(['/a', '/both', '/b'])
  })
})

describe('countBegrippen', () => {
  const open: Known = { kind: 'oneOf', values: [true, false] }

  it.each<[string, Record<string, Known>, Known]>([
    ['those that hold', { a: exact(true), b: exact(false), c: exact(true) }, exact(2)],
    ['none', { a: exact(false) }, exact(0)],
    [
      'a range while some are open',
      { a: exact(true), b: open, c: open },
      { kind: 'range', min: 1, max: 3, minOpen: false, maxOpen: false },
    ],
  ])('counts %s', (_title, facts, expected) => {
    expect(countBegrippen(Object.keys(facts), readFrom(facts)).knowledge).toEqual(expected)
  })

  it('lacks what the open ones lack, and read all', () => {
    const { missing, paths, objects } = countBegrippen(
      ['a', 'b'],
      readFrom({ a: exact(true), b: open }),
    )
    expect(missing).toEqual(['/b', '/both'])
    expect(paths).toEqual(['/a', '/both', '/b'])
    expect(objects).toEqual(['/object'])
  })
})
