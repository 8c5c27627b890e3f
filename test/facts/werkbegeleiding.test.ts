import { describe, expect, it } from 'vitest'
import { deriveFact, technisch, werkbegeleiding } from '../support/facts.js'

const shares = (...werktijdaandelen: (number | undefined)[]) =>
  deriveFact('werktijdaandeel', {
    voorzieningen: werktijdaandelen.map((werktijdaandeel) => werkbegeleiding({ werktijdaandeel })),
  })

describe('werktijdaandeel', () => {
  it.each([
    [[15], 15],
    [[0], 0],
    [[7.1, 7.9], 15],
    [[0.1, 0.2], 0.3],
    [[4.35, 4.35, 6.3], 15],
    [[14.7, 0.1, 0.2], 15],
    [[1.1, 2.2, 11.7], 15],
  ])('adds up the shares %j to exactly %d', (werktijdaandelen, sum) => {
    expect(shares(...werktijdaandelen).knowledge).toEqual({ kind: 'exact', value: sum })
  })

  it('needs decimal arithmetic, for plain addition misses the limit', () => {
    expect(14.7 + 0.1 + 0.2).not.toBe(15)
  })

  it('is at least the known part, so that this alone can pass the limit', () => {
    const { knowledge, missing } = shares(9, undefined, 7)
    expect(knowledge).toEqual({
      kind: 'range',
      min: 16,
      max: Infinity,
      minOpen: false,
      maxOpen: false,
    })
    expect(missing).toEqual(['/voorzieningen/1/werktijdaandeel'])
  })

  it('is at least 0 while no share is known', () => {
    expect(shares(undefined).knowledge).toMatchObject({ kind: 'range', min: 0, max: Infinity })
  })

  it('reads each werkbegeleiding', () => {
    const { paths, objects } = deriveFact('werktijdaandeel', {
      voorzieningen: [technisch(), werkbegeleiding({ werktijdaandeel: 3 })],
    })
    expect(paths).toEqual(['/voorzieningen/1/werktijdaandeel'])
    expect(objects).toEqual(['/voorzieningen/1'])
  })
})

describe.each(['werktijdaandeel', 'permanentAanwezig'])('%s without a werkbegeleiding', (name) => {
  it.each([[[]], [[technisch()]]])('has nothing to read, so only a judgement helps', (list) => {
    const { knowledge, missing, paths, objects } = deriveFact(name, { voorzieningen: list })
    expect(knowledge).toEqual({ kind: 'unknown' })
    expect(missing).toEqual(['/oordelen'])
    expect(paths).toEqual(['/voorzieningen'])
    expect(objects).toEqual([])
  })

  it('lacks the list where that is absent', () => {
    expect(deriveFact(name).missing).toEqual(['/voorzieningen'])
  })
})
