import { describe, expect, it } from 'vitest'
import { createFactContext } from '../../src/facts/fact-context.js'
import { signalDefinitions } from '../../src/facts/registry.js'
import type { Beperking } from '../../src/intake-profile/intake-profile.js'
import { derivePlaces, profileWith, ruleSet } from '../support/facts.js'

const beperking = (change: Partial<Beperking> = {}): Beperking => ({
  omschrijving: 'klacht',
  icidh: ['50'],
  icd10: ['H54.0'],
  ...change,
})

describe('beperkingenZonderCode', () => {
  const places = (...beperkingen: Beperking[]) =>
    derivePlaces('beperkingenZonderCode', { beperkingen })

  it('raises nothing where both codes are given', () => {
    expect(places(beperking())).toEqual([])
  })

  it.each<[string, Partial<Beperking>]>([
    ['no ICIDH code', { icidh: undefined }],
    ['an empty list of ICIDH codes', { icidh: [] }],
    ['no ICD-10 code', { icd10: undefined }],
    ['an empty list of ICD-10 codes', { icd10: [] }],
    ['neither, once', { icidh: [], icd10: [] }],
    ['only an ICF code, which replaces neither', { icidh: [], icd10: [], icf: ['b210'] }],
  ])('points at a beperking with %s', (_title, change) => {
    expect(places(beperking(), beperking(change))).toEqual(['/beperkingen/1'])
  })
})

describe('codesBuitenWcc', () => {
  it('points at each code whose main code stands in no group', () => {
    const beperkingen = [
      beperking({ icidh: ['10', '12', '11.0'] }),
      beperking({ icidh: undefined }),
      beperking({ icidh: ['88', '89', '91'] }),
    ]
    expect(derivePlaces('codesBuitenWcc', { beperkingen })).toEqual([
      '/beperkingen/0/icidh/0',
      '/beperkingen/0/icidh/2',
      '/beperkingen/2/icidh/0',
      '/beperkingen/2/icidh/2',
    ])
  })
})

describe('strijdigeAard, aard against the codes', () => {
  const fits = (aard: Beperking['aard'], ...icidh: string[]) => {
    const places = derivePlaces('strijdigeAard', { beperkingen: [beperking({ aard, icidh })] })
    if (places.length > 0) expect(places).toEqual(['/beperkingen/0/aard'])
    return places.length === 0
  }

  it.each([
    ['lichamelijk', '50.0'],
    ['lichamelijk', '14'],
    ['lichamelijk', '21'],
    ['verstandelijk', '12'],
    ['verstandelijk', '13'],
    ['psychisch', '15'],
    ['psychisch', '29'],
  ] as const)('%s fits code %s', (aard, code) => {
    expect(fits(aard, code)).toBe(true)
  })

  it.each([
    ['lichamelijk', '13'],
    ['lichamelijk', '26'],
    ['verstandelijk', '14'],
    ['verstandelijk', '50'],
    ['psychisch', '12'],
    ['psychisch', '22'],
  ] as const)('%s does not fit code %s', (aard, code) => {
    expect(fits(aard, code)).toBe(false)
  })

  it.each(['lichamelijk', 'verstandelijk', 'psychisch'] as const)(
    '10 and 11 have no class, so fit %s',
    (aard) => {
      expect(fits(aard, '10')).toBe(true)
      expect(fits(aard, '11.1')).toBe(true)
    },
  )

  it('one code that fits is enough', () => {
    expect(fits('psychisch', '50', '26')).toBe(true)
  })

  it('nothing conflicts where aard or codes are absent', () => {
    expect(fits(undefined, '50')).toBe(true)
    expect(fits('psychisch')).toBe(true)
  })
})

describe('strijdigeAard, zmlkSchoolverlater against the codes', () => {
  const places = (zmlkSchoolverlater: boolean | undefined, ...codes: string[][]) =>
    derivePlaces('strijdigeAard', {
      zmlkSchoolverlater,
      beperkingen: codes.map((icidh) => beperking({ icidh })),
    })

  it('conflicts with a code 13 and no 12', () => {
    expect(places(true, ['13.0'])).toEqual(['/zmlkSchoolverlater'])
  })

  it.each<[string, boolean | undefined, string[][]]>([
    ['a 12 beside the 13', true, [['13'], ['12']]],
    ['neither code', true, [['50'], ['10']]],
    ['no beperking', true, []],
    ['false', false, [['13']]],
    ['absent', undefined, [['13']]],
  ])('does not conflict: %s', (_title, zmlkSchoolverlater, codes) => {
    expect(places(zmlkSchoolverlater, ...codes)).toEqual([])
  })

  it('is raised beside an aard that conflicts', () => {
    const beperkingen = [beperking({ aard: 'psychisch', icidh: ['13'] })]
    expect(derivePlaces('strijdigeAard', { zmlkSchoolverlater: true, beperkingen })).toEqual([
      '/beperkingen/0/aard',
      '/zmlkSchoolverlater',
    ])
  })
})

describe('in a regime without the table', () => {
  const profile = profileWith({
    zmlkSchoolverlater: true,
    beperkingen: [beperking({ aard: 'psychisch', icidh: ['13'] })],
  })
  const places = (change: Partial<typeof ruleSet>) =>
    signalDefinitions['strijdigeAard']!(profile, createFactContext({ ...ruleSet, ...change }))

  it('strijdigeAard raises nothing without a hulptabel', () => {
    const { hulptabel: _, ...without } = ruleSet
    expect(signalDefinitions['strijdigeAard']!(profile, createFactContext(without))).toEqual([])
  })

  it('strijdigeAard leaves zmlkSchoolverlater out where the hulptabel does', () => {
    const { zmlkSchoolverlater: _, ...hulptabel } = ruleSet.hulptabel!
    expect(places({ hulptabel })).toEqual(['/beperkingen/0/aard'])
  })
})
