import { describe, expect, test } from 'vitest'
import { exact, UNKNOWN, type Knowledge } from '../../../src/facts/fact.js'
import { createFeitenGetuige, createGetuige } from '../../../src/proof/witness/getuige.js'
import { listVragen } from '../../../src/proof/cases/vragen.js'
import { listRegimes, type PreparedRegime } from '../../../src/regime.js'
import { profileWith, werkbegeleiding } from '../../support/facts.js'
import { between, list, oneOf } from '../../support/knowledge.js'

const regime = listRegimes()[0] as PreparedRegime
const vragen = listVragen(regime.program)

const write = (knowledge: Knowledge) => createFeitenGetuige(new Map([['feit', knowledge]])).feiten

describe('a witness', () => {
  test('writes what is known of a fact, and no more', () => {
    expect(write(exact(10))).toEqual({ feit: 10 })
    expect(write(UNKNOWN)).toEqual({ feit: null })
    expect(write(oneOf('a', 'b'))).toEqual({ feit: { mogelijk: ['a', 'b'] } })
    expect(write(between(10, 50, { maxOpen: true }))).toEqual({
      feit: { van: 10, tot: 50, zonderVan: false, zonderTot: true },
    })
    expect(write(between(75, Infinity, { minOpen: true }))).toEqual({
      feit: { van: 75, tot: null, zonderVan: true, zonderTot: false },
    })
    expect(write(list(exact(true), UNKNOWN))).toEqual({ feit: [true, null] })
  })

  test('of a begrip leads into its table', () => {
    const vraag = vragen.find(({ id }) => id === 'letterJ')!
    const profile = profileWith({ voorzieningen: [werkbegeleiding({ specialeKennis: true })] })
    const { feiten, profiel } = createGetuige(profile, vraag, regime)
    expect(feiten).toEqual({ specialeKennis: [true], extraIntensiteit: [null] })
    expect(profiel?.voorzieningen).toEqual(profile.voorzieningen)
    expect(Object.keys(profiel?.oordelen ?? {})).toContain('I.6')
  })
})
