import { describe, expect, it } from 'vitest'
import type { Voorziening } from '../../src/intake-profile/intake-profile.js'
import {
  deriveFact,
  maximum,
  organisatorisch,
  technisch,
  werkbegeleiding,
  werktempo,
  werktijd,
} from '../support/facts.js'

const MAXIMUM = '/normbedragen/maximaalSubsidiebedrag'

const total = (fact: string, voorzieningen: readonly Voorziening[], max?: number) =>
  deriveFact(fact, { voorzieningen, ...(max !== undefined && maximum(max)) })

const exactly = (value: number) => ({ kind: 'exact', value })
const from = (min: number, minOpen = false) => ({
  kind: 'range',
  min,
  max: Infinity,
  minOpen,
  maxOpen: false,
})

describe('eenmaligeKostenRatio', () => {
  const fact = 'eenmaligeKostenRatio'

  it('adds up the one-off costs of every soort, as a share of the maximum', () => {
    const voorzieningen = [
      technisch({ eenmaligeKosten: 100 }),
      technisch({ algemeen: true, eenmaligeKosten: 50 }),
      organisatorisch({ eenmaligeKosten: 50 }),
    ]
    expect(total(fact, voorzieningen, 1000).knowledge).toEqual(exactly(0.2))
  })

  it.each([
    ['0.1 and 0.2', [0.1, 0.2], 0.3],
    ['1.1 and 2.2', [1.1, 2.2], 3.3],
    ['ten times 0.1', Array<number>(10).fill(0.1), 1],
    ['8.41 and 16.69', [8.41, 16.69], 25.1],
    ['large amounts', [99_999_999_999.99, 0.01], 100_000_000_000],
  ])('is exact to the cent for %s', (_title, costs, max) => {
    const voorzieningen = costs.map((eenmaligeKosten) => technisch({ eenmaligeKosten }))
    expect(total(fact, voorzieningen, max).knowledge).toEqual(exactly(1))
  })

  it('tells one cent over a limit from the limit', () => {
    const ratio = (eenmaligeKosten: number) =>
      total(fact, [technisch({ eenmaligeKosten })], 49_999_999_999.99).knowledge
    expect(ratio(99_999_999_999.98)).toEqual(exactly(2))
    expect(ratio(99_999_999_999.99)).toMatchObject({ value: expect.closeTo(2, 9) as number })
    expect(ratio(99_999_999_999.99)).not.toEqual(exactly(2))
  })

  it('is at least the known part while an amount is unknown', () => {
    const voorzieningen = [technisch({ eenmaligeKosten: 30 }), technisch()]
    const { knowledge, missing } = total(fact, voorzieningen, 10)
    expect(knowledge).toEqual(from(3))
    expect(missing).toEqual(['/voorzieningen/1/eenmaligeKosten'])
  })

  it('needs no maximum for a total of 0', () => {
    const { knowledge, missing } = total(fact, [technisch({ eenmaligeKosten: 0 })])
    expect(knowledge).toEqual(exactly(0))
    expect(missing).toEqual([])
  })

  it('is more than 0 but no more is known while the maximum is unknown', () => {
    const { knowledge, missing } = total(fact, [technisch({ eenmaligeKosten: 1 })])
    expect(knowledge).toEqual(from(0, true))
    expect(missing).toEqual([MAXIMUM])
  })

  it('may be 0 while an amount is unknown, so the maximum is lacking too', () => {
    const { knowledge, missing } = total(fact, [technisch()])
    expect(knowledge).toEqual(from(0))
    expect(missing).toEqual(['/voorzieningen/0/eenmaligeKosten', MAXIMUM])
  })

  it('consults stated amounts and the ones it lacks, not defaults', () => {
    const voorzieningen = [
      technisch({ eenmaligeKosten: 5 }),
      technisch({ algemeen: true }),
      organisatorisch({ eenmaligeKosten: 0 }),
      technisch(),
    ]
    const { paths, objects, amounts } = total(fact, voorzieningen, 10)
    expect(paths).toEqual([
      '/voorzieningen/0/eenmaligeKosten',
      '/voorzieningen/2/eenmaligeKosten',
      '/voorzieningen/3/eenmaligeKosten',
      MAXIMUM,
    ])
    expect(objects).toEqual([0, 1, 2, 3].map((index) => `/voorzieningen/${String(index)}`))
    expect(amounts).toEqual({ teller: 5, noemer: 10 })
  })

  it('points at the list where nothing states an amount', () => {
    const { paths, amounts } = total(fact, [werktempo()])
    expect(paths).toEqual(['/voorzieningen'])
    expect(amounts).toEqual({ teller: 0, noemer: null })
  })
})

describe('structureleKostenRatio', () => {
  it('adds up the structural costs of every soort', () => {
    const structureleKosten = 10
    const voorzieningen = [
      technisch({ structureleKosten }),
      organisatorisch({ structureleKosten }),
      werktijd({ structureleKosten }),
      werktempo({ structureleKosten }),
      werkbegeleiding({ structureleKosten }),
    ]
    expect(total('structureleKostenRatio', voorzieningen, 100).knowledge).toEqual(exactly(0.5))
  })

  it.each<[string, Voorziening]>([
    ['a general technical one', technisch({ algemeen: true })],
    ['an organisational one', organisatorisch()],
    ['working time', werktijd()],
    ['pace', werktempo()],
    ['guidance', werkbegeleiding()],
  ])('takes costs that are absent for 0: %s', (_title, voorziening) => {
    expect(total('structureleKostenRatio', [voorziening]).knowledge).toEqual(exactly(0))
  })

  it('has no default for an individual technical one, even where algemeen is said to be false', () => {
    const { missing } = total('structureleKostenRatio', [technisch({ algemeen: false })], 100)
    expect(missing).toEqual(['/voorzieningen/0/structureleKosten'])
  })
})

describe('eenmaligeKostenIndividueelRatio', () => {
  it('leaves out general and other facilities', () => {
    const voorzieningen = [
      technisch({ algemeen: true, eenmaligeKosten: 900 }),
      organisatorisch({ eenmaligeKosten: 900 }),
      technisch({ eenmaligeKosten: 50 }),
    ]
    const { knowledge, objects } = total('eenmaligeKostenIndividueelRatio', voorzieningen, 100)
    expect(knowledge).toEqual(exactly(0.5))
    expect(objects).toEqual(['/voorzieningen/2'])
  })
})

describe('structureleKostenIndividueelRatio', () => {
  it('counts working time beside individual technical facilities', () => {
    const voorzieningen = [
      technisch({ structureleKosten: 5 }),
      werktijd({ structureleKosten: 7.5 }),
      technisch({ algemeen: true, structureleKosten: 900 }),
      werkbegeleiding({ structureleKosten: 900 }),
    ]
    expect(total('structureleKostenIndividueelRatio', voorzieningen, 100).knowledge).toEqual(
      exactly(0.125),
    )
  })
})
