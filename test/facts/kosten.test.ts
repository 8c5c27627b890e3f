import { describe, expect, it } from 'vitest'
import { deriveFact, organisatorisch, technisch, werktijd } from '../support/facts.js'

const exactly = (value: number) => ({ kind: 'exact', value })
const path = (field: string, index = 0) => `/voorzieningen/${String(index)}/${field}`

describe('eenmaligeKostenIndividueel', () => {
  it('has one amount for each individual technical facility', () => {
    const { knowledge, paths, missing, objects } = deriveFact('eenmaligeKostenIndividueel', {
      voorzieningen: [
        technisch({ eenmaligeKosten: 12.5 }),
        technisch({ algemeen: true, eenmaligeKosten: 99 }),
        organisatorisch({ eenmaligeKosten: 99 }),
        technisch(),
      ],
    })
    expect(knowledge).toEqual({ kind: 'list', items: [exactly(12.5), { kind: 'unknown' }] })
    expect(paths).toEqual([path('eenmaligeKosten'), path('eenmaligeKosten', 3)])
    expect(missing).toEqual([path('eenmaligeKosten', 3)])
    expect(objects).toEqual(['/voorzieningen/0', '/voorzieningen/3'])
  })
})

describe('structureleKostenZonderEenmalige', () => {
  const both = [path('eenmaligeKosten'), path('structureleKosten')]
  const read = (change: Parameters<typeof technisch>[0]) => {
    const { knowledge, missing, paths } = deriveFact('structureleKostenZonderEenmalige', {
      voorzieningen: [technisch(change)],
    })
    expect(paths).toEqual(both)
    return { known: knowledge.kind === 'list' ? knowledge.items[0] : undefined, missing }
  }

  it('is the structural costs where one-off costs are 0', () => {
    expect(read({ eenmaligeKosten: 0, structureleKosten: 40 })).toEqual({
      known: exactly(40),
      missing: [],
    })
  })

  it('is 0 beside one-off costs, for a facility fills one letter only', () => {
    expect(read({ eenmaligeKosten: 0.01, structureleKosten: 40 })).toEqual({
      known: exactly(0),
      missing: [],
    })
  })

  it('is 0 beside one-off costs, however much the structural costs may be', () => {
    expect(read({ eenmaligeKosten: 5 })).toEqual({ known: exactly(0), missing: [] })
  })

  it('is 0 without structural costs, whatever the one-off costs may be', () => {
    expect(read({ structureleKosten: 0 })).toEqual({ known: exactly(0), missing: [] })
  })

  it('is at most the structural costs while one-off costs are unknown', () => {
    expect(read({ structureleKosten: 40 })).toEqual({
      known: { kind: 'range', min: 0, max: 40, minOpen: false, maxOpen: false },
      missing: [path('eenmaligeKosten')],
    })
  })

  it('has no upper end while structural costs are unknown', () => {
    expect(read({ eenmaligeKosten: 0 })).toEqual({
      known: { kind: 'range', min: 0, max: Infinity, minOpen: false, maxOpen: false },
      missing: [path('structureleKosten')],
    })
  })

  it('lacks both while neither is known', () => {
    expect(read({}).missing).toEqual(both)
  })
})

describe('structureleKostenWerktijd', () => {
  it('takes absent costs of working time for 0 and leaves out other facilities', () => {
    const { knowledge, missing, paths } = deriveFact('structureleKostenWerktijd', {
      voorzieningen: [
        werktijd({ structureleKosten: 3 }),
        technisch({ structureleKosten: 9 }),
        werktijd(),
      ],
    })
    expect(knowledge).toEqual({ kind: 'list', items: [exactly(3), exactly(0)] })
    expect(missing).toEqual([])
    expect(paths).toEqual([path('structureleKosten'), path('structureleKosten', 2)])
  })
})
