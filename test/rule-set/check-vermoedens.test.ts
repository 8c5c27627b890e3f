import { describe, expect, it } from 'vitest'
import { file, refusals, refusedAt, set, type Change } from '../support/rule-files.js'

/** Gives a step of a table one vermoeden that rests on the answers to others. */
const rests = (name: string, index: number, ...stappen: string[]): Change =>
  set(name, `/stappen/${String(index)}/vermoedens`, [
    {
      antwoord: 'ja',
      conditions: {
        all: [{ any: stappen.map((fact) => ({ fact, operator: 'equal', value: 'ja' })) }],
      },
      motivering: 'Vermoed wordt van wel.',
      vindplaats: 'toelichting',
    },
  ])

const at = (name: string, index: number) => `${name}#/stappen/${String(index)}/vermoedens`

describe('the vermoedens of a step', () => {
  it('may rest on the answer to a later step, also of another table', () => {
    expect(refusedAt(rests(file.doelgroep, 1, 'II.5', 'IV.1'))).toEqual([])
  })

  it('may rest on steps that rest on one and the same', () => {
    expect(
      refusedAt(rests(file.doelgroep, 1, 'II.2', 'II.5'), rests(file.doelgroep, 2, 'I.2', 'II.5')),
    ).toEqual([])
  })

  it('may not rest on their own step', () => {
    expect(refusals(rests(file.doelgroep, 1, 'I.2'))).toEqual([
      `${at(file.doelgroep, 1)} rest on the answer to this step itself`,
    ])
  })

  it('may not rest on a step that rests on theirs', () => {
    expect(refusedAt(rests(file.categorie, 4, 'II.2'))).toEqual([
      at(file.categorie, 1),
      at(file.categorie, 4),
    ])
  })

  it('may not go round through several steps and tables; a step beside the circle may', () => {
    expect(
      refusedAt(
        rests(file.doelgroep, 1, 'II.1'),
        rests(file.categorie, 0, 'IV.1'),
        rests(file.begeleidWerken, 0, 'I.2'),
        rests(file.scholing, 0, 'I.2'),
      ),
    ).toEqual([at(file.doelgroep, 1), at(file.categorie, 0), at(file.begeleidWerken, 0)])
  })
})
