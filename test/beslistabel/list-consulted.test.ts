import { expect, it } from 'vitest'
import { listConsulted } from '../../src/beslistabel/list-consulted.js'
import { ruleSet } from '../support/facts.js'

const consulted = listConsulted(ruleSet.beslistabellen.map(({ tabel }) => tabel))

it('knows every step and begrip', () => {
  const ids = ruleSet.beslistabellen.flatMap(({ tabel }) =>
    [...tabel.stappen, ...(tabel.begrippen ?? [])].map(({ id }) => id),
  )
  expect([...consulted.keys()]).toEqual(ids)
})

it.each([
  ['I.5', [], false],
  ['letterB', ['letterG'], false],
  ['II.3', ['letterA', 'letterB', 'letterG', 'letterC', 'letterH', 'letterD'], false],
  ['II.5', [], true],
])('finds what %s rests on, also through others', (id, begrippen, handicapklassen) => {
  expect(consulted.get(id)).toEqual({ begrippen, handicapklassen })
})

it('counts in what a telling counts, and a begrip once', () => {
  const { begrippen } = consulted.get('II.4')!
  expect(begrippen).toEqual(expect.arrayContaining(['letterF', 'letterA', 'letterI', 'letterJ']))
  expect(new Set(begrippen).size).toBe(begrippen.length)
})
