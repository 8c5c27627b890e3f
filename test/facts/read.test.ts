import { describe, expect, it, vi } from 'vitest'
import { exact, UNKNOWN, type Fact } from '../../src/facts/fact.js'
import {
  absent,
  createFact,
  joinOrigins,
  known,
  pathsOf,
  place,
  placeItem,
  readScore,
  readValue,
} from '../../src/facts/read.js'
import { profileWith } from '../support/facts.js'

const read = ({ knowledge, paths, missing, objects }: Fact) => ({
  knowledge,
  paths,
  missing,
  objects,
})

describe('place', () => {
  it('numbers objects by their place in the list', () => {
    const placed = place(['a', 'b'], '/verblijf')
    expect(placed).toEqual([
      { item: 'a', path: '/verblijf/0' },
      { item: 'b', path: '/verblijf/1' },
    ])
    expect(pathsOf(placed)).toEqual(['/verblijf/0', '/verblijf/1'])
  })
})

describe('createFact', () => {
  const origin = { paths: ['/a'], missing: ['/b'], objects: ['/c'], score: 2 }

  it('works out where it came from once, when that is first asked for', () => {
    const trace = vi.fn(() => ({ ...origin, amounts: { teller: 1, noemer: null } }))
    const fact = createFact(exact(1), trace)
    expect(fact.knowledge).toEqual({ kind: 'exact', value: 1 })
    expect(trace).not.toHaveBeenCalled()
    expect(read(fact)).toMatchObject({ paths: ['/a'], missing: ['/b'], objects: ['/c'] })
    expect(fact.amounts).toEqual({ teller: 1, noemer: null })
    expect(fact.score).toBe(2)
    expect(trace).toHaveBeenCalledTimes(1)
  })
})

describe('absent', () => {
  it('lacks what it consulted', () => {
    expect(read(absent('/verblijf', ['/functioneren']))).toEqual({
      knowledge: UNKNOWN,
      paths: ['/verblijf'],
      missing: ['/verblijf'],
      objects: ['/functioneren'],
    })
  })

  it('read no objects unless told so', () => {
    expect(absent('/verblijf').objects).toEqual([])
  })
})

describe('known', () => {
  it('lacks nothing', () => {
    expect(read(known(exact(false), () => ({ paths: ['/a'], objects: ['/c'] })))).toEqual({
      knowledge: { kind: 'exact', value: false },
      paths: ['/a'],
      missing: [],
      objects: ['/c'],
    })
  })
})

describe('readValue and placeItem', () => {
  it.each([0, false, ''])('take %j for a value', (value) => {
    expect(readValue(value)).toEqual({ kind: 'exact', value })
    expect(placeItem(value, '/l/0/x')).toEqual({ paths: ['/l/0/x'], missing: [] })
  })

  it('take an absent value for unknown, missing by its own path', () => {
    expect(readValue(undefined)).toEqual(UNKNOWN)
    expect(placeItem(undefined, '/l/0/x')).toEqual({ paths: ['/l/0/x'], missing: ['/l/0/x'] })
  })
})

describe('joinOrigins', () => {
  it('joins paths and gaps in order', () => {
    const items = [placeItem(7, '/l/0/x'), placeItem(undefined, '/l/1/x')]
    expect(joinOrigins(items, ['/l/0', '/l/1'], '/l')).toEqual({
      paths: ['/l/0/x', '/l/1/x'],
      missing: ['/l/1/x'],
      objects: ['/l/0', '/l/1'],
    })
  })

  it('points at the list itself when that is empty', () => {
    expect(joinOrigins([], [], '/l')).toEqual({ paths: ['/l'], missing: [], objects: [] })
  })
})

describe('readScore', () => {
  const profile = profileWith({ intakeprofiel: { '2': { score: 0 }, '1a': { score: '-' } } })

  it('reads a score of 0 as a score', () => {
    expect(readScore(profile, '2')).toBe(0)
  })

  it.each([
    ['a dash', profile, '1a'],
    ['an absent aspect', profile, '53'],
    ['an absent intakeprofiel', profileWith(), '2'],
  ])('takes %s for unknown', (_title, from, aspect) => {
    expect(readScore(from, aspect)).toBeUndefined()
  })
})
