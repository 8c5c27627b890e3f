import { describe, expect, test } from 'vitest'
import { mergeProfiles } from '../../../src/proof/witness/merge-profiles.js'
import { technisch, werkbegeleiding } from '../../support/facts.js'

describe('mergeProfiles', () => {
  test('joins objects, and has the second count where both say one value', () => {
    const a = { functioneren: { aaneengeslotenUren: 1, prestatieplafond: 20 } }
    const b = { functioneren: { prestatieplafond: 60 }, zmlkSchoolverlater: true }
    expect(mergeProfiles(a, b)).toEqual({
      functioneren: { aaneengeslotenUren: 1, prestatieplafond: 60 },
      zmlkSchoolverlater: true,
    })
    expect(a).toEqual({ functioneren: { aaneengeslotenUren: 1, prestatieplafond: 20 } })
  })

  test('lists everything of which the sum counts', () => {
    const a = { voorzieningen: [technisch({ eenmaligeKosten: 1 })] }
    const b = { voorzieningen: [technisch({ eenmaligeKosten: 2 })] }
    expect(mergeProfiles(a, b)).toEqual({
      voorzieningen: [technisch({ eenmaligeKosten: 1 }), technisch({ eenmaligeKosten: 2 })],
    })
  })

  test('says two facts about guidance of the same guidance, the last again where one lists more', () => {
    const a = {
      voorzieningen: [werkbegeleiding({ cursusuren: 1 }), werkbegeleiding({ cursusuren: 2 })],
    }
    const b = { voorzieningen: [werkbegeleiding({ specialeKennis: true })] }
    expect(mergeProfiles(a, b)).toEqual({
      voorzieningen: [
        werkbegeleiding({ cursusuren: 1, specialeKennis: true }),
        werkbegeleiding({ cursusuren: 2, specialeKennis: true }),
      ],
    })
  })

  test('keeps a list that the other says is empty', () => {
    const a = { voorzieningen: [werkbegeleiding({ cursusuren: 1 })] }
    expect(mergeProfiles(a, { voorzieningen: [] })).toEqual(a)
    expect(mergeProfiles({ voorzieningen: [] }, a)).toEqual(a)
  })
})
